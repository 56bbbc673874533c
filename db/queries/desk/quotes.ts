import { z } from 'zod';
import { claimInput, claimQuote } from '../../../domain/claim.ts';
import { parseInput, type Reason } from '../../../domain/refusal.ts';
import { quoteOf, statementInput } from '../../../domain/statement.ts';
import { findPlace } from '../../commands/quote-place.ts';
import type { Store } from '../../engines/store.ts';

// Only what the comparison needs: a date that is wrong elsewhere in the form keeps nothing from being said of the words.
const { words, wording, originalWords, anchor, unfoundReason, citation } = statementInput.shape;
const { sourceId } = citation.shape;
const statementQuote = z.object({
  ...{ words, wording, originalWords, anchor, unfoundReason },
  citation: z.object({ sourceId }),
});
const { shape: claim } = claimInput;
const quoteOfClaim = z.object({
  words: claim.words,
  wording: claim.wording,
  anchor: claim.anchor,
  unfoundReason: claim.unfoundReason,
  appearances: z.array(z.object({ sourceId })),
});

/** Why the words of a statement would be refused as they stand in its form: they are not in its source. Nothing where they
 *  cannot be read, which is for others to say. */
export async function statementQuoteProblems({ read, t }: Store, raw: unknown): Promise<Reason[]> {
  const parsed = parseInput(statementQuote, raw);
  if (!parsed.ok) return [];
  const { value } = parsed;
  const found = await findPlace(read, t, quoteOf(value), [value.citation.sourceId], value);
  return found.ok ? [] : found.reasons;
}

/** The same of the words of a claim, which may stand in any source in which it appeared. */
export async function claimQuoteProblems({ read, t }: Store, raw: unknown): Promise<Reason[]> {
  const parsed = parseInput(quoteOfClaim, raw);
  if (!parsed.ok) return [];
  const { value } = parsed;
  const sourceIds = value.appearances.map(({ sourceId }) => sourceId);
  const found = await findPlace(read, t, claimQuote(value), sourceIds, value);
  return found.ok ? [] : found.reasons;
}
