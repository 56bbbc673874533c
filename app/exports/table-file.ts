import type { Store } from '../../db/engines/store.ts';
import { CORRECTING } from '../../db/queries/corrections.ts';
import { eachEditionBatch, eachFrozenBatch, eachPublicationBatch } from '../../db/queries/each-edition.ts';
import { eachPartyBatch } from '../../db/queries/published-parties.ts';
import { claimJson } from '../../domain/exports/claim-json.ts';
import type { ListName, TableFormat } from '../../domain/exports/formats.ts';
import { CLAIMS } from '../../domain/exports/tables/claims-table.ts';
import { PARTIES } from '../../domain/exports/tables/parties-table.ts';
import { STATEMENTS, statementRows } from '../../domain/exports/tables/statements-table.ts';
import type { Table, TableContext } from '../../domain/exports/tables/table.ts';
import { tableHead, tableLines } from '../../domain/exports/tables/table-csv.ts';
import { jsonPieces, rowsAsJson } from '../../domain/exports/tables/table-json.ts';
import { CORRECTIONS, VERDICTS } from '../../domain/exports/tables/verdicts-table.ts';
import { streamOf } from './file-response.ts';
import type { ListFile } from './list-file.ts';

/** A table with its rows as they come. */
type Rows = { table: Table<unknown>; batches: AsyncIterable<readonly unknown[]> };
const rows = <Row>(table: Table<Row>, batches: AsyncIterable<readonly Row[]>): Rows => ({
  table: table as Table<unknown>,
  batches,
});

const ROWS: Record<ListName, (store: Store, list: ListFile) => Rows> = {
  claims: (_, { claims }) => rows(CLAIMS, claims),
  statements: (store, { claims }) => rows(STATEMENTS, each(eachEditionBatch(store, claims), statementRows)),
  verdicts: (store, { claims }) => rows(VERDICTS, eachPublicationBatch(store, claims)),
  corrections: (store, { claims }) => rows(CORRECTIONS, eachPublicationBatch(store, claims, CORRECTING)),
  parties: (store) => rows(PARTIES, eachPartyBatch(store)),
};

async function* each<Of, Row>(
  batches: AsyncIterable<readonly Of[]>,
  rowsOf: (one: Of) => Row[],
): AsyncGenerator<Row[]> {
  for await (const batch of batches) yield batch.flatMap(rowsOf);
}

/** A list as a table, streamed. Claims as JSON are their whole editions, so that nothing is lost. */
export async function tableStream(
  name: ListName,
  format: TableFormat,
  store: Store,
  list: ListFile,
  context: TableContext,
): Promise<ReadableStream<Uint8Array>> {
  const { table, batches } = ROWS[name](store, list);
  if (format === 'xlsx') {
    const { streamWorkbook } = await import('./workbook.ts'); // only whoever asks for Excel holds what makes it
    return streamWorkbook(table, batches, context);
  }
  if (format === 'csv') return streamOf(csvPieces(table, batches, context));
  const objects = name === 'claims' ? wholeEditions(store, list, context) : rowsAsJson(table, batches, context);
  return streamOf(format === 'json' ? jsonPieces(name, objects, context) : linePieces(objects));
}

async function* csvPieces(
  table: Table<unknown>,
  batches: AsyncIterable<readonly unknown[]>,
  context: TableContext,
): AsyncGenerator<string> {
  yield tableHead(table);
  for await (const batch of batches) yield tableLines(table, batch, context);
}

async function* linePieces(objects: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  for await (const batch of objects) yield batch.map((object) => `${object}\n`).join('');
}

async function* wholeEditions(store: Store, { claims }: ListFile, context: TableContext) {
  for await (const batch of eachFrozenBatch(store, claims)) yield batch.map((frozen) => claimJson(frozen, context));
}
