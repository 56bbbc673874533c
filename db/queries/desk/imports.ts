import { and, asc, count, desc, eq, or, sql } from 'drizzle-orm';
import type { ImportedCheck } from '../../../domain/imports/check.ts';
import { guessColumns } from '../../../domain/imports/columns.ts';
import type { DeskChange, DeskColumn, DeskImport, DeskRow } from '../../../domain/imports/desk-import.ts';
import type { Store } from '../../engines/store.ts';
import { sampleColumns } from '../../imports/stage.ts';

const SAMPLED = 500;
const MOST = 500;

/** Files that were brought in, the newest first. */
export const listImports = (store: Store): Promise<DeskImport[]> => readImports(store);

export async function getImport(store: Store, id: string): Promise<DeskImport | null> {
  const [row] = await readImports(store, id);
  return row ?? null;
}

async function readImports({ read, t: { imports: i, people } }: Store, id?: string): Promise<DeskImport[]> {
  const rows = await read
    .select({ row: i, by: people.name })
    .from(i)
    .innerJoin(people, eq(people.id, i.createdBy))
    .where(id === undefined ? undefined : eq(i.id, id))
    .orderBy(desc(i.createdAt), desc(i.id))
    .limit(MOST);
  return rows.map(({ row, by }) => {
    const { id, fileName, format, bytes, state, heads, mapping, records, cursor, counts, createdAt } = row;
    const problem = row.problem && { code: row.problem, at: row.problemAt ?? 0, line: row.problemLine };
    return { id, fileName, format, bytes, state, heads, mapping, records, cursor, counts, createdAt, by, problem };
  });
}

/** The columns of a file that is still to be imported, with what stands in them. */
export async function listColumns(store: Store, { id, heads }: DeskImport): Promise<DeskColumn[]> {
  if (!heads) return [];
  const sampled = await sampleColumns(store, id, heads, SAMPLED);
  const { guesses } = guessColumns(sampled);
  return sampled.map(({ head, samples }) => ({ head, samples: samples.slice(0, 2), guess: guesses.get(head) ?? null }));
}

/** The first of the records that were refused. */
export async function listRefused(
  { read, t: { importRows: r } }: Store,
  importId: string,
  size: number,
): Promise<DeskRow[]> {
  return read
    .select({ number: r.number, part: r.part, problems: r.problems })
    .from(r)
    .where(and(eq(r.importId, importId), eq(r.outcome, 'refused')))
    .orderBy(asc(r.number), asc(r.part))
    .limit(size);
}

/** How many cells of records that come in could not be read. */
export async function countLeftOut({ dialect, read, t: { importRows: r } }: Store, importId: string): Promise<number> {
  const length =
    dialect === 'pg' ? sql<number>`jsonb_array_length(${r.problems})` : sql<number>`json_array_length(${r.problems})`;
  const [row] = await read
    .select({ count: sql<number>`coalesce(sum(${length}), 0)`.mapWith(Number) })
    .from(r)
    .where(and(eq(r.importId, importId), or(eq(r.outcome, 'new'), eq(r.outcome, 'changed'))));
  return row?.count ?? 0;
}

/** The first of the checks that the file changes, field by field. */
export async function listChanged(store: Store, importId: string, size: number): Promise<DeskChange[]> {
  const { read, t } = store;
  const { importRows: r, elsewhereChecks: c } = t;
  const rows = await read
    .select({ number: r.number, check: r.check, before: r.before, now: c.check })
    .from(r)
    .leftJoin(c, eq(c.key, r.key))
    .where(and(eq(r.importId, importId), eq(r.outcome, 'changed')))
    .orderBy(asc(r.number))
    .limit(size);
  return rows.map(({ number, check, before, now }) => {
    const after = JSON.parse(check ?? '{}') as ImportedCheck;
    const was = (
      before ? JSON.parse((JSON.parse(before) as { check: string }).check) : JSON.parse(now ?? '{}')
    ) as ImportedCheck;
    const said = (value: unknown) =>
      value === null || value === undefined ? '' : Array.isArray(value) ? value.join(' ') : String(value);
    const fields = (Object.keys(after) as (keyof ImportedCheck)[])
      .map((field) => ({ field, before: said(was[field]), after: said(after[field]) }))
      .filter((one) => one.before !== one.after);
    return { number, words: after.words, fields };
  });
}

/** Whether there is anything to browse. */
export async function countChecks({ read, t: { elsewhereChecks: c } }: Store): Promise<number> {
  const [row] = await read.select({ count: count() }).from(c);
  return row?.count ?? 0;
}
