import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { ImportedCheck } from '../../domain/imports/check.ts';
import type { Store, Writer } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';
import { AT_ONCE, type Job, moveOn } from './job.ts';

/** The next part of the run. @returns whether there is more to do */
export async function takeInSome(store: Store, job: Job, now: Date): Promise<boolean> {
  const { read, t } = store;
  const { importRows: r, elsewhereChecks: c } = t;
  const rows = await read
    .select()
    .from(r)
    .where(and(eq(r.importId, job.id), gt(r.number, job.cursor)))
    .orderBy(asc(r.number), asc(r.part))
    .limit(AT_ONCE);
  // A record is never parted between two parts of the work.
  const whole = rows.length < AT_ONCE ? rows : rows.filter(({ number }) => number !== rows.at(-1)?.number);
  const isDone = rows.length < AT_ONCE;
  const last = whole.at(-1)?.number ?? job.cursor;
  const taken = whole.filter(({ outcome }) => outcome === 'new' || outcome === 'changed');
  await store.write(async (tx) => {
    const state = isDone ? ('done' as const) : job.state;
    if (!(await moveOn(tx, t, job, { cursor: last, state, updatedAt: now }))) return;
    const here = await tx
      .select()
      .from(c)
      .where(
        inArray(
          c.key,
          taken.flatMap(({ key }) => key ?? []),
        ),
      );
    const known = new Map(here.map((row) => [row.key, row]));
    const raws = await rawsOf(
      tx,
      t,
      job.id,
      taken.map(({ number }) => number),
    );
    for (const row of taken) {
      if (row.key === null || row.check === null) continue;
      const before = known.get(row.key);
      const values = {
        ...columnsOf(JSON.parse(row.check) as ImportedCheck),
        check: row.check,
        original: raws.get(row.number) ?? '',
      };
      if (!before) {
        const id = uuidv7({ msecs: now.getTime() });
        await tx.insert(c).values({ id, key: row.key, ...values, importId: job.id, importedAt: now });
      } else if (before.check !== row.check) {
        await tx
          .update(r)
          .set({ before: JSON.stringify(before) })
          .where(ofRow(t, row));
        await tx
          .update(c)
          .set({ ...values, importId: job.id })
          .where(eq(c.key, row.key));
      }
    }
    if (isDone) await forgetRows(tx, t, job.id);
  });
  return !isDone;
}

const ofRow = (
  { importRows: r }: Schema,
  { importId, number, part }: { importId: string; number: number; part: number },
) => and(eq(r.importId, importId), eq(r.number, number), eq(r.part, part));

async function rawsOf(tx: Writer, { importRows: r }: Schema, importId: string, numbers: number[]) {
  if (numbers.length === 0) return new Map<number, string | null>();
  const rows = await tx
    .select({ number: r.number, raw: r.raw })
    .from(r)
    .where(and(eq(r.importId, importId), eq(r.part, 0), inArray(r.number, numbers)));
  return new Map(rows.map(({ number, raw }) => [number, raw]));
}

/** What has become a check, or was one already, need not be kept twice; what was refused or changed can be looked at later. */
const forgetRows = (tx: Writer, { importRows: r }: Schema, importId: string) =>
  tx.delete(r).where(and(eq(r.importId, importId), inArray(r.outcome, ['new', 'known'])));

/** What of a check can be asked for in the database. */
export const columnsOf = ({
  words,
  claimant,
  saidOn,
  publisher,
  site,
  url,
  title,
  rating,
  reviewedOn,
  language,
}: ImportedCheck) => ({
  words,
  claimant,
  saidOn,
  publisher,
  site,
  url,
  title,
  rating,
  reviewedOn,
  language,
});
