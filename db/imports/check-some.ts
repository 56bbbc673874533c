import { and, asc, eq, gt, inArray, lt, lte } from 'drizzle-orm';
import { checkKeyOf, type ReadRecord, shownCell } from '../../domain/imports/check.ts';
import { type Counts, NO_COUNTS, type Outcome } from '../../domain/imports/import.ts';
import { type FoundRecord, readRecord } from '../../domain/imports/read-record.ts';
import { sha256 } from '../document-hash.ts';
import type { Store, Writer } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';
import { type Job, moveOn, nextPart } from './job.ts';

type RowValues = Schema['importRows']['$inferInsert'];

const plus = (counts: Counts, outcomes: readonly Outcome[]): Counts => {
  const sum = { ...counts };
  for (const outcome of outcomes) sum[outcome] += 1;
  return sum;
};

/** The next part of the dry run. @returns whether there is more to do */
export async function checkSome(store: Store, job: Job, now: Date): Promise<boolean> {
  const { read, t } = store;
  const { importRows: r } = t;
  const { upTo, isLast } = await nextPart(store, job);
  const rows = await read
    .select({ number: r.number, raw: r.raw })
    .from(r)
    .where(and(eq(r.importId, job.id), eq(r.part, 0), gt(r.number, job.cursor), lte(r.number, upTo)))
    .orderBy(asc(r.number));
  const judged = rows.flatMap(({ number, raw }) =>
    readRecord(JSON.parse(raw ?? 'null') as FoundRecord, job.mapping).map((result, part) => ({
      number,
      part,
      raw: part === 0 ? raw : null,
      result,
      key: result.ok ? sha256(checkKeyOf(result.check)) : null,
    })),
  );
  await store.write(async (tx) => {
    const seen = await keysSeen(
      tx,
      t,
      job.id,
      judged.flatMap(({ key }) => key ?? []),
      rows[0]?.number ?? 0,
    );
    const values = judged.map(({ result, key, ...row }): RowValues & { outcome: Outcome } => ({
      ...row,
      importId: job.id,
      key,
      ...judge(result, key, seen),
    }));
    const counts = plus(
      job.cursor === 0 ? NO_COUNTS : job.counts,
      values.map(({ outcome }) => outcome),
    );
    const state = isLast ? ('checked' as const) : job.state;
    if (!(await moveOn(tx, t, job, { cursor: isLast ? 0 : upTo, counts, state, updatedAt: now }))) return;
    await tx.delete(r).where(
      and(
        eq(r.importId, job.id),
        inArray(
          r.number,
          rows.map(({ number }) => number),
        ),
      ),
    );
    for (let from = 0; from < values.length; from += 50) await tx.insert(r).values(values.slice(from, from + 50));
  });
  return !isLast;
}

/** `inFile`: what an earlier record of the same file says. */
type Seen = { here: Map<string, string>; inFile: Map<string, string> };

/** So many values are asked for in one query. */
const KEYS_AT_ONCE = 500;

/** What is here of these keys, and what records before `first` in the same file say of them. */
async function keysSeen(
  tx: Writer,
  { elsewhereChecks: c, importRows: r }: Schema,
  importId: string,
  keys: readonly string[],
  first: number,
): Promise<Seen> {
  const seen: Seen = { here: new Map(), inFile: new Map() };
  for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) {
    const some = keys.slice(from, from + KEYS_AT_ONCE);
    const here = await tx.select({ key: c.key, check: c.check }).from(c).where(inArray(c.key, some));
    for (const { key, check } of here) seen.here.set(key, check);
    const earlier = await tx
      .select({ key: r.key, check: r.check })
      .from(r)
      .where(
        and(
          eq(r.importId, importId),
          inArray(r.key, some),
          lt(r.number, first),
          inArray(r.outcome, ['new', 'changed', 'known']),
        ),
      );
    for (const { key, check } of earlier) if (key && check) seen.inFile.set(key, check);
  }
  return seen;
}

function judge(result: ReadRecord, key: string | null, { here, inFile }: Seen) {
  if (!result.ok || key === null)
    return { outcome: 'refused' as const, check: null, problems: result.ok ? [] : result.problems };
  const check = JSON.stringify(result.check);
  const earlier = inFile.get(key);
  if (earlier !== undefined && earlier !== check) {
    const problems = [{ code: 'saidOtherwise' as const, column: '', cell: shownCell(result.check.words) }];
    return { outcome: 'refused' as const, check: null, problems };
  }
  inFile.set(key, check);
  const known = here.get(key);
  const outcome: Outcome = earlier !== undefined || known === check ? 'known' : known === undefined ? 'new' : 'changed';
  return { outcome, check, problems: result.leftOut };
}
