import { and, eq } from 'drizzle-orm';
import { changesOf } from '../../domain/changes.ts';
import { letterInput } from '../../domain/letters.ts';
import { canDecide } from '../../domain/workflow.ts';
import { command, fresh, stop } from './command.ts';
import { mustBeCurrent } from './versions.ts';

/** Saves what is written in one language. Letters that were written before stay as they are; the audit keeps every version. */
export const saveLetter = command(letterInput, async (work, { kind, language, version, ...input }) => {
  const { tx, t, actor, now, record } = work;
  if (!canDecide(actor)) stop({ code: 'notYourRole', params: { act: 'saveLetter' } });
  const { letterTemplates: l } = t;
  const [row] = await tx
    .select()
    .from(l)
    .where(and(eq(l.kind, kind), eq(l.language, language)));
  const before = { subject: row?.subject ?? null, body: row?.body ?? null };
  mustBeCurrent({ version: row?.version ?? 0 }, version, before);
  const changes = changesOf(before, input);
  if (Object.keys(changes).length === 0) return { version };
  if (row)
    await tx
      .update(l)
      .set({ ...input, version: version + 1, updatedAt: now, updatedBy: actor.id })
      .where(eq(l.id, row.id));
  const base = fresh(work);
  if (!row) await tx.insert(l).values({ ...base, kind, language, ...input });
  const data = { kind, language, fields: Object.keys(changes), changes };
  await record({ type: 'letter.edited', data }, { subjectId: row?.id ?? base.id, version: version + 1 });
  return { version: version + 1 };
});
