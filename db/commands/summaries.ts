import { and, eq, ne } from 'drizzle-orm';
import { changesOf } from '../../domain/changes.ts';
import { presetChange, presetInput, presetRemoval } from '../../domain/summary.ts';
import { canLog } from '../../domain/workflow.ts';
import { command, fresh, stop, type Work } from './command.ts';
import { mustBeCurrent } from './versions.ts';

/** Gives a summary a name, so that anyone on the desk finds it again. */
export const savePreset = command(presetInput, async (work, input) => {
  const { tx, t, actor, record } = work;
  if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'edit' } });
  const base = fresh(work);
  await mustBeFree(work, input.name, base.id);
  await tx.insert(t.summaryPresets).values({ ...base, ...input });
  await record({ type: 'summary.saved', data: { name: input.name } }, { subjectId: base.id, version: 1 });
  return { id: base.id };
});

/** Changes what a preset is called or asks for. */
export const editPreset = command(presetChange, async (work, { id, version, ...input }) => {
  const { tx, t, actor, now, record } = work;
  if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'edit' } });
  const { name, query } = await presetOf(work, id, version);
  await mustBeFree(work, input.name, id);
  const changes = changesOf({ name, query }, input);
  if (Object.keys(changes).length === 0) return { id };
  await tx
    .update(t.summaryPresets)
    .set({ ...input, version: version + 1, updatedAt: now, updatedBy: actor.id })
    .where(eq(t.summaryPresets.id, id));
  await record(
    { type: 'summary.edited', data: { name: input.name, changes } },
    { subjectId: id, version: version + 1 },
  );
  return { id };
});

/** Takes a preset off the list. What was fetched by its address can be fetched on: the address says it all. */
export const removePreset = command(presetRemoval, async (work, { id, version }) => {
  const { tx, t, actor, record } = work;
  if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'edit' } });
  const { name } = await presetOf(work, id, version);
  await tx.delete(t.summaryPresets).where(eq(t.summaryPresets.id, id));
  await record({ type: 'summary.removed', data: { name } }, { subjectId: id, version });
  return { id };
});

async function presetOf({ tx, t }: Work, id: string, version: number) {
  const [row] = await tx.select().from(t.summaryPresets).where(eq(t.summaryPresets.id, id));
  if (!row) return stop({ code: 'noSuchPreset' });
  mustBeCurrent(row, version, { name: row.name });
  return row;
}

async function mustBeFree({ tx, t }: Work, name: string, id: string): Promise<void> {
  const [taken] = await tx
    .select({ id: t.summaryPresets.id })
    .from(t.summaryPresets)
    .where(and(eq(t.summaryPresets.name, name), ne(t.summaryPresets.id, id)));
  if (taken) stop({ code: 'presetNameTaken', field: 'name' });
}
