import { z } from 'zod';
import { INTERESTS, STANCES } from './stance.ts';
import { filled, id, optionalText } from './text.ts';

export const evidenceInput = z.strictObject({
  claimId: id,
  statementId: id,
  stance: z.enum(STANCES),
  why: optionalText('passage'),
  interest: z
    .enum(INTERESTS)
    .nullish()
    .transform((value) => value ?? null),
  interestNote: optionalText('line'),
  /** Whoever had first-hand knowledge; left out, it is the organisation spoken for, or else the speaker. */
  originId: id.nullish().transform((value) => value ?? null),
  /** Words of the claim that it bears on; left out, the whole claim. */
  bearsOn: optionalText('passage'),
});
export type EvidenceInput = z.input<typeof evidenceInput>;

export const withdrawEvidenceInput = z.strictObject({ evidenceId: id, reason: filled('passage') });
export const evidenceIdInput = z.strictObject({ evidenceId: id });
