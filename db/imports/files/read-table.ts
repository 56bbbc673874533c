import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { FILE_LIMITS } from '../../../domain/imports/import.ts';
import { plainText } from '../../../domain/imports/plain-text.ts';
import { FileRefusal } from './file-refusal.ts';
import { textOf } from './file-text.ts';
import { mustUnpackToLittle } from './unpacked.ts';

/** Rows of a table, their cells by the heads. The first row is the head. */
export type TableRow = Record<string, string>;
export type TableReader = { heads: string[]; rows: AsyncGenerator<TableRow> };

/** Excel's own way to say what parts the cells. */
const SAYS_DELIMITER = /^sep=(.)\r?\n/i;
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** What separates the cells of the first line: Excel writes semicolons where a comma stands in numbers. */
function delimiterOf(text: string): string {
  const [, said] = SAYS_DELIMITER.exec(text) ?? [];
  if (said) return said;
  const line = (/^(?:[^"\n]|"(?:[^"]|"")*")*/.exec(text.slice(0, 20_000))?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((sign) => ({ sign, count: line.split(sign).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

/** Reads a file of separated values, as it is parted and encoded. @throws FileRefusal, also later, at a row too long */
export function readCsv(path: string, encoding: string, beginning: string): Promise<TableReader> {
  let whole = { lines: 0, empty_lines: 0 };
  const parser = parse({
    delimiter: delimiterOf(beginning.replace(/^[\ufeff\s]+/, '')),
    record_delimiter: ['\r\n', '\n', '\r'],
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: FILE_LIMITS.record,
    on_record: (cells: string[], { lines, empty_lines }) => {
      whole = { lines, empty_lines };
      return cells;
    },
  });
  const source = Readable.from(textOf(path, encoding));
  source.on('error', (error) => parser.destroy(error));
  return tableOf(records(source.pipe(parser), () => whole.lines + 1 + parser.info.empty_lines - whole.empty_lines));
}

/** A quotation mark that does not end makes one record of all that follows: where it begins is what helps. */
const ENDLESS: readonly unknown[] = ['CSV_MAX_RECORD_SIZE', 'CSV_QUOTE_NOT_CLOSED'];

/** @param line says in which line of the file the record begins at which the parser is */
async function* records(parser: AsyncIterable<string[]>, line: () => number): AsyncGenerator<string[]> {
  try {
    yield* parser;
  } catch (error) {
    const { code } = error as Partial<CsvError>;
    throw new FileRefusal(ENDLESS.includes(code) ? 'recordTooLarge' : 'notThisFormat', line());
  }
}

/** Reads the first sheet of an Excel file. Formulas are not evaluated: what was in their cells when it was saved is read.
 *  @throws FileRefusal, before anything is unpacked where that would be too much */
export async function readExcel(path: string): Promise<TableReader> {
  await mustUnpackToLittle(path);
  const { streamXlsxRows } = await import('hucre/xlsx');
  const bytes = await readFile(path);
  async function* cells(): AsyncGenerator<string[]> {
    try {
      for await (const { values } of streamXlsxRows(bytes, { maxRows: FILE_LIMITS.records + 2 }))
        yield values.map(cellText);
    } catch (error) {
      if (error instanceof FileRefusal) throw error;
      throw new FileRefusal('notThisFormat');
    }
  }
  return tableOf(cells());
}

/** Excel keeps days as moments at midnight. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value);
  const text = value.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}

async function tableOf(rows: AsyncGenerator<string[]>): Promise<TableReader> {
  let heads: string[] | null = null;
  for (;;) {
    const { value, done } = await rows.next();
    if (done || !value) throw new FileRefusal('noRecords');
    if (value.every((cell) => cell.trim() === '') || /^sep=/i.test(value.join(''))) continue;
    heads = namedHeads(value);
    break;
  }
  const names = heads;
  async function* named(): AsyncGenerator<TableRow> {
    for await (const cells of rows) {
      if (cells.every((cell) => cell.trim() === '')) continue;
      // What stands beyond the heads is kept, though nothing can become of it.
      const all = [...names, ...cells.slice(names.length).map((_, index) => `#${names.length + index + 1}`)];
      yield Object.fromEntries(all.map((head, index) => [head, cells[index] ?? '']));
    }
  }
  return { heads: names, rows: named() };
}

/** Every column has a name of its own: one without is called by its place, a second of the same name by its number. */
function namedHeads(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  if (last >= FILE_LIMITS.columns) throw new FileRefusal('tooManyColumns');
  const heads: string[] = [];
  for (const [index, cell] of cells.slice(0, last + 1).entries()) {
    const name = plainText(cell).slice(0, 100) || `#${index + 1}`;
    heads.push(heads.includes(name) ? `${name} (${index + 1})` : name);
  }
  return heads;
}
