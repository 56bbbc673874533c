import { fold } from '../fold.ts';
import { pageKeyOf } from '../page-address.ts';

/** A check that somebody else published: theirs, in their words, never a verdict of ours. Days are EDTF. */
export type ImportedCheck = {
  words: string;
  claimant: string | null;
  saidOn: string | null;
  /** Who checked it, and the host of their page. */
  publisher: string;
  site: string;
  /** Of their page. */
  url: string;
  title: string | null;
  /** Their rating in their own words. */
  rating: string | null;
  /** Where they gave it as a number: the number, the best and the worst there is. */
  ratingValue: number | null;
  bestRating: number | null;
  worstRating: number | null;
  reviewedOn: string | null;
  /** BCP 47, of the claim. */
  language: string | null;
  /** Where the claim was made. */
  appearances: string[];
};

/** Why something was refused or left out of a record. `column` is the head of a column or the path of a member (`reviewRating`),
 *  `cell` what stands there. */
export type ImportProblem = { code: ImportProblemCode; column: string; cell: string };

export const IMPORT_PROBLEMS = [
  'noWords',
  'noAddress',
  'notAnAddress',
  'notADate',
  'dateOfTwoKinds',
  'notANumber',
  'formula',
  'tooLong',
  'tooManyAppearances',
  'noCheck',
  'saidOtherwise',
  'brokenJson',
  'unusable',
] as const;
type ImportProblemCode = (typeof IMPORT_PROBLEMS)[number];

/** What became of one record: a check with what was left out of it, or why there is none. */
export type ReadRecord =
  | { ok: true; check: ImportedCheck; leftOut: ImportProblem[] }
  | { ok: false; problems: ImportProblem[] };

/** By what a check is known again: its page and the claim's words. A page can check several claims. */
export const checkKeyOf = ({ url, words }: Pick<ImportedCheck, 'url' | 'words'>): string =>
  `${pageKeyOf(url) ?? url} ${fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 500)}`;

/** A record that is refused as a whole for one reason. */
export const refusedRecord = (code: ImportProblemCode, column: string, cell: unknown): ReadRecord => ({
  ok: false,
  problems: [{ code, column, cell: shownCell(cell) }],
});

const LONGEST_SHOWN = 200;
/** What stood in a cell, short enough to be shown. */
export const shownCell = (value: unknown): string => {
  const whole = typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no database takes it
  const text = whole.replace(/\u0000|\p{Surrogate}/gu, '');
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).replace(/\p{Surrogate}$/u, '')}…` : text;
};
