import { z } from 'zod';
import { fused } from '../exports/csv.ts';
import { addressTyped } from '../page-address.ts';
import { type ReadRecord, refusedRecord } from './check.ts';
import { DATE_ORDERS, orderOf } from './dates.ts';
import { type CheckField, type Draft, isPlainDate, readCheck } from './read-check.ts';

/** What a column can become. */
export const COLUMN_FIELDS = [
  'words',
  'claimant',
  'saidOn',
  'publisher',
  'url',
  'title',
  'rating',
  'ratingValue',
  'bestRating',
  'worstRating',
  'reviewedOn',
  'language',
  'appearances',
] as const satisfies readonly (CheckField | 'appearances')[];
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Which column becomes what; a column that is not named is left out. `publisher` is who checked, where no column says it. */
export const columnMapping = z.strictObject({
  fields: z.record(z.string(), z.enum(COLUMN_FIELDS)),
  dates: z.enum(DATE_ORDERS).nullable(),
  publisher: z.string().max(300),
});
export type ColumnMapping = z.output<typeof columnMapping>;

/** Heads as files have them, in the order in which they are believed: our own, those of ClaimReview flattened, those of lists of
 *  checked claims, and what people write. Letters and digits alone count. */
const HEADS: Record<ColumnField, RegExp> = {
  words:
    /^(claimreviewclaimreviewed|claimreviewed|claimtext|claim|claimwords|statement|quote|text|утверждение|тезис|davo|bayonot)$/,
  claimant:
    /^(creativeworkauthorname|itemreviewedauthorname|claimant|claimantname|speaker|claimauthor|saidby|who|whosaidit|автор|ктосказал|кимайтган|muallif|kimaytgan)$/,
  saidOn:
    /^(creativeworkdatepublished|itemrevieweddatepublished|claimdate|saidon|datesaid|claimsaidon|датаутверждения|aytilgansana)$/,
  publisher:
    /^(claimreviewauthorname|publishername|publisher|factchecker|checkedby|reviewername|organisation|organization|source|издание|nashr)$/,
  url: /^(claimreviewurl|factcheckingarticle|factcheckurl|reviewurl|checkurl|address|url|link|адрес|ссылка|havola)$/,
  title: /^(extratitle|reviewtitle|title|headline|summary|заголовок|sarlavha)$/,
  rating:
    /^(ratingalternatename|verdictlabel|textualrating|rating|verdict|label|truthrating|conclusion|вердикт|оценка|xulosa|baho)$/,
  ratingValue: /^(ratingratingvalue|ratingvalue|score)$/,
  bestRating: /^(ratingbestrating|bestrating)$/,
  worstRating: /^(ratingworstrating|worstrating)$/,
  reviewedOn:
    /^(claimreviewdatepublished|reviewdate|reviewedon|firstpublishedat|publishedat|datepublished|published|date|дата|sana)$/,
  language: /^(claimlanguage|languagecode|inlanguage|language|lang|язык|til)$/,
  appearances: /^(originalclaimurl|appearance|appearances|firstappearance|seenat)$/,
};

const keyOf = (head: string): string =>
  head
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '');
/** How early a head stands among those of a field; infinite where it does not. */
const rankOf = (field: ColumnField, head: string): number => {
  const key = keyOf(head);
  return HEADS[field].test(key) ? HEADS[field].source.split(/[|()^$]+/).indexOf(key) : Number.POSITIVE_INFINITY;
};

const isNumber = (text: string): boolean => /^-?\d+([.,]\d+)?(\s*\/\s*\d+)?$/.test(text);
const FITS: Partial<Record<ColumnField, (text: string) => boolean>> = {
  url: (text) => addressTyped(text) !== null,
  appearances: (text) => addressTyped(text) !== null,
  saidOn: isPlainDate,
  reviewedOn: isPlainDate,
  ratingValue: isNumber,
  bestRating: isNumber,
  worstRating: isNumber,
  rating: (text) => text.length <= 300,
};

/** A column of a file with some of what stands in it. */
export type SampledColumn = { head: string; samples: readonly string[] };
/** A field for which the name of the column speaks; `odd` is the first of its values of another kind, null where all agree. */
export type Guess = { field: ColumnField; odd: string | null } | null;

/** What each column becomes, as far as its head and its values say. Each field is taken by one column. */
export function guessColumns(columns: readonly SampledColumn[]): {
  mapping: ColumnMapping;
  guesses: Map<string, Guess>;
} {
  const guesses = new Map<string, Guess>(columns.map(({ head }) => [head, null]));
  const fields: Record<string, ColumnField> = {};
  for (const field of COLUMN_FIELDS) {
    const candidates = columns
      .filter(({ head }) => fields[head] === undefined && rankOf(field, head) < Number.POSITIVE_INFINITY)
      .map((column) => ({ ...column, rank: rankOf(field, column.head), ...unfit(field, column.samples) }))
      .filter(({ share }) => share <= 0.5)
      .sort((one, other) => one.rank - other.rank);
    const [best] = candidates;
    if (!best) continue;
    fields[best.head] = field;
    guesses.set(best.head, { field, odd: best.odd });
  }
  const dated = columns.filter(({ head }) => fields[head] === 'saidOn' || fields[head] === 'reviewedOn');
  return { mapping: { fields, dates: orderOf(dated.flatMap(({ samples }) => samples)), publisher: '' }, guesses };
}

/** Which share of the values is of another kind than the field's, and the first of them. */
function unfit(field: ColumnField, samples: readonly string[]): { share: number; odd: string | null } {
  const filled = samples.map((sample) => sample.trim()).filter(Boolean);
  const fits = FITS[field] ?? (() => true);
  const [odd, ...more] = filled.filter((value) => !fits(value));
  return odd === undefined ? { share: 0, odd: null } : { share: (more.length + 1) / filled.length, odd };
}

const FORMULA = /^\s*=\s*[\p{L}_][\p{L}\d._]*\s*\(/u;

/** A row as it stands in a file: the cells of a table are text, the members of an object what they are. */
export type Row = Readonly<Record<string, unknown>>;

/** What stands in a column; a head may be called like something every object has. */
const cellOf = (row: Row, head: string): string => (Object.hasOwn(row, head) ? cellText(row[head]) : '');

/** A cell as text. */
export const cellText = (cell: unknown): string => {
  if (typeof cell === 'string') return cell;
  return cell === null || cell === undefined ? '' : JSON.stringify(cell);
};

/** The check that a row of a table says, by the mapping. Spreadsheets take some texts for formulas: those are refused, and what an
 *  apostrophe keeps from being one is text, as files of ours and of others write it. */
export function readRow(row: Row, mapping: ColumnMapping): ReadRecord {
  const words = Object.entries(mapping.fields).find(([, field]) => field === 'words')?.[0] ?? '';
  const cell = cellOf(row, words);
  if (FORMULA.test(cell)) return refusedRecord('formula', words, cell);
  return readMembers(
    Object.fromEntries(Object.entries(row).map(([head, text]) => [head, fused(cellText(text))])),
    mapping,
  );
}

/** The check that the members of an object say, by the mapping. */
export function readMembers(row: Row, { fields, dates, publisher }: ColumnMapping): ReadRecord {
  const draft: Draft = {};
  const appearances: { column: string; value: string }[] = [];
  for (const [column, field] of Object.entries(fields)) {
    const said = { column, value: cellOf(row, column) };
    if (field === 'appearances')
      appearances.push(...said.value.split(/[\s,;]+(?=https?:)/).map((value) => ({ column, value })));
    else draft[field] = said;
  }
  if (!draft.publisher?.value.trim() && publisher) draft.publisher = { column: '', value: publisher };
  return readCheck({ ...draft, appearances }, dates);
}
