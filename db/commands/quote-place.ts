import { anchorAt, findQuote, nearestPassage, type TextAnchor } from '../../domain/quote-place.ts';
import { stop, type Work } from './command.ts';
import { newestText } from './sources.ts';

type Quote = { field: string; words: string };
type Placed = { anchor: TextAnchor | null; unfoundReason: string | null };

/** Where a quote stands in the newest kept text of the first of these sources that has it; `given` is what was known of its
 *  place and why it may be missing. Words that are in none are refused with the nearest passage, unless it is said why they
 *  are right. Where no text is kept, or nothing is a quote, there is nothing to compare with. */
export async function placeQuote(
  { tx, t }: Work,
  quote: Quote | null,
  sourceIds: readonly (string | null)[],
  given: Placed,
): Promise<Placed> {
  const texts: string[] = [];
  for (const sourceId of quote ? new Set(sourceIds) : []) {
    const text = sourceId && (await newestText(tx, t, sourceId));
    if (text) texts.push(text);
  }
  if (!quote || texts.length === 0) return { anchor: null, unfoundReason: null };
  for (const text of texts) {
    const ranges = findQuote(text, quote.words, given.anchor);
    const [first, last] = [ranges?.[0], ranges?.at(-1)];
    if (first && last) return { anchor: anchorAt(text, { start: first.start, end: last.end }), unfoundReason: null };
  }
  if (given.unfoundReason) return { ...given, anchor: null };
  return refuse(quote, texts);
}

function refuse({ field, words }: Quote, texts: readonly string[]): never {
  for (const text of texts) {
    const near = nearestPassage(text, words);
    const params = near && { typed: words, nearest: near.words, paragraph: near.paragraph };
    if (params) return stop({ code: 'quoteDiffers', field, params });
  }
  return stop({ code: 'quoteNotThere', field });
}
