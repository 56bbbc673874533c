import { eq } from 'drizzle-orm';
import { changesOf } from '../../domain/changes.ts';
import { askCorrectionInput, correctionRequestInput } from '../../domain/correction-request.ts';
import { dayOf } from '../../domain/instants.ts';
import { canLog } from '../../domain/workflow.ts';
import { getNewsroom } from '../newsroom.ts';
import type { Schema } from '../schema/schema.ts';
import { command, fresh, stop, type Work } from './command.ts';
import { mustBeParties } from './references.ts';
import { mustBeCurrent } from './versions.ts';

/** Writes down that an outlet was asked to correct what it said. It is the desk's own: no edition changes by it, and nobody is
 *  barred from approving one. */
export const askForCorrection = command(askCorrectionInput, async (work, { claimId, ...input }) => {
  const { tx, t, actor, record } = work;
  if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'edit' } });
  const [claim] = await tx.select({ id: t.claims.id }).from(t.claims).where(eq(t.claims.id, claimId));
  if (!claim) stop({ code: 'noSuchClaim' });
  await mustFit(work, input);
  await mustHaveCome(work, { askedOn: input.askedOn });
  const base = fresh(work);
  await tx.insert(t.correctionRequests).values({ ...base, ...input, claimId, outcome: 'awaiting' });
  const data = { name: await partyName(work, input.partyId) };
  await record({ type: 'correction.asked', data }, { claimId, subjectId: base.id, version: 1 });
  return { id: base.id, version: 1 };
});

/** Changes a request, or says what became of it: what the document says since, and from which day on. */
export const editCorrectionRequest = command(correctionRequestInput, async (work, { id, version, ...input }) => {
  const { tx, t, now, actor, record } = work;
  if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'edit' } });
  const [row] = await tx.select().from(t.correctionRequests).where(eq(t.correctionRequests.id, id));
  if (!row) return stop({ code: 'noSuchCorrectionRequest' });
  const before = correctionFields(row);
  mustBeCurrent(row, version, before);
  await mustFit(work, input);
  await mustHaveCome(work, { askedOn: input.askedOn, outcomeOn: input.outcomeOn });
  const changes = changesOf(before, input);
  const fields = Object.keys(changes);
  if (fields.length === 0) return { id, version };
  await tx
    .update(t.correctionRequests)
    .set({ ...input, version: version + 1, updatedAt: now, updatedBy: actor.id })
    .where(eq(t.correctionRequests.id, id));
  const data = { name: await partyName(work, input.partyId), fields, changes };
  await record({ type: 'correction.edited', data }, { claimId: row.claimId, subjectId: id, version: version + 1 });
  return { id, version: version + 1 };
});

async function mustFit(work: Work, { partyId, sourceId }: { partyId: string; sourceId: string | null }): Promise<void> {
  await mustBeParties(work, [{ field: 'partyId', id: partyId }]);
  if (sourceId === null) return;
  const { tx, t } = work;
  const [source] = await tx.select({ id: t.sources.id }).from(t.sources).where(eq(t.sources.id, sourceId));
  if (!source) stop({ code: 'noSuchSource', field: 'sourceId' });
}

/** Days on which something is said to have been done. */
async function mustHaveCome({ tx, now }: Work, days: Record<string, string | null>): Promise<void> {
  const today = dayOf(now, (await getNewsroom(tx))?.timeZone ?? 'UTC');
  for (const [field, day] of Object.entries(days))
    if (day !== null && day > today) stop({ code: 'askedInFuture', field });
}

async function partyName({ tx, t: { parties } }: Work, id: string): Promise<string> {
  const [party] = await tx.select({ name: parties.name }).from(parties).where(eq(parties.id, id));
  return party?.name ?? '';
}

/** A request as its form has it: what `editCorrectionRequest` takes, less id and version. */
export const correctionFields = (row: Schema['correctionRequests']['$inferSelect']) => ({
  partyId: row.partyId,
  sourceId: row.sourceId,
  askedOn: row.askedOn,
  channel: row.channel,
  textBefore: row.textBefore,
  letter: row.letter,
  outcome: row.outcome,
  outcomeOn: row.outcomeOn,
  textAfter: row.textAfter,
});
