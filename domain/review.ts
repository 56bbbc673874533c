import { z } from 'zod';
import { EDITION_KINDS } from './edition.ts';
import { filled, id, optionalText } from './text.ts';

const correctionInput = z.strictObject({
  wrong: filled('passage'),
  right: filled('passage'),
  since: optionalText('line'),
  noticedBy: optionalText('line'),
});

/** What the next edition is and what it says of itself: part of what is approved, so it is settled before approval. */
export const reviewInput = z.strictObject({
  claimId: id,
  kind: z.enum(EDITION_KINDS).exclude(['withdrawal']),
  note: filled('passage'),
  correction: correctionInput.nullish().transform((value) => value ?? null),
});
export type ReviewInput = z.input<typeof reviewInput>;

export const returnInput = z.strictObject({ claimId: id, reason: filled('passage') });
export const withdrawalInput = z.strictObject({ claimId: id, reason: filled('passage') });

const documentHash = z.string().regex(/^[0-9a-f]{64}$/);
export const approvalInput = z.strictObject({ claimId: id, documentHash });
export const publicationInput = z.strictObject({ claimId: id, documentHash });
