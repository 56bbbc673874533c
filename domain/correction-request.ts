import { z } from 'zod';
import { calendarDay, filled, id, optionalText } from './text.ts';

/** What the outlet did: put it right, added a note, took it away, refused, or said nothing. */
export const CORRECTION_OUTCOMES = ['awaiting', 'corrected', 'appended', 'removed', 'refused', 'silent'] as const;
type CorrectionOutcome = (typeof CORRECTION_OUTCOMES)[number];

const maybeDay = z
  .union([z.literal('').transform(() => null), calendarDay, z.null()])
  .optional()
  .transform((value) => value ?? null);

const asking = {
  /** The outlet that made or repeated the claim. */
  partyId: id,
  /** The document that is to be corrected, where it is one of ours. */
  sourceId: id.nullish().transform((value) => value ?? null),
  askedOn: calendarDay,
  channel: filled('line'),
  /** What it said when it was asked. */
  textBefore: optionalText('prose'),
  letter: optionalText('prose'),
};

export const askCorrectionInput = z.strictObject({ claimId: id, ...asking });

export const correctionRequestInput = z
  .strictObject({
    id,
    version: z.int(),
    ...asking,
    outcome: z.enum(CORRECTION_OUTCOMES),
    outcomeOn: maybeDay,
    /** What it says since. */
    textAfter: optionalText('prose'),
  })
  .refine(({ askedOn, outcomeOn }) => outcomeOn === null || outcomeOn >= askedOn, {
    error: 'outcomeBeforeAsked',
    when: ({ issues }) => issues.length === 0, // days that are none cannot be compared
    path: ['outcomeOn'],
  })
  .refine(({ outcome, textAfter }) => !SAYS_SOMETHING_ELSE.has(outcome) || textAfter !== null, {
    error: 'textAfterNeeded',
    when: ({ issues }) => issues.length === 0,
    path: ['textAfter'],
  });

/** After these the document says something else, which is kept. */
const SAYS_SOMETHING_ELSE = new Set<CorrectionOutcome>(['corrected', 'appended']);
