import { and, eq, isNull, max } from 'drizzle-orm';
import { changesOf } from '../../domain/changes.ts';
import { dayOf } from '../../domain/instants.ts';
import {
  askInput,
  type ReplyOutcome,
  reminderInput,
  replyIdInput,
  replyInput,
  replyVersionInput,
} from '../../domain/reply.ts';
import { getNewsroom } from '../newsroom.ts';
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
  mustBePossible(await today(work), { ...input, outcome: 'awaiting' });
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
  if (input.statementId) await mustBeAnswer(work, row.claimId, input);
  mustBePossible(await today(work), input);
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
  const { claimId, partyId, reminders, askedOn } = await mustBeReply(work, id);
  await takeStep(work, 'edit', claimId);
  if (on < askedOn) stop({ code: 'remindedBeforeAsked' });
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

/** Takes away a request that was written down by mistake, as whoever takes it away has read it. It can be brought back. */
export const removeReply = command(replyVersionInput, async (work, { id, version: read }) => {
  const row = await mustBeReply(work, id);
  if (row.version !== read) stop({ code: 'changedSinceRead' });
  const { claimId, partyId, version } = row;
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

/** An answer is a statement of the claim that is relied on, by the party that was asked or by somebody who spoke for it. */
async function mustBeAnswer(
  { tx, t: { evidence, statements } }: Work,
  claimId: string,
  { partyId, statementId }: { partyId: string; statementId: string | null },
): Promise<void> {
  const [found] = await tx
    .select({ partyId: statements.partyId, onBehalfOfId: statements.onBehalfOfId })
    .from(evidence)
    .innerJoin(statements, eq(statements.id, evidence.statementId))
    .where(
      and(eq(evidence.claimId, claimId), eq(evidence.statementId, statementId ?? ''), isNull(evidence.withdrawnAt)),
    );
  if (!found) return stop({ code: 'notEvidenceOfThisClaim', field: 'statementId' });
  if (found.partyId !== partyId && found.onBehalfOfId !== partyId)
    stop({ code: 'answerOfAnother', field: 'statementId' });
}

/** Readers are told of it: nobody can have been asked on a day to come, or have let a day pass that is not over. */
function mustBePossible(
  day: string,
  { askedOn, deadline, outcome }: { askedOn: string; deadline: string | null; outcome: ReplyOutcome },
): void {
  if (askedOn > day) stop({ code: 'askedInFuture', field: 'askedOn' });
  if (outcome === 'no-answer' && deadline !== null && deadline >= day)
    stop({ code: 'deadlineNotOver', field: 'outcome' });
}

const today = async ({ tx, now }: Work): Promise<string> => dayOf(now, (await getNewsroom(tx))?.timeZone ?? 'UTC');

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
