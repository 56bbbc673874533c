import { z } from 'zod';
import { calendarDay, filled, id, optionalText } from './text.ts';

export const REPLY_OUTCOMES = ['awaiting', 'answered', 'declined', 'no-answer'] as const;
export type ReplyOutcome = (typeof REPLY_OUTCOMES)[number];

/** Whom and how. */
const asking = {
  partyId: id,
  askedOn: calendarDay,
  channel: filled('line'),
  deadline: z
    .union([z.literal('').transform(() => null), calendarDay, z.null()])
    .optional()
    .transform((value) => value ?? null),
  /** What was written to them: the desk's own. */
  letter: optionalText('prose'),
};

type Days = { askedOn: string; deadline: string | null };

/** Nobody can be asked after the day by which they were to answer. */
const possibleDays = {
  check: ({ askedOn, deadline }: Days) => deadline === null || deadline >= askedOn,
  refusal: {
    error: 'deadlineBeforeAsked',
    when: ({ issues }: { issues: readonly unknown[] }) => issues.length === 0, // days that are none cannot be compared
    path: ['deadline'],
  },
};

/** One request to answer. */
export const askInput = z.strictObject({ claimId: id, ...asking }).refine(possibleDays.check, possibleDays.refusal);

/** The request and what came of it. */
export const replyInput = z
  .strictObject({
    id,
    version: z.int(),
    ...asking,
    outcome: z.enum(REPLY_OUTCOMES),
    answer: optionalText('passage'),
    /** Their answer, where it is logged as a statement that is evidence of the claim. */
    statementId: id.nullish().transform((value) => value ?? null),
  })
  .refine(possibleDays.check, possibleDays.refusal);
export type ReplyInput = z.input<typeof replyInput>;

export const replyIdInput = z.strictObject({ id });
export const replyVersionInput = z.strictObject({ id, version: z.int() });
export const reminderInput = z.strictObject({ id, on: calendarDay });

/** Days before its deadline from which an answer is due. */
export const DUE_SOON = 2;
