import { foldedWords } from './search-query.ts';
import { toLatin } from './slug.ts';

/** What the desk finds by its words, in the order it is shown. */
export const DESK_KINDS = ['claim', 'statement', 'party', 'source'] as const;
export type DeskKind = (typeof DESK_KINDS)[number];

/** Nobody types so many words to find something; each costs a look at every text. */
const MOST_TERMS = 8;

const latinWords = (text: string): string[] => foldedWords(toLatin(text));

/** What desk search holds of a record: its words, folded and in Latin letters, each after a space, so that the beginning of a
 *  word is found as that. */
export const deskText = (parts: readonly (string | null)[]): string =>
  parts
    .flatMap((part) => (part === null ? [] : latinWords(part)))
    .map((word) => ` ${word}`)
    .join('');

/** What is looked for: every word, or the beginning of one, in whichever script it was typed. */
export const deskTerms = (typed: string): string[] => [...new Set(latinWords(typed))].slice(0, MOST_TERMS);
