import { z } from 'zod';
import { calendarDay, filled, id, optionalText } from './text.ts';

export const REPLY_OUTCOMES = ['awaiting', 'answered', 'declined', 'no-answer'] as const;

export const replyInput = z.strictObject({
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
export type ReplyInput = z.input<typeof replyInput>;
