import { anchorAt, findQuote, nearestPassage, type TextAnchor } from '../../domain/quote-place.ts';
import { accept, type Reason, type Result, refuse } from '../../domain/refusal.ts';
import type { Reader } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';
import { must, type Work } from './command.ts';
import { newestText } from './sources.ts';

type Quote = { field: string; words: string };
type Placed = { anchor: TextAnchor | null; unfoundReason: string | null };

/** Where a quote stands in the newest kept text of the first of these sources that has it; `given` is what was known of its
 *  place and why it may be missing. Words that are in none are refused with the nearest passage, unless it is said why they
 *  are right. Where no text is kept, or nothing is a quote, there is nothing to compare with. */
export async function findPlace(
  read: Reader,
  t: Schema,
  quote: Quote | null,
  sourceIds: readonly (string | null)[],
  given: Placed,
): Promise<Result<Placed>> {
  const texts: string[] = [];
  for (const sourceId of quote ? new Set(sourceIds) : []) {
    const text = sourceId && (await newestText(read, t, sourceId));
    if (text) texts.push(text);
  }
  if (!quote || texts.length === 0) return accept({ anchor: null, unfoundReason: null });
  for (const text of texts) {
    const ranges = findQuote(text, quote.words, given.anchor);
    const [first, last] = [ranges?.[0], ranges?.at(-1)];
    if (!first || !last) continue;
    return accept({ anchor: anchorAt(text, { start: first.start, end: last.end }), unfoundReason: null });
  }
  if (given.unfoundReason) return accept({ ...given, anchor: null });
  return refuse(reasonFor(quote, texts));
}

/** The same inside a command, which ends where the quote is refused. */
export const placeQuote = async ({ tx, t }: Work, ...about: Tail<Parameters<typeof findPlace>>): Promise<Placed> =>
  must(await findPlace(tx, t, ...about));

type Tail<T extends unknown[]> = T extends [unknown, unknown, ...infer Rest] ? Rest : never;

function reasonFor({ field, words }: Quote, texts: readonly string[]): Reason {
  for (const text of texts) {
    const near = nearestPassage(text, words);
    if (near)
      return { code: 'quoteDiffers', field, params: { typed: words, nearest: near.words, paragraph: near.paragraph } };
  }
  return { code: 'quoteNotThere', field };
}
