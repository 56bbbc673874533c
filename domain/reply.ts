import { z } from 'zod';
import { calendarDay, filled, id, optionalText } from './text.ts';

export const REPLY_OUTCOMES = ['awaiting', 'answered', 'declined', 'no-answer'] as const;

const replyFields = z.strictObject({
  partyId: id,
  askedOn: calendarDay,
  channel: filled('line'),
  deadline: z
    .union([z.literal('').transform(() => null), calendarDay, z.null()])
    .optional()
    .transform((value) => value ?? null),
  outcome: z.enum(REPLY_OUTCOMES),
  answer: optionalText('passage'),
});

/** One request to answer. Nobody can be asked after the day by which they were to answer. */
export const replyInput = replyFields.refine(({ askedOn, deadline }) => deadline === null || deadline >= askedOn, {
  error: 'deadlineBeforeAsked',
  when: ({ issues }) => issues.length === 0, // days that are none cannot be compared
  path: ['deadline'],
});
export type ReplyInput = z.input<typeof replyInput>;
