import { and, asc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { checkKeyOf, type ImportedCheck, type ReadRecord } from '../../domain/imports/check.ts';
import { type Counts, NO_COUNTS, type Outcome } from '../../domain/imports/import.ts';
import { type FoundRecord, readRecord } from '../../domain/imports/read-record.ts';
import { sha256 } from '../document-hash.ts';
import type { Store, Writer } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';

const AT_ONCE = 250;

type Import = Schema['imports']['$inferSelect'];
type RowValues = Schema['importRows']['$inferInsert'];

/** Does the next part of what an import has to do: of the dry run, of the run, of taking it back. Each part is one transaction that
 *  moves the cursor, so that it goes on where it was after a crash, and two who do it at once do it once.
 *  @returns whether there is more to do */
export async function advanceImport(store: Store, importId: string, now: Date): Promise<boolean> {
  const [row] = await store.read.select().from(store.t.imports).where(eq(store.t.imports.id, importId));
  if (row?.state === 'checking') return checkSome(store, row, now);
  if (row?.state === 'running') return takeInSome(store, row, now);
  if (row?.state === 'undoing') return takeBack(store, row, now);
  return false;
}

/** Moves the cursor, or finds that somebody else has: then nothing of this part is written. */
async function moveOn(
  tx: Writer,
  { imports }: Schema,
  { id, cursor, state }: Import,
  values: object,
): Promise<boolean> {
  const moved = await tx
    .update(imports)
    .set(values)
    .where(and(eq(imports.id, id), eq(imports.cursor, cursor), eq(imports.state, state)))
    .returning({ id: imports.id });
  return moved.length > 0;
}

const plus = (counts: Counts, outcomes: readonly Outcome[]): Counts => {
  const sum = { ...counts };
  for (const outcome of outcomes) sum[outcome] += 1;
  return sum;
};

async function checkSome(store: Store, job: Import, now: Date): Promise<boolean> {
  const { read, t } = store;
  const { importRows: r } = t;
  const rows = await read
    .select({ number: r.number, raw: r.raw })
    .from(r)
    .where(and(eq(r.importId, job.id), eq(r.part, 0), gt(r.number, job.cursor)))
    .orderBy(asc(r.number))
    .limit(AT_ONCE);
  const judged = rows.flatMap(({ number, raw }) =>
    readRecord(JSON.parse(raw ?? 'null') as FoundRecord, job.mapping).map((result, part) => ({
      number,
      part,
      raw: part === 0 ? raw : null,
      result,
      key: result.ok ? sha256(checkKeyOf(result.check)) : null,
    })),
  );
  const last = rows.at(-1)?.number ?? job.cursor;
  const isDone = rows.length < AT_ONCE;
  await store.write(async (tx) => {
    const seen = await keysSeen(
      tx,
      t,
      job.id,
      judged.flatMap(({ key }) => key ?? []),
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
    const state = isDone ? ('checked' as const) : job.state;
    if (!(await moveOn(tx, t, job, { cursor: isDone ? 0 : last, counts, state, updatedAt: now }))) return;
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
  return !isDone;
}

type Seen = { here: Map<string, string>; inFile: Set<string> };

/** What is here of these keys, and which of them an earlier record of the same file has. */
async function keysSeen(
  tx: Writer,
  { elsewhereChecks: c, importRows: r }: Schema,
  importId: string,
  keys: string[],
): Promise<Seen> {
  if (keys.length === 0) return { here: new Map(), inFile: new Set() };
  const here = await tx.select({ key: c.key, check: c.check }).from(c).where(inArray(c.key, keys));
  const earlier = await tx
    .select({ key: r.key })
    .from(r)
    .where(and(eq(r.importId, importId), inArray(r.key, keys), inArray(r.outcome, ['new', 'changed'])));
  return {
    here: new Map(here.map(({ key, check }) => [key, check])),
    inFile: new Set(earlier.flatMap(({ key }) => key ?? [])),
  };
}

function judge(result: ReadRecord, key: string | null, { here, inFile }: Seen) {
  if (!result.ok || key === null)
    return { outcome: 'refused' as const, check: null, problems: result.ok ? [] : result.problems };
  const check = JSON.stringify(result.check);
  const known = here.get(key);
  const isRepeated = inFile.has(key);
  inFile.add(key);
  const outcome: Outcome = isRepeated || known === check ? 'known' : known === undefined ? 'new' : 'changed';
  return { outcome, check, problems: result.leftOut };
}

async function takeInSome(store: Store, job: Import, now: Date): Promise<boolean> {
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

const columnsOf = ({
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

/** Takes all of it back in one transaction: what was new goes, what was changed is as it was, unless it was changed again since. */
async function takeBack(store: Store, job: Import, now: Date): Promise<boolean> {
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
