import { stringify } from 'csv-stringify/sync';

/** One row, by column name. Numbers stay numbers; null is an empty cell. */
export type CsvRow = Readonly<Record<string, string | number | null>>;

/** A spreadsheet takes a cell for a formula by its first sign, also behind spaces (OWASP, CSV injection). An apostrophe in
 *  front makes it text again; whoever needs the letters untouched takes JSON. */
export const defused = (text: string): string =>
  /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;

const cell = (value: string | number | null): string | number | null =>
  typeof value === 'string' ? defused(value) : value;

// Left to itself csv-stringify quotes CRLF but not a line feed alone, which ends a record for many readers.
const write = (records: (string | number | null)[][], bom: boolean): string =>
  stringify(records, { bom, record_delimiter: 'windows', quoted_match: /[\r\n]/ });

/** The first line of a file, RFC 4180 in UTF-8. The byte order mark tells spreadsheets so. */
export const csvHead = (columns: readonly string[]): string => write([[...columns]], true);

/** Further lines. Every row has every column, in the order of the head. */
export const csvRows = (columns: readonly string[], rows: readonly CsvRow[]): string =>
  write(
    rows.map((row) => columns.map((column) => cell(row[column] ?? null))),
    false,
  );
