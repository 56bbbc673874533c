import { stringify } from 'csv-stringify/sync';

/** One row, by column name. Numbers stay numbers; null is an empty cell. */
export type CsvRow = Readonly<Record<string, CsvCell>>;
export type CsvCell = string | number | null;

/** A spreadsheet takes a cell for a formula by its first sign, also behind spaces (OWASP, CSV injection). */
const LIKE_A_FORMULA = /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]|^[\t\r\n]/u;
const withoutApostrophes = (text: string): string => text.replace(/^'+/, '');

/** An apostrophe in front makes it text again. A text that begins so by itself gets another, so that `fused` can tell ours. */
export const defused = (text: string): string => (LIKE_A_FORMULA.test(withoutApostrophes(text)) ? `'${text}` : text);

/** The text that was defused. */
export const fused = (text: string): string =>
  text.startsWith("'") && LIKE_A_FORMULA.test(withoutApostrophes(text)) ? text.slice(1) : text;

const cell = (value: CsvCell): CsvCell => (typeof value === 'string' ? defused(value) : value);

// Left to itself csv-stringify quotes CRLF but not a line feed alone, which ends a record for many readers.
const write = (records: CsvCell[][], bom: boolean): string =>
  stringify(records, { bom, record_delimiter: 'windows', quoted_match: /[\r\n]/ });

/** The first line of a file, RFC 4180 in UTF-8. The byte order mark tells spreadsheets so. */
export const csvHead = (columns: readonly string[]): string => write([[...columns]], true);

/** Further lines, their cells in the order of the head. */
export const csvRecords = (records: readonly (readonly CsvCell[])[]): string =>
  write(
    records.map((record) => record.map(cell)),
    false,
  );

/** Further lines from rows that name their cells. Every row has every column. */
export const csvRows = (columns: readonly string[], rows: readonly CsvRow[]): string =>
  csvRecords(rows.map((row) => columns.map((column) => row[column] ?? null)));
