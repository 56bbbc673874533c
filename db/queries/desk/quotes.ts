import { claimInput, claimQuote } from '../../../domain/claim.ts';
import { parseInput, type Reason } from '../../../domain/refusal.ts';
import { quoteOf, statementInput } from '../../../domain/statement.ts';
import { findPlace } from '../../commands/quote-place.ts';
import type { Store } from '../../engines/store.ts';

/** Why the words of a statement would be refused as they stand in its form: they are not in its source. Nothing where the form
 *  does not parse, which is for others to say. */
export async function statementQuoteProblems({ read, t }: Store, raw: unknown): Promise<Reason[]> {
  const parsed = parseInput(statementInput, raw);
  if (!parsed.ok) return [];
  const { value } = parsed;
  const found = await findPlace(read, t, quoteOf(value), [value.citation.sourceId], value);
  return found.ok ? [] : found.reasons;
}

/** The same of the words of a claim, which may stand in any source in which it appeared. */
export async function claimQuoteProblems({ read, t }: Store, raw: unknown): Promise<Reason[]> {
  const parsed = parseInput(claimInput, raw);
  if (!parsed.ok) return [];
  const { value } = parsed;
  const sourceIds = value.appearances.map(({ sourceId }) => sourceId);
  const found = await findPlace(read, t, claimQuote(value), sourceIds, value);
  return found.ok ? [] : found.reasons;
}
