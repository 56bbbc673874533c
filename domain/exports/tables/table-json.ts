import type { Cell, Table, TableContext } from './table.ts';

// JSON keeps what CSV must turn into text: numbers, yes and no, lists, and what is not known.

const written = (cell: Cell) => (cell instanceof Date ? cell.toISOString() : cell);

/** A row as an object by the names of its columns. */
export const rowOf = <Row>({ columns }: Table<Row>, row: Row, context: TableContext): Record<string, unknown> =>
  Object.fromEntries(columns.map(({ name, of }) => [name, written(of(row, context))]));

/** Rows as objects, each written already. */
export async function* rowsAsJson<Row>(
  table: Table<Row>,
  batches: AsyncIterable<readonly Row[]>,
  context: TableContext,
): AsyncGenerator<string[]> {
  for await (const batch of batches) yield batch.map((row) => JSON.stringify(rowOf(table, row, context)));
}

/** One object that holds all the others, in pieces as they come. */
export async function* jsonPieces(
  name: string,
  objects: AsyncIterable<readonly string[]>,
  { state, licence }: TableContext,
): AsyncGenerator<string> {
  const record = { position: state.position, asOf: state.publishedAt.toISOString() };
  yield `${JSON.stringify({ format: 'claimline/export/1', record, licence: licence.url }).slice(0, -1)},${JSON.stringify(name)}:[`;
  let before = '';
  for await (const batch of objects) {
    if (batch.length === 0) continue;
    yield before + batch.join(',');
    before = ',';
  }
  yield ']}\n';
}
