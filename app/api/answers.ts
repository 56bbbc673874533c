import { getRecordState } from '../../db/queries/record-state.ts';
import type { Wrong } from '../../domain/api/parameters.ts';
import type { Table, TableContext } from '../../domain/exports/tables/table.ts';
import { rowOf } from '../../domain/exports/tables/table-json.ts';
import { exportSite } from '../exports/export-context.ts';
import { readLicence } from '../licence.ts';
import { getStore, readNewsroom } from '../store.ts';

const json = (body: string, status = 200, type = 'application/json', headers = {}): Response =>
  new Response(body, { status, headers: { ...headers, 'content-type': `${type}; charset=utf-8` } });

const TITLES = {
  400: 'This cannot be read',
  401: 'A token is needed',
  403: 'This is not allowed',
  404: 'There is no such thing',
  409: 'Somebody else was first',
  422: 'This cannot be done',
} as const;
export type ProblemStatus = keyof typeof TITLES;

/** A refusal (RFC 9457). `more` are members of its own. */
export function problem(
  status: ProblemStatus,
  detail: string,
  more: { errors?: readonly Wrong[]; current?: unknown } = {},
): Response {
  const body = { type: 'about:blank', title: TITLES[status], status, detail, ...more };
  const headers = status === 401 ? { 'www-authenticate': 'Bearer' } : {};
  return json(`${JSON.stringify(body)}\n`, status, 'application/problem+json', headers);
}

export const wrongParameters = (errors: readonly Wrong[]): Response =>
  problem(400, errors.map(({ name, reason }) => `${name}: ${reason}`).join('; '), { errors });

export const nothingThere = (what: string): Response => problem(404, what);

/** What rows and editions are written with; before the first publication the record is as old as the newsroom. */
export async function readTableContext(): Promise<TableContext> {
  const state = await getRecordState(await getStore());
  const newsroom = await readNewsroom();
  const begun = newsroom?.createdAt ?? new Date(0);
  return {
    state: state ?? { position: 0, publishedAt: begun },
    site: exportSite(),
    licence: await readLicence(),
    newsroom: newsroom?.name ?? '',
  };
}

/** A page of rows. */
export function rowsAnswer<Row>(
  table: Table<Row>,
  rows: readonly Row[],
  next: string | null,
  context: TableContext,
): Response {
  return json(`${JSON.stringify({ data: rows.map((row) => rowOf(table, row, context)), next })}\n`);
}

/** A page of objects that are written already. */
export const writtenAnswer = (objects: readonly string[], next: string | null): Response =>
  json(`{"data":[${objects.join(',')}],"next":${JSON.stringify(next)}}\n`);

/** One object that is written already. */
export const oneAnswer = (written: string, status: 200 | 201 = 200): Response => json(`${written}\n`, status);
