import { type CellValue, type ColumnDef, writeXlsx, writeXlsxStream } from 'hucre';
import { type Cell, type CellKind, cellsOf, type Table, type TableContext } from '../../domain/exports/tables/table.ts';

// Excel files. Text is written as text whatever it begins with, so no formula can come of it.

/** As much as a cell of Excel holds; what is longer is whole in CSV and JSON. */
const LONGEST = 32_767;
const CUT = ' […]';
const WIDTHS: Record<CellKind, number> = {
  text: 28,
  list: 28,
  number: 10,
  'yes-no': 10,
  day: 12,
  edtf: 14,
  moment: 24,
  address: 40,
};
const FORMATS: Partial<Record<CellKind, string>> = { day: 'yyyy-mm-dd', moment: 'yyyy-mm-dd hh:mm:ss "UTC"' };
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const columnsOf = <Row>({ columns }: Table<Row>): ColumnDef[] =>
  columns.map(({ name, kind }) => {
    const numFmt = FORMATS[kind];
    return { header: name, key: name, width: Math.max(WIDTHS[kind], name.length + 2), ...(numFmt && { numFmt }) };
  });

function written(cell: Cell, kind: CellKind): CellValue {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean' || cell instanceof Date) return cell;
  const text = typeof cell === 'string' ? cell : cell.join('\n');
  // A whole day is a date to Excel; what is less exact stays as it was written down.
  if ((kind === 'day' || kind === 'edtf') && DAY.test(text)) return new Date(`${text}T00:00:00Z`);
  return text.length > LONGEST ? text.slice(0, LONGEST - CUT.length).replace(/[\ud800-\udbff]$/, '') + CUT : text;
}

const rowOf = <Row>(table: Table<Row>, row: Row, context: TableContext): CellValue[] =>
  cellsOf(table, row, context).map((cell, index) => written(cell, table.columns[index]?.kind ?? 'text'));

/** One table of any length, streamed, its head fixed above the rows. */
export function streamWorkbook<Row>(
  table: Table<Row>,
  batches: AsyncIterable<readonly Row[]>,
  context: TableContext,
): ReadableStream<Uint8Array> {
  async function* rows() {
    for await (const batch of batches) for (const row of batch) yield rowOf(table, row, context);
  }
  return writeXlsxStream(rows(), { name: table.name, columns: columnsOf(table), freezePane: { rows: 1 } });
}

export type Sheet = { table: Table<unknown>; rows: readonly unknown[] };
export const sheet = <Row>(table: Table<Row>, rows: readonly Row[]): Sheet => ({
  table: table as Table<unknown>,
  rows,
});

/** Several tables in one book, each on a sheet of its own with a fixed head and filters, and at the end what it is about. Held
 *  in memory: for chosen claims. */
export async function makeWorkbook(
  sheets: readonly Sheet[],
  context: TableContext,
  { about, ...properties }: { title: string; creator: string; about: readonly (readonly [string, string])[] },
): Promise<Buffer<ArrayBuffer>> {
  const tables = sheets.map(({ table, rows }) => ({
    name: table.name,
    columns: columnsOf(table),
    rows: [table.columns.map(({ name }) => name), ...rows.map((row) => rowOf(table, row, context))],
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${letters(table.columns.length)}${rows.length + 1}` },
    cells: new Map(table.columns.map((_, index) => [`0,${index}`, { style: { font: { bold: true } } }])),
  }));
  const said = { name: 'about', columns: [{ width: 16 }, { width: 100 }], rows: about.map((row) => [...row]) };
  const book = await writeXlsx({ properties, sheets: [...tables, said] });
  return Buffer.from(book);
}

/** The name of a column by its number, from 1: 27 is AA. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
