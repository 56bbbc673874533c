import { and, inArray, lte, sql } from 'drizzle-orm';
import { SEARCH_PLACES } from '../domain/search-places.ts';
import { foldedWords } from '../domain/search-query.ts';
import { isSpelled } from '../domain/spelling.ts';
import type { Writer } from './engines/store.ts';
import type { Schema } from './schema/schema.ts';

type Texts = Pick<Schema['publishedTexts']['$inferSelect'], (typeof SEARCH_PLACES)[number]>;

const wordsOf = (text: string): Set<string> => new Set(foldedWords(text).filter(isSpelled));

/** How many more texts, or fewer, each word stands in now. Texts that did not change are not read. */
function changesBetween(before: Texts | undefined, after: Texts): Map<string, number> {
  const changes = new Map<string, number>();
  const add = (word: string, by: number) => changes.set(word, (changes.get(word) ?? 0) + by);
  for (const place of SEARCH_PLACES) {
    const old = before?.[place] ?? '';
    if (old === after[place]) continue;
    const [gone, come] = [wordsOf(old), wordsOf(after[place])];
    for (const word of come) if (!gone.has(word)) add(word, 1);
    for (const word of gone) if (!come.has(word)) add(word, -1);
  }
  return changes;
}

/** SQLite allows a statement 32,766 parameters. */
const BITE = 500;

/** Counts the words of a claim's texts anew where those changed. In the order of the letters, so that two publications at
 *  once ask for the rows in one order. */
export async function countWords(tx: Writer, t: Schema, before: Texts | undefined, after: Texts): Promise<void> {
  const { word, texts } = t.publishedWords;
  const changes = [...changesBetween(before, after)].filter(([, by]) => by !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  for (let from = 0; from < changes.length; from += BITE) {
    const some = changes.slice(from, from + BITE);
    await tx
      .insert(t.publishedWords)
      .values(some.map(([one, by]) => ({ word: one, texts: by })))
      .onConflictDoUpdate({ target: word, set: { texts: sql`${texts} + excluded.texts` } });
    const gone = some.flatMap(([one, by]) => (by < 0 ? [one] : []));
    if (gone.length > 0) await tx.delete(t.publishedWords).where(and(inArray(word, gone), lte(texts, 0)));
  }
}
