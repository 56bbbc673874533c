import type { Store } from '../../../../db/engines/store.ts';
import { selectClaims } from '../../../../db/queries/claim-selection.ts';
import { CORRECTING } from '../../../../db/queries/corrections.ts';
import { eachEditionBatch, eachPublicationBatch } from '../../../../db/queries/each-edition.ts';
import { listClaims } from '../../../../db/queries/published-claims.ts';
import { listParties } from '../../../../db/queries/published-parties.ts';
import { withHashes } from '../../../../db/queries/record-state.ts';
import { readListCall } from '../../../../domain/api/parameters.ts';
import { isWriteName } from '../../../../domain/api/writes.ts';
import type { HashedClaim } from '../../../../domain/exports/paper/list-paper.ts';
import { CLAIMS } from '../../../../domain/exports/tables/claims-table.ts';
import { PARTIES } from '../../../../domain/exports/tables/parties-table.ts';
import { STATEMENTS, statementRows } from '../../../../domain/exports/tables/statements-table.ts';
import type { Table } from '../../../../domain/exports/tables/table.ts';
import { CORRECTIONS, VERDICTS } from '../../../../domain/exports/tables/verdicts-table.ts';
import { getStore, readNewsroom } from '../../../store.ts';
import { nothingThere, readTableContext, rowsAnswer, wrongParameters } from '../../answers.ts';
import { writeCall } from '../../write-call.ts';

export const dynamic = 'force-dynamic';

type Of = { table: Table<unknown>; rows: readonly unknown[] };
const of = <Row>(table: Table<Row>, rows: readonly Row[]): Of => ({ table: table as Table<unknown>, rows });

/** What each list holds of a page of claims. */
const LISTS: Record<string, (store: Store, claims: HashedClaim[]) => Promise<Of>> = {
  claims: async (_, claims) => of(CLAIMS, claims),
  statements: async (store, claims) =>
    of(STATEMENTS, (await all(eachEditionBatch(store, only(claims)))).flatMap(statementRows)),
  verdicts: async (store, claims) => of(VERDICTS, await all(eachPublicationBatch(store, only(claims)))),
  corrections: async (store, claims) =>
    of(CORRECTIONS, await all(eachPublicationBatch(store, only(claims), CORRECTING))),
};

async function* only<T>(batch: T): AsyncGenerator<T> {
  yield batch;
}

async function all<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const found: T[] = [];
  for await (const batch of batches) found.push(...batch);
  return found;
}

/** `/api/v1/claims` and the other lists, page by page: of claims that fit the filters, the claims themselves, their statements,
 *  all of their editions, or those that correct. */
export async function GET(request: Request, { params }: { params: Promise<{ list: string }> }): Promise<Response> {
  const { list } = await params;
  const asked = new URL(request.url).searchParams;
  if (list === 'parties') return parties(asked);
  const rowsOf = Object.hasOwn(LISTS, list) ? LISTS[list] : undefined;
  if (!rowsOf) return nothingThere(`There is no list called ${list}: /api/openapi.json says which there are.`);
  const call = readListCall(asked);
  if (!call.ok) return wrongParameters(call.errors);
  const { filters, cursor, limit } = call.value;
  const store = await getStore();
  const { condition, ignored } = await selectClaims(store, filters, (await readNewsroom())?.timeZone ?? 'UTC');
  if (ignored.length > 0)
    return wrongParameters(
      ignored.map(({ name, value }) => ({ name, reason: `there is no ${JSON.stringify(value)}` })),
    );
  const page = await listClaims(store, { condition, sort: filters.sort, cursor, size: limit });
  const { table, rows } = await rowsOf(store, await withHashes(store, page.claims));
  return rowsAnswer(table, rows, page.next, await readTableContext());
}

/** Writes: by a program with a token. */
export async function POST(request: Request, { params }: { params: Promise<{ list: string }> }): Promise<Response> {
  const { list } = await params;
  return isWriteName(list) ? writeCall(request, list) : nothingThere(`Nothing is written to ${list}.`);
}

async function parties(asked: URLSearchParams): Promise<Response> {
  const after = asked.get('after');
  if (after !== null && !/^[a-z0-9-]{1,80}$/.test(after))
    return wrongParameters([{ name: 'after', reason: 'the `next` of the page before' }]);
  const page = await listParties(await getStore(), after);
  return rowsAnswer(PARTIES, page.parties, page.next, await readTableContext());
}
