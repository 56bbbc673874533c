import { and, eq, isNull, max } from 'drizzle-orm';
import { z } from 'zod';
import { changesOf } from '../../domain/changes.ts';
import { evidenceIdInput, evidenceInput, withdrawEvidenceInput } from '../../domain/evidence.ts';
import { id } from '../../domain/text.ts';
import { moveClaim, saveStep, takeStep } from './claim-step.ts';
import { command, fresh, stop, type Work } from './command.ts';
import { mustBeParties } from './references.ts';
import { mustBeCurrent } from './versions.ts';

/** Puts a statement to a claim with a stance. A statement stands in a claim once. */
export const linkEvidence = command(evidenceInput, async (work, input) => {
  const { tx, t, now, record } = work;
  const { claim } = await moveClaim(work, 'edit', input.claimId);
  const [statement] = await tx.select().from(t.statements).where(eq(t.statements.id, input.statementId));
  if (!statement) return stop({ code: 'noSuchStatement', field: 'statementId' });
  await mustBeParties(work, [{ field: 'originId', id: input.originId }]);
  mustBeInWords(claim.words, input.bearsOn);
  const [again] = await tx
    .select({ number: t.evidence.number })
    .from(t.evidence)
    .where(and(eq(t.evidence.claimId, input.claimId), eq(t.evidence.statementId, input.statementId)));
  if (again) stop({ code: 'evidenceLinkedAlready', field: 'statementId', params: { number: again.number } });
  const [last] = await tx
    .select({ number: max(t.evidence.number) })
    .from(t.evidence)
    .where(eq(t.evidence.claimId, input.claimId));
  const number = (last?.number ?? 0) + 1;
  const base = fresh(work);
  const originId = input.originId ?? statement.onBehalfOfId ?? statement.partyId;
  await tx.insert(t.evidence).values({ ...base, ...input, originId, number, loggedAt: now });
  await record(
    { type: 'evidence.linked', data: { number, stance: input.stance } },
    { claimId: input.claimId, subjectId: base.id, version: 1 },
  );
  return { id: base.id, version: 1, number };
});

const editInput = evidenceInput.omit({ claimId: true, statementId: true }).extend({ id, version: z.int() });

/** Changes how a statement bears on a claim. */
export const editEvidence = command(editInput, async (work, { id: evidenceId, version, ...input }) => {
  const { tx, t, now, actor, record } = work;
  const row = await evidenceRow(work, evidenceId);
  const { claim, step } = await takeStep(work, 'edit', row.claimId);
  const { stance, why, interest, interestNote, originId, bearsOn } = row;
  const before = { stance, why, interest, interestNote, originId, bearsOn };
  mustBeCurrent(row, version, before);
  await mustBeParties(work, [{ field: 'originId', id: input.originId }]);
  mustBeInWords(claim.words, input.bearsOn);
  const after = { ...input, originId: input.originId ?? row.originId };
  const changes = changesOf(before, after);
  const fields = Object.keys(changes);
  if (fields.length > 0) {
    await saveStep(work, row.claimId, step);
    await tx
      .update(t.evidence)
      .set({ ...after, version: version + 1, updatedAt: now, updatedBy: actor.id })
      .where(eq(t.evidence.id, evidenceId));
    await record(
      { type: 'evidence.edited', data: { number: row.number, fields, changes } },
      { claimId: row.claimId, subjectId: evidenceId, version: version + 1 },
    );
  }
  return { id: evidenceId, version: fields.length > 0 ? version + 1 : version, number: row.number };
});

/** The newsroom no longer relies on it. What a past verdict cited stays on the page, marked, with the reason. */
export const withdrawEvidence = command(withdrawEvidenceInput, async (work, { evidenceId, reason }) => {
  const { tx, t, now, actor, record } = work;
  const row = await evidenceRow(work, evidenceId);
  await moveClaim(work, 'edit', row.claimId);
  const done = await tx
    .update(t.evidence)
    .set({ withdrawnAt: now, withdrawnReason: reason, version: row.version + 1, updatedAt: now, updatedBy: actor.id })
    .where(and(eq(t.evidence.id, evidenceId), isNull(t.evidence.withdrawnAt)))
    .returning({ id: t.evidence.id });
  if (done.length === 0) stop({ code: 'evidenceWithdrawnAlready' });
  await record(
    { type: 'evidence.withdrawn', data: { number: row.number, reason } },
    { claimId: row.claimId, subjectId: evidenceId, version: row.version + 1 },
  );
  return { id: evidenceId, version: row.version + 1 };
});

/** The newsroom relies on it again. A past edition that says otherwise keeps saying so. */
export const restoreEvidence = command(evidenceIdInput, async (work, { evidenceId }) => {
  const { tx, t, now, actor, record } = work;
  const row = await evidenceRow(work, evidenceId);
  await moveClaim(work, 'edit', row.claimId);
  if (row.withdrawnAt === null) stop({ code: 'evidenceReliedOn' });
  await tx
    .update(t.evidence)
    .set({ withdrawnAt: null, withdrawnReason: null, version: row.version + 1, updatedAt: now, updatedBy: actor.id })
    .where(eq(t.evidence.id, evidenceId));
  await record(
    { type: 'evidence.restored', data: { number: row.number } },
    { claimId: row.claimId, subjectId: evidenceId, version: row.version + 1 },
  );
  return { id: evidenceId, version: row.version + 1 };
});

async function evidenceRow({ tx, t }: Work, evidenceId: string) {
  const [row] = await tx.select().from(t.evidence).where(eq(t.evidence.id, evidenceId));
  return row ?? stop({ code: 'noSuchEvidence' });
}

function mustBeInWords(words: string, bearsOn: string | null): void {
  if (bearsOn && !words.includes(bearsOn)) stop({ code: 'notInTheClaim', field: 'bearsOn' });
}
