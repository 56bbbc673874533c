import { type CsvCell, csvHead, csvRecords } from '../csv.ts';
import { type Cell, cellsOf, type Table, type TableContext } from './table.ts';

/** What separates the texts of a list in one cell. */
const BETWEEN_TEXTS = '\n';

function written(cell: Cell): CsvCell {
  if (cell === null || typeof cell === 'number' || typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (cell instanceof Date) return cell.toISOString();
  return cell.join(BETWEEN_TEXTS);
}

/** The first line of a file. */
export const tableHead = <Row>({ columns }: Table<Row>): string => csvHead(columns.map(({ name }) => name));

/** Further lines. */
export const tableLines = <Row>(table: Table<Row>, rows: readonly Row[], context: TableContext): string =>
  csvRecords(rows.map((row) => cellsOf(table, row, context).map(written)));
