import type { Licence } from '../../licence.ts';
import type { RecordState } from '../export-context.ts';

/** What stands in a column. `edtf` is a date of whatever precision is honest (ISO 8601-2), `day` is YYYY-MM-DD, `moment` a point
 *  in time in UTC, `list` several texts of one field. */
export type CellKind = 'text' | 'number' | 'yes-no' | 'day' | 'edtf' | 'moment' | 'address' | 'list';
export type Cell = string | number | boolean | Date | readonly string[] | null;

/** What every line of a file can say besides its row: how far the record had come, and where readers reach the site. */
export type TableContext = { state: RecordState; site: string; licence: Licence; newsroom: string };

export type Column<Row> = {
  /** A promise: columns are added at the end and never renamed. */
  name: string;
  kind: CellKind;
  of: (row: Row, context: TableContext) => Cell;
};

/** What can be taken as a table. Its columns are the only place that says what stands in it: CSV, Excel, JSON lines and the
 *  dictionary are written from them. */
export type Table<Row> = { name: TableName; columns: readonly Column<Row>[] };
export type TableName = 'claims' | 'statements' | 'verdicts' | 'corrections' | 'parties' | 'sources';

/** A column for tables whose rows hold `Part`: `columnsOf(edition, row => row.edition)`. */
export const columnsOf = <Part, Row>(columns: readonly Column<Part>[], part: (row: Row) => Part): Column<Row>[] =>
  columns.map(({ name, kind, of }) => ({ name, kind, of: (row, context) => of(part(row), context) }));

export const column = <Row>(name: string, kind: CellKind, of: Column<Row>['of']): Column<Row> => ({ name, kind, of });

/** Columns that date a file: every table ends with some of them. */
export const AS_OF: readonly Column<unknown>[] = [
  column('record_position', 'number', (_, { state }) => state.position),
  column('record_as_of', 'moment', (_, { state }) => state.publishedAt),
];

/** A row's cells in the order of the columns. */
export const cellsOf = <Row>({ columns }: Table<Row>, row: Row, context: TableContext): Cell[] =>
  columns.map(({ of }) => of(row, context));

/** Under what licence the lines of a table may be used. */
export const LICENCE: Column<unknown> = { name: 'licence', kind: 'address', of: (_, { licence }) => licence.url };
