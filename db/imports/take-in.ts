import { and, asc, eq, gt, inArray, lte, ne } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { ImportedCheck } from '../../domain/imports/check.ts';
import type { Store, Writer } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';
import { type Job, moveOn, nextPart } from './job.ts';

type Row = Schema['importRows']['$inferSelect'];

/** So many checks are written after one look at what is here. */
const LOOKED_UP = 250;

/** The next part of the run. What was known in the dry run is looked up again: it may have been taken back since.
 *  @returns whether there is more to do */
export async function takeInSome(store: Store, job: Job, now: Date): Promise<boolean> {
  const { read, t } = store;
  const { importRows: r } = t;
  const { upTo, isLast } = await nextPart(store, job);
  const rows = await read
    .select()
    .from(r)
    .where(and(eq(r.importId, job.id), gt(r.number, job.cursor), lte(r.number, upTo), ne(r.outcome, 'refused')))
    .orderBy(asc(r.number), asc(r.part));
  await store.write(async (tx) => {
    const state = isLast ? ('done' as const) : job.state;
    if (!(await moveOn(tx, t, job, { cursor: upTo, state, updatedAt: now }))) return;
    for (let from = 0; from < rows.length; from += LOOKED_UP)
      await takeIn(tx, t, rows.slice(from, from + LOOKED_UP), now);
    if (isLast) await forgetRows(tx, t, job.id);
  });
  return !isLast;
}

async function takeIn(tx: Writer, t: Schema, rows: readonly Row[], now: Date): Promise<void> {
  const { importRows: r, elsewhereChecks: c } = t;
  const keys = rows.flatMap(({ key }) => key ?? []);
  const here = new Map((await tx.select().from(c).where(inArray(c.key, keys))).map((row) => [row.key, row]));
  const taken = new Map([...here].map(([key, { check }]) => [key, check]));
  const raws = await rawsOf(tx, t, rows);
  for (const { importId, number, part, key, check } of rows) {
    if (key === null || check === null || taken.get(key) === check) continue;
    taken.set(key, check);
    const values = {
      ...columnsOf(JSON.parse(check) as ImportedCheck),
      check,
      original: raws.get(number) ?? '',
      importId,
    };
    const before = here.get(key);
    if (before) {
      const row = and(eq(r.importId, importId), eq(r.number, number), eq(r.part, part));
      await tx
        .update(r)
        .set({ before: JSON.stringify(before), outcome: 'changed' })
        .where(row);
      await tx.update(c).set(values).where(eq(c.key, key));
    } else {
      const id = uuidv7({ msecs: now.getTime() });
      await tx.insert(c).values({ id, key, ...values, importedAt: now });
    }
  }
}

/** The records themselves, which stand with the first of their checks. */
async function rawsOf(
  tx: Writer,
  { importRows: r }: Schema,
  rows: readonly Row[],
): Promise<Map<number, string | null>> {
  const [first] = rows;
  if (!first) return new Map();
  const numbers = [...new Set(rows.map(({ number }) => number))];
  const found = await tx
    .select({ number: r.number, raw: r.raw })
    .from(r)
    .where(and(eq(r.importId, first.importId), eq(r.part, 0), inArray(r.number, numbers)));
  return new Map(found.map(({ number, raw }) => [number, raw]));
}

/** What has become a check, or was one already, need not be kept twice; what was refused or changed can be looked at later. */
const forgetRows = (tx: Writer, { importRows: r }: Schema, importId: string) =>
  tx.delete(r).where(and(eq(r.importId, importId), inArray(r.outcome, ['new', 'known'])));

/** What of a check can be asked for in the database. */
export const columnsOf = ({
  ratingValue: _value,
  bestRating: _best,
  worstRating: _worst,
  appearances: _appearances,
  ...columns
}: ImportedCheck) => columns;
