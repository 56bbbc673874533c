import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { ImportedCheck } from '../../domain/imports/check.ts';
import type { Store, Writer } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';
import { type Job, moveOn } from './job.ts';
import { columnsOf } from './take-in.ts';

/** Takes all of it back in one transaction: what was new goes, what was changed is as it was, unless it was changed again since. */
export async function takeBack(store: Store, job: Job, now: Date): Promise<boolean> {
  const { t } = store;
  const { importRows: r, elsewhereChecks: c } = t;
  await store.write(async (tx) => {
    if (!(await moveOn(tx, t, job, { cursor: 0, state: 'undone', updatedAt: now }))) return;
    const changed = await tx
      .select({ key: r.key, before: r.before })
      .from(r)
      .where(and(eq(r.importId, job.id), isNotNull(r.before)));
    for (const { key, before } of changed)
      if (key && before) await putBack(tx, t, job.id, key, JSON.parse(before) as Check);
    await tx.delete(c).where(eq(c.importId, job.id));
    await tx.delete(r).where(and(eq(r.importId, job.id), sql`${r.outcome} <> 'refused'`));
  });
  return false;
}

type Check = Schema['elsewhereChecks']['$inferSelect'];

/** A check as it was before this import changed it, unless another has changed it since, or the one it came with was taken back. */
async function putBack(
  tx: Writer,
  { elsewhereChecks: c, imports }: Schema,
  importId: string,
  key: string,
  before: Check,
) {
  const [origin] = await tx.select({ state: imports.state }).from(imports).where(eq(imports.id, before.importId));
  if (!origin || origin.state === 'undone') return;
  const values = columnsOf(JSON.parse(before.check) as ImportedCheck);
  await tx
    .update(c)
    .set({ ...values, check: before.check, original: before.original, importId: before.importId })
    .where(and(eq(c.key, key), eq(c.importId, importId)));
}
