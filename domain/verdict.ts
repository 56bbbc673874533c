import { z } from 'zod';
import { ratingKey } from './rating.ts';
import { calendarDay, filled, id, optionalText, text } from './text.ts';

/** Why a verdict is what it is now: it is the first, a statement came in, or we look at the same things differently. */
export const CAUSES = ['first', 'statement', 'reassessed', 'our-error'] as const;

export const verdictInput = z.strictObject({
  claimId: id,
  /** Number of the proposal that was read before this one was written; 0 where there was none. */
  version: z.int().min(0),
  rating: ratingKey,
  /** One paragraph; the first thing a reader sees. */
  summary: text('passage'),
  /** Paragraphs; `[E2]` refers to evidence number 2. */
  reasoning: text('prose'),
  unknown: z.array(filled('passage')).max(20).default([]),
  wouldChange: z.array(filled('passage')).max(20).default([]),
  /** Evidence it rests on. */
  evidenceIds: z.array(id).max(500).default([]),
  /** Said outright where there is nothing to cite. */
  citesNone: z.boolean().default(false),
  cause: z
    .enum(CAUSES)
    .nullish()
    .transform((value) => value ?? null),
  causeEvidenceId: id.nullish().transform((value) => value ?? null),
  changeReason: optionalText('passage'),
  /** Public: why the central finding rests on fewer than two independent origins. */
  originsReason: optionalText('passage'),
  /** The day by which the newsroom means to look at it again; after it readers are told that it may be out of date. */
  reviewBy: z
    .union([z.literal('').transform(() => null), calendarDay, z.null()])
    .optional()
    .transform((value) => value ?? null),
});
export type VerdictInput = z.input<typeof verdictInput>;
