import { and, eq, isNull, sql } from 'drizzle-orm';
import { claimInput } from '../../domain/claim.ts';
import type { ColumnMapping } from '../../domain/imports/columns.ts';
import {
  DROPPABLE,
  type ImportState,
  importChoice,
  importStart,
  mappingInput,
  mappingLacks,
  NO_COUNTS,
  UNDOABLE,
} from '../../domain/imports/import.ts';
import { id } from '../../domain/text.ts';
import { canImport } from '../../domain/workflow.ts';
import { headsKey } from '../imports/stage.ts';
import { publishedFrom } from '../imports/take-back.ts';
import { addClaim } from './claims.ts';
import { command, fresh, stop, type Work } from './command.ts';

const mustImport = ({ actor }: Work): void => {
  if (!canImport(actor)) stop({ code: 'notYourRole', params: { act: 'import' } });
};

async function importOf(work: Work, importId: string, states: readonly ImportState[]) {
  mustImport(work);
  const { tx, t } = work;
  const [row] = await tx.select().from(t.imports).where(eq(t.imports.id, importId));
  if (!row) return stop({ code: 'noSuchImport' });
  if (!states.includes(row.state)) return stop({ code: 'importNotNow' });
  return row;
}

type Values = Partial<Work['t']['imports']['$inferInsert']>;
const save = ({ tx, t, now, actor }: Work, id: string, values: Values) =>
  tx
    .update(t.imports)
    .set({ ...values, version: sql`${t.imports.version} + 1`, updatedAt: now, updatedBy: actor.id })
    .where(eq(t.imports.id, id));

/** Begins an import: its file is read into it next (`stageFile`). */
export const beginImport = command(importStart, async (work, { fileName }) => {
  mustImport(work);
  const { tx, t, record } = work;
  const base = fresh(work);
  const row = { ...base, fileName, bytes: 0, state: 'reading' as const, records: 0, cursor: 0, counts: NO_COUNTS };
  await tx.insert(t.imports).values(row);
  await record({ type: 'import.begun', data: { name: fileName } }, { subjectId: base.id });
  return { id: base.id };
});

/** Says what the columns are, and has the dry run made. */
export const mapColumns = command(mappingInput, async (work, { importId, mapping }) => {
  const row = await importOf(work, importId, ['read', 'checked', 'checking']);
  if (row.heads === null) return stop({ code: 'importNotNow' });
  const heads = new Set(row.heads);
  const fields = Object.fromEntries(Object.entries(mapping.fields).filter(([head]) => heads.has(head)));
  const chosen = { ...mapping, fields };
  const lacking = mappingLacks(chosen);
  if (lacking.length > 0) stop(...lacking.map((field) => ({ code: `columnLacks.${field}`, field: 'columns' })));
  const twice = Object.values(fields).find(
    (field, index, all) => field !== 'appearances' && all.indexOf(field) !== index,
  );
  if (twice) stop({ code: 'columnTwice', field: 'columns', params: { field: twice } });
  await save(work, importId, { mapping: chosen, state: 'checking', cursor: 0, counts: NO_COUNTS });
  return { id: importId };
});

/** What the columns of such files are, for the next one with the same heads. */
async function remember({ tx, t, now }: Work, heads: readonly string[], mapping: ColumnMapping): Promise<void> {
  // Who checked is of this file, and not of all that have such columns.
  const kept = { heads: headsKey(heads), mapping: { ...mapping, publisher: '' }, savedAt: now };
  await tx.delete(t.importMappings).where(eq(t.importMappings.heads, kept.heads));
  await tx.insert(t.importMappings).values(kept);
}

/** Starts the run, or goes on with it. What its columns were said to be is remembered. */
export const startImport = command(importChoice, async (work, { importId }) => {
  const row = await importOf(work, importId, ['checked', 'paused']);
  const count = row.counts.new + row.counts.changed;
  if (count === 0) stop({ code: 'nothingToImport' });
  await save(work, importId, { state: 'running' });
  if (row.heads && row.mapping) await remember(work, row.heads, row.mapping);
  if (row.state === 'checked')
    await work.record({ type: 'import.started', data: { name: row.fileName, count } }, { subjectId: importId });
  return { id: importId };
});

/** Holds the run where it is. */
export const pauseImport = command(importChoice, async (work, { importId }) => {
  await importOf(work, importId, ['running']);
  await save(work, importId, { state: 'paused' });
  return { id: importId };
});

/** Takes all of it back, as one act. Not once something was published from it: what readers have seen has its grounds. */
export const undoImport = command(importChoice, async (work, { importId }) => {
  const row = await importOf(work, importId, UNDOABLE);
  const words = await publishedFrom(work.tx, work.t, importId);
  if (words !== null) stop({ code: 'publishedFromImport', params: { words } });
  await save(work, importId, { state: 'undoing' });
  await work.record({ type: 'import.undone', data: { name: row.fileName } }, { subjectId: importId });
  return { id: importId };
});

/** Logs a claim that others have checked: it says from which of their checks it came. */
export const logClaimFromCheck = command(claimInput.extend({ checkId: id }), async (work, { checkId, ...input }) => {
  const { tx, t } = work;
  const claim = await addClaim(work, input);
  const { elsewhereChecks: c } = t;
  await tx
    .update(c)
    .set({ claimId: claim.id })
    .where(and(eq(c.id, checkId), isNull(c.claimId)));
  return claim;
});

/** Drops an import that nothing came of, with what was read of its file. */
export const dropImport = command(importChoice, async (work, { importId }) => {
  const row = await importOf(work, importId, DROPPABLE);
  await work.record({ type: 'import.dropped', data: { name: row.fileName } }, { subjectId: importId });
  await work.tx.delete(work.t.imports).where(eq(work.t.imports.id, importId));
  return { id: importId };
});
