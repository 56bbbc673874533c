import { and, gte, inArray, lt, sql } from 'drizzle-orm';
import type { SearchTerm } from '../../domain/search-query.ts';
import { isSpelled, nearestWord, slipsAllowed } from '../../domain/spelling.ts';
import type { Store } from '../engines/store.ts';

/** The same query with every word that occurs nowhere replaced by the nearest that does; null where none needs it, or one
 *  has no neighbour. The first letter is taken as right: few people miss it, and it keeps the choice small. */
export async function mendQuery(store: Store, terms: readonly SearchTerm[]): Promise<SearchTerm[] | null> {
  const whole = terms.flatMap(({ words, prefix }) => (prefix ? words.slice(0, -1) : words)).filter(isSpelled);
  const known = await knownAmong(store, whole);
  const unknown = [...new Set(whole.filter((word) => !known.has(word)))];
  if (unknown.length === 0) return null;
  const mended = new Map<string, string>();
  for (const word of unknown) {
    const nearest = nearestWord(word, await likeWords(store, word));
    if (nearest === null) return null;
    mended.set(word, nearest);
  }
  return terms.map(({ words, prefix }) => ({ words: words.map((word) => mended.get(word) ?? word), prefix }));
}

async function knownAmong({ read, t }: Store, words: string[]): Promise<Set<string>> {
  if (words.length === 0) return new Set();
  const { word } = t.publishedWords;
  const rows = await read.select({ word }).from(t.publishedWords).where(inArray(word, words));
  return new Set(rows.map((row) => row.word));
}

/** Words with the same first letter and about as many letters. */
async function likeWords({ read, t }: Store, like: string) {
  const { word, texts } = t.publishedWords;
  const [first = '', ...rest] = Array.from(like);
  const next = String.fromCodePoint((first.codePointAt(0) ?? 0) + 1);
  const slips = slipsAllowed(like);
  const letters = sql<number>`length(${word})`;
  const length = 1 + rest.length;
  return read
    .select({ word, texts })
    .from(t.publishedWords)
    .where(and(gte(word, first), lt(word, next), gte(letters, length - slips), sql`${letters} <= ${length + slips}`));
}
