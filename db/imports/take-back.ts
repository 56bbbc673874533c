import { and, eq, inArray, isNotNull, like, ne, sql } from 'drizzle-orm';
import type { ImportedCheck } from '../../domain/imports/check.ts';
import type { Store, Writer } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';
import { type Job, moveOn } from './job.ts';
import { columnsOf } from './take-in.ts';

type Check = Schema['elsewhereChecks']['$inferSelect'];

/** Takes all of it back in one transaction: what was new goes, what was changed is as it was, unless another import has changed it
 *  since; that one then puts back what was here before both. Where something was published from it meanwhile, it stays. */
export async function takeBack(store: Store, job: Job, now: Date): Promise<boolean> {
  const { t } = store;
  const { importRows: r, elsewhereChecks: c } = t;
  await store.write(async (tx) => {
    if (await publishedFrom(tx, t, job.id)) {
      await moveOn(tx, t, job, { state: 'done', updatedAt: now });
      return;
    }
    if (!(await moveOn(tx, t, job, { cursor: 0, state: 'undone', updatedAt: now }))) return;
    const changed = await tx
      .select({ key: r.key, before: r.before })
      .from(r)
      .where(and(eq(r.importId, job.id), isNotNull(r.before)));
    const befores = new Map(changed.map(({ key, before }) => [key, before]));
    await handOn(tx, t, job.id, befores);
    for (const [key, before] of befores)
      if (key && before) await putBack(tx, t, job.id, key, JSON.parse(before) as Check);
    await tx.delete(c).where(eq(c.importId, job.id));
    await tx.delete(r).where(and(eq(r.importId, job.id), sql`${r.outcome} <> 'refused'`));
  });
  return false;
}

/** The words of a claim that was published from an import; null where nothing was. */
export async function publishedFrom(
  tx: Writer,
  { elsewhereChecks: c, editions }: Schema,
  importId: string,
): Promise<string | null> {
  const published = tx.select({ id: editions.claimId }).from(editions);
  const [used] = await tx
    .select({ words: c.words })
    .from(c)
    .where(and(eq(c.importId, importId), isNotNull(c.claimId), inArray(c.claimId, published)))
    .limit(1);
  return used?.words ?? null;
}

/** A later import that changed what this one brought keeps what was here before this one. */
async function handOn(
  tx: Writer,
  { importRows: r }: Schema,
  importId: string,
  befores: Map<string | null, string | null>,
) {
  const later = await tx
    .select({ importId: r.importId, number: r.number, part: r.part, key: r.key })
    .from(r)
    .where(and(ne(r.importId, importId), like(r.before, `%"importId":"${importId}"%`)));
  for (const row of later) {
    await tx
      .update(r)
      .set({ before: befores.get(row.key) ?? null })
      .where(and(eq(r.importId, row.importId), eq(r.number, row.number), eq(r.part, row.part)));
  }
}

/** A check as it was before this import changed it, unless another has changed it since. */
async function putBack(tx: Writer, { elsewhereChecks: c }: Schema, importId: string, key: string, before: Check) {
  const values = columnsOf(JSON.parse(before.check) as ImportedCheck);
  await tx
    .update(c)
    .set({ ...values, check: before.check, original: before.original, importId: before.importId })
    .where(and(eq(c.key, key), eq(c.importId, importId)));
}
