import { fold } from './fold.ts';

/** Folded words in order: more than one is a phrase. `prefix` lets the last one go on. */
export type SearchTerm = { words: string[]; prefix: boolean };

/** `ignored`: pieces, as typed, that are not searched: nothing to search in them, or too many. */
export type ReadQuery = { terms: SearchTerm[]; ignored: string[] };

const LONGEST = 200;
const MOST_TERMS = 12;
/** One letter would match nearly every word of every claim. */
const SHORTEST_PREFIX = 2;

/** The words of a text as search knows them, the same on both engines: folded, letters and digits only. Lower case once
 *  more, because signs such as № and ™ come apart into capitals. */
export const foldedWords = (text: string): string[] =>
  fold(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** What the search index holds of a text. */
export const searchText = (text: string): string => foldedWords(text).join(' ');

/** How a term is typed. */
export const writeTerm = ({ words, prefix }: SearchTerm): string =>
  words.length > 1 ? `"${words.join(' ')}"${prefix ? '*' : ''}` : `${words.join('')}${prefix ? '*' : ''}`;

function readTerm(piece: string): SearchTerm | null {
  const words = foldedWords(piece);
  const last = words.at(-1);
  if (last === undefined) return null;
  return { words, prefix: piece.endsWith('*') && last.length >= SHORTEST_PREFIX };
}

/** Reads what a person typed: words, "phrases", beginnings*. Nothing is an error; a quotation mark left open closes at the
 *  end, and words held together by signs (kun.uz, covid-19) are a phrase. */
export function readQuery(typed: string): ReadQuery {
  const letters = Array.from(typed);
  const ignored = letters.length > LONGEST ? [letters.slice(LONGEST).join('')] : [];
  const text = letters
    .slice(0, LONGEST)
    .join('')
    .replace(/[“”„«»]/g, '"');
  const terms: SearchTerm[] = [];
  for (const [piece] of text.matchAll(/"[^"]*(?:"\*?)?|[^\s"]+/g)) {
    const term = terms.length < MOST_TERMS ? readTerm(piece) : null;
    if (term) terms.push(term);
    else ignored.push(piece);
  }
  return { terms, ignored };
}
