import { and, eq, isNull, max } from 'drizzle-orm';
import { changesOf } from '../../domain/changes.ts';
import { askInput, reminderInput, replyIdInput, replyInput } from '../../domain/reply.ts';
import type { Schema } from '../schema/schema.ts';
import { moveClaim, saveStep, takeStep } from './claim-step.ts';
import { command, fresh, stop, type Work } from './command.ts';
import { mustBeParties } from './references.ts';
import { mustBeCurrent } from './versions.ts';

/** Writes down that somebody was asked to answer a claim. Readers see whom, when, how and by when; not the letter. */
export const askForReply = command(askInput, async (work, { claimId, ...input }) => {
  const { tx, t, record } = work;
  await moveClaim(work, 'edit', claimId);
  await mustBeParties(work, [{ field: 'partyId', id: input.partyId }]);
  const { replyRequests: r } = t;
  const [last] = await tx
    .select({ position: max(r.position) })
    .from(r)
    .where(eq(r.claimId, claimId));
  const base = fresh(work);
  const position = (last?.position ?? -1) + 1;
  await tx.insert(r).values({ ...base, ...input, claimId, position, outcome: 'awaiting', reminders: [] });
  const data = { name: await partyName(work, input.partyId), deadline: input.deadline };
  await record({ type: 'reply.asked', data }, { claimId, subjectId: base.id, version: 1 });
  return { id: base.id, version: 1 };
});

/** Changes a request, or says what came of it. An answer that is linked is one of the claim's statements. */
export const editReply = command(replyInput, async (work, { id, version, ...input }) => {
  const { tx, t, now, actor, record } = work;
  const row = await mustBeReply(work, id);
  const { step } = await takeStep(work, 'edit', row.claimId);
  const before = replyFields(row);
  mustBeCurrent(row, version, before);
  await mustBeParties(work, [{ field: 'partyId', id: input.partyId }]);
  if (input.statementId) await mustBeEvidence(work, row.claimId, input.statementId);
  const changes = changesOf(before, input);
  const fields = Object.keys(changes);
  if (fields.length === 0) return { id, version, claimId: row.claimId };
  await saveStep(work, row.claimId, step);
  await tx
    .update(t.replyRequests)
    .set({ ...input, version: version + 1, updatedAt: now, updatedBy: actor.id })
    .where(eq(t.replyRequests.id, id));
  const data = { name: await partyName(work, input.partyId), fields, changes };
  await record({ type: 'reply.edited', data }, { claimId: row.claimId, subjectId: id, version: version + 1 });
  return { id, version: version + 1, claimId: row.claimId };
});

/** Notes that whoever was asked was reminded. The next edition does not change by it. */
export const remindOfReply = command(reminderInput, async (work, { id, on }) => {
  const { tx, t, record } = work;
  const { claimId, partyId, reminders } = await mustBeReply(work, id);
  await takeStep(work, 'edit', claimId);
  if (!reminders.includes(on)) {
    const days = [...reminders, on].sort();
    await tx.update(t.replyRequests).set({ reminders: days }).where(eq(t.replyRequests.id, id));
    await record(
      { type: 'reply.reminded', data: { name: await partyName(work, partyId) } },
      { claimId, subjectId: id },
    );
  }
  return { id };
});

/** Takes away a request that was written down by mistake. It can be brought back. */
export const removeReply = command(replyIdInput, async (work, { id }) => {
  const { claimId, partyId, version } = await mustBeReply(work, id);
  await moveClaim(work, 'edit', claimId);
  const next = await setRemoved(work, { id, version }, work.now);
  const data = { name: await partyName(work, partyId) };
  await work.record({ type: 'reply.removed', data }, { claimId, subjectId: id, version: next });
  return { id };
});

export const restoreReply = command(replyIdInput, async (work, { id }) => {
  const { tx, t, record } = work;
  const [row] = await tx.select().from(t.replyRequests).where(eq(t.replyRequests.id, id));
  if (!row?.removedAt) return stop({ code: 'noSuchReply' });
  await moveClaim(work, 'edit', row.claimId);
  const version = await setRemoved(work, row, null);
  const data = { name: await partyName(work, row.partyId) };
  await record({ type: 'reply.restored', data }, { claimId: row.claimId, subjectId: id, version });
  return { id };
});

async function setRemoved({ tx, t, now, actor }: Work, row: { id: string; version: number }, removedAt: Date | null) {
  const version = row.version + 1;
  await tx
    .update(t.replyRequests)
    .set({ removedAt, version, updatedAt: now, updatedBy: actor.id })
    .where(eq(t.replyRequests.id, row.id));
  return version;
}

async function mustBeReply({ tx, t }: Work, id: string) {
  const [row] = await tx
    .select()
    .from(t.replyRequests)
    .where(and(eq(t.replyRequests.id, id), isNull(t.replyRequests.removedAt)));
  return row ?? stop({ code: 'noSuchReply' });
}

async function mustBeEvidence({ tx, t: { evidence } }: Work, claimId: string, statementId: string): Promise<void> {
  const [found] = await tx
    .select({ id: evidence.id })
    .from(evidence)
    .where(and(eq(evidence.claimId, claimId), eq(evidence.statementId, statementId)));
  if (!found) stop({ code: 'notEvidenceOfThisClaim', field: 'statementId' });
}

async function partyName({ tx, t: { parties } }: Work, id: string): Promise<string> {
  const [party] = await tx.select({ name: parties.name }).from(parties).where(eq(parties.id, id));
  return party?.name ?? '';
}

/** A request as its form has it: what `editReply` takes, less id and version. */
export const replyFields = (row: Schema['replyRequests']['$inferSelect']) => ({
  partyId: row.partyId,
  askedOn: row.askedOn,
  channel: row.channel,
  deadline: row.deadline,
  letter: row.letter,
  outcome: row.outcome,
  answer: row.answer,
  statementId: row.statementId,
});
