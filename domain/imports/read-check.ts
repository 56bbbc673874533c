import { isEdtf } from '../edtf.ts';
import { addressTyped } from '../page-address.ts';
import { LIMITS } from '../text.ts';
import { type ImportedCheck, type ImportProblem, type ReadRecord, shownCell } from './check.ts';
import { type DateOrder, readForeignDate } from './dates.ts';
import { plainText } from './plain-text.ts';

// Every kind of file ends here: what it says of a check, field by field as text, becomes a check or the reasons why not. What
// makes a check one is its claim, the page it is on and who published it; whatever else cannot be read is left out and said.

/** What a file says in one place: the head of the column or the path of the member, and the text there. */
type Said = { column: string; value: string };
export type CheckField = Exclude<keyof ImportedCheck, 'site' | 'appearances'>;
export type Draft = Partial<Record<CheckField, Said>> & { appearances?: readonly Said[] };

const MOST_APPEARANCES = 50;

/** A check from what a file says. `order` is that of its dates in figures. */
export function readCheck(draft: Draft, order: DateOrder | null = null): ReadRecord {
  const problems: ImportProblem[] = [];
  const leftOut: ImportProblem[] = [];
  const note = (list: ImportProblem[], code: ImportProblem['code'], { column, value }: Said) => {
    list.push({ code, column, cell: shownCell(value) });
    return null;
  };
  const line = (said: Said | undefined, most: number = LIMITS.line): string | null => {
    const text = plainText(said?.value ?? '');
    if (!said || text === '') return null;
    return text.length > most ? note(leftOut, 'tooLong', said) : text;
  };
  const date = (said: Said | undefined): string | null => {
    if (!said || said.value.trim() === '') return null;
    const read = readForeignDate(said.value, order);
    return read.ok ? read.date : note(leftOut, read.code, said);
  };
  const number = (said: Said | undefined): number | null => {
    if (!said || said.value.trim() === '') return null;
    const value = Number(said.value.trim().replace(',', '.'));
    return Number.isFinite(value) ? value : note(leftOut, 'notANumber', said);
  };

  const words = wordsOf(draft.words, (code, said) => note(problems, code, said));
  const url = addressOf(draft.url, (code, said) => note(problems, code, said));
  const { numbers, scale } = outOf(draft);
  const values = { ratingValue: number(numbers.ratingValue), bestRating: scale ?? number(numbers.bestRating) };
  const found = appearancesOf(draft.appearances ?? [], (code, said) => note(leftOut, code, said));
  if (words === null || url === null) return { ok: false, problems };
  const site = new URL(url).hostname.replace(/^www\./, '');
  const check: ImportedCheck = {
    words,
    claimant: line(draft.claimant),
    saidOn: date(draft.saidOn),
    publisher: line(draft.publisher) ?? site,
    site,
    url,
    title: line(draft.title, LIMITS.passage),
    rating: line(draft.rating, LIMITS.passage),
    ...values,
    worstRating: number(draft.worstRating),
    reviewedOn: date(draft.reviewedOn),
    language: languageOf(draft.language?.value),
    appearances: found,
  };
  return { ok: true, check, leftOut };
}

type Noted = (code: ImportProblem['code'], said: Said) => null;

function wordsOf(said: Said | undefined, note: Noted): string | null {
  const given = said ?? { column: '', value: '' };
  const words = plainText(given.value);
  if (words === '') return note('noWords', given);
  return words.length > LIMITS.passage ? note('tooLong', given) : words;
}

function addressOf(said: Said | undefined, note: Noted): string | null {
  const given = said ?? { column: '', value: '' };
  if (given.value.trim() === '') return note('noAddress', given);
  const url = addressTyped(given.value);
  return url === null || url.length > 2_000 ? note('notAnAddress', given) : url;
}

/** "4/5" is a number and the best there is. */
function outOf({ ratingValue, bestRating }: Draft) {
  const [, value, best] = /^\s*(\d+(?:[.,]\d+)?)\s*\/\s*(\d+)\s*$/.exec(ratingValue?.value ?? '') ?? [];
  if (!ratingValue || !value || !best) return { numbers: { ratingValue, bestRating }, scale: null };
  return { numbers: { ratingValue: { ...ratingValue, value }, bestRating }, scale: Number(best) };
}

function appearancesOf(all: readonly Said[], note: Noted): string[] {
  const addresses = new Set<string>();
  for (const said of all) {
    if (said.value.trim() === '') continue;
    const address = addressTyped(said.value);
    if (address === null || address.length > 2_000) note('notAnAddress', said);
    else if (addresses.size >= MOST_APPEARANCES) note('tooManyAppearances', said);
    else addresses.add(address);
  }
  return [...addresses];
}

/** `en`, `en-US`, `pt_BR`, `EN`: as far as it is a language; what is none is not one of ours to mend. */
function languageOf(value: string | undefined): string | null {
  const tag = (value ?? '').trim().replace('_', '-');
  const [, language = '', script, region] = /^([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}))?$/i.exec(tag) ?? [];
  if (language === '') return null;
  const written = [
    language.toLowerCase(),
    script && script.charAt(0).toUpperCase() + script.slice(1).toLowerCase(),
    region?.toUpperCase(),
  ];
  return written.filter(Boolean).join('-');
}

/** Whether a text is a date that needs no order to be read. */
export const isPlainDate = (text: string): boolean => isEdtf(text) || readForeignDate(text, 'dmy').ok;
