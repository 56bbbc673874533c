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

/** A moment as the newsroom's clock shows it, `YYYY-MM-DDTHH:mm`, without a zone of its own. */
const clockTime = z
  .string()
  .trim()
  .min(1)
  .pipe(z.string().refine((value) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value), 'notAMoment'));
export const planInput = publicationInput.extend({ publishAt: clockTime });
export const unplanInput = z.strictObject({ claimId: id });

/** One or two editors for an edition with another verdict than the public one. */
export const rulesInput = z.strictObject({ verdictApprovals: z.coerce.number<string | number>().int().min(1).max(2) });
