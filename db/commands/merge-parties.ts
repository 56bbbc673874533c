import { and, eq, or } from 'drizzle-orm';
import type { Activity } from '../../domain/activity.ts';
import { mergeInput, unmergeInput } from '../../domain/party.ts';
import { takenOver } from '../../domain/party-merge.ts';
import { canMerge } from '../../domain/workflow.ts';
import { refileParties } from '../party-merges.ts';
import { type Naming, type Owner, pointTo, rowsNaming } from '../party-places.ts';
import type { Schema } from '../schema/schema.ts';
import { reopenClaimsShowing } from './claim-step.ts';
import { command, stop, type Work } from './command.ts';
import { mergedReason } from './merged-reason.ts';

type PartyRow = Schema['parties']['$inferSelect'];

/** Two parties turned out to be one: all that names the one that is gone names the kept one from now on, which takes over its
 *  names. Editions stay as they were and lead to the kept one. */
export const mergeParties = command(mergeInput, async (work, { goneId, keptId }) => {
  const { tx, t, actor, now, newId } = work;
  mustMayMerge(work);
  const gone = await partyAtWork(work, goneId, 'goneId');
  const kept = await partyAtWork(work, keptId, 'keptId');
  await mustBeAlike(work, gone, kept);
  const id = newId();
  const taken = takenOver(gone, kept);
  const naming = await rowsNaming(tx, t, goneId);
  await moveAll(work, naming, keptId);
  const rows = naming.map((row) => ({ place: row.place, id: row.id }));
  await tx
    .insert(t.merges)
    .values({ id, goneId, keptId, moved: { rows, ...taken }, mergedAt: now, mergedBy: actor.id });
  await saveParty(
    work,
    gone,
    { mergedIntoId: keptId },
    { type: 'party.merged', data: { name: gone.name, into: kept.name } },
  );
  const facts = Object.fromEntries(taken.facts.map((fact) => [fact, gone[fact]]));
  const grown = { aliases: [...kept.aliases, ...taken.names], links: [...kept.links, ...taken.links], ...facts };
  await saveParty(work, kept, grown, { type: 'party.edited', data: { name: kept.name } });
  await tellReaders(work, gone, kept.id);
  return { id };
});

/** Takes a merge back. What it moved names the other party again, unless somebody has changed it since. */
export const undoMerge = command(unmergeInput, async (work, { mergeId }) => {
  const { tx, t, actor, now } = work;
  mustMayMerge(work);
  const [merge] = await tx.select().from(t.merges).where(eq(t.merges.id, mergeId));
  if (!merge) return stop({ code: 'noSuchMerge' });
  if (merge.undoneAt) return stop({ code: 'mergeUndoneAlready' });
  const { goneId, moved } = merge;
  const kept = await partyAtWork(work, merge.keptId);
  const [gone] = await tx.select().from(t.parties).where(eq(t.parties.id, goneId));
  if (!gone) return stop({ code: 'noSuchParty' });
  const wasMoved = new Set(moved.rows.map(keyOf));
  const naming = await rowsNaming(tx, t, kept.id);
  await moveAll(
    work,
    naming.filter((row) => wasMoved.has(keyOf(row))),
    goneId,
  );
  await tx.update(t.merges).set({ undoneAt: now, undoneBy: actor.id }).where(eq(t.merges.id, mergeId));
  await saveParty(
    work,
    gone,
    { mergedIntoId: null },
    { type: 'party.unmerged', data: { name: gone.name, from: kept.name } },
  );
  const facts = Object.fromEntries(moved.facts.filter((fact) => kept[fact] === gone[fact]).map((fact) => [fact, null]));
  const less = { aliases: without(kept.aliases, moved.names), links: without(kept.links, moved.links), ...facts };
  await saveParty(work, kept, less, { type: 'party.edited', data: { name: kept.name } });
  await tellReaders(work, gone, null);
  return { id: mergeId };
});

const keyOf = ({ place, id }: Pick<Naming, 'place' | 'id'>): string => `${place} ${id}`;
const without = (all: readonly string[], some: readonly string[]) => all.filter((one) => !some.includes(one));

function mustMayMerge({ actor }: Work): void {
  if (!canMerge(actor)) stop({ code: 'notYourRole', params: { act: 'merge' } });
}

async function partyAtWork(work: Work, partyId: string, field?: string): Promise<PartyRow> {
  const { tx, t } = work;
  const [party] = await tx.select().from(t.parties).where(eq(t.parties.id, partyId));
  const at = field ? { field } : {};
  if (!party) return stop({ code: 'noSuchParty', ...at });
  return party.mergedIntoId ? stop({ ...(await mergedReason(work, party)), ...at }) : party;
}

/** A person is no organisation, and nobody holds an office for themselves. */
async function mustBeAlike({ tx, t: { affiliations: f } }: Work, gone: PartyRow, kept: PartyRow): Promise<void> {
  if (gone.kind !== kept.kind) stop({ code: 'mergedKinds', field: 'keptId' });
  const between = (one: PartyRow, other: PartyRow) => and(eq(f.partyId, one.id), eq(f.organisationId, other.id));
  const [office] = await tx
    .select({ title: f.title })
    .from(f)
    .where(or(between(gone, kept), between(kept, gone)));
  if (office) stop({ code: 'mergedWithTheirOffice', field: 'keptId', params: { title: office.title } });
}

/** Has all these rows name the party. Whatever they are part of gets a new version, and an act in its own history: it may be
 *  shown by editions, and whoever merged may not approve it alone. */
async function moveAll(work: Work, naming: readonly Naming[], partyId: string): Promise<void> {
  for (const row of naming) await pointTo(work.tx, work.t, row, partyId);
  const owners = new Map(naming.map(({ owner }) => [`${owner.table} ${owner.id}`, owner]));
  for (const owner of owners.values()) {
    const fields = naming.flatMap((row) =>
      row.owner.table === owner.table && row.owner.id === owner.id ? row.field : [],
    );
    await markChanged(work, owner, [...new Set(fields)]);
  }
}

async function markChanged(work: Work, { table, id }: Owner, fields: string[]): Promise<void> {
  const { tx, t, now, actor, record } = work;
  const rows = t[table];
  const [row] = await tx.select({ version: rows.version }).from(rows).where(eq(rows.id, id));
  const version = (row?.version ?? 0) + 1;
  await tx.update(rows).set({ version, updatedAt: now, updatedBy: actor.id }).where(eq(rows.id, id));
  const { activity, claimId } = await actOn(work, { table, id }, fields);
  await record(activity, { subjectId: id, version, ...(claimId && { claimId }) });
  await reopenClaimsShowing(work, id);
}

type Act = {
  activity: Activity<'claim.edited' | 'statement.edited' | 'evidence.edited' | 'source.edited' | 'party.edited'>;
  claimId?: string;
};

async function actOn({ tx, t }: Work, { table, id }: Owner, fields: string[]): Promise<Act> {
  switch (table) {
    case 'claims':
      return { activity: { type: 'claim.edited', data: { fields } }, claimId: id };
    case 'statements':
      return { activity: { type: 'statement.edited', data: { fields } } };
    case 'evidence': {
      const { number, claimId } = t.evidence;
      const [row] = await tx.select({ number, claimId }).from(t.evidence).where(eq(t.evidence.id, id));
      const activity = { type: 'evidence.edited' as const, data: { number: row?.number ?? 0, fields } };
      return { activity, ...(row && { claimId: row.claimId }) };
    }
    case 'sources': {
      const [row] = await tx.select({ title: t.sources.title }).from(t.sources).where(eq(t.sources.id, id));
      return { activity: { type: 'source.edited', data: { title: row?.title ?? '', fields } } };
    }
    case 'parties': {
      const [row] = await tx.select({ name: t.parties.name }).from(t.parties).where(eq(t.parties.id, id));
      return { activity: { type: 'party.edited', data: { name: row?.name ?? '' } } };
    }
  }
}

type Saved = Activity<'party.merged'> | Activity<'party.unmerged'> | Activity<'party.edited'>;

async function saveParty(work: Work, { id }: PartyRow, changes: Partial<PartyRow>, activity: Saved): Promise<void> {
  const { tx, t, now, actor, record } = work;
  const [row] = await tx.select({ version: t.parties.version }).from(t.parties).where(eq(t.parties.id, id));
  const version = (row?.version ?? 0) + 1;
  await tx
    .update(t.parties)
    .set({ ...changes, version, updatedAt: now, updatedBy: actor.id })
    .where(eq(t.parties.id, id));
  await record(activity, { subjectId: id, version });
  await reopenClaimsShowing(work, id);
}

/** Where an edition names the party that is gone, its address leads to the kept one at once. */
async function tellReaders({ tx, t, now }: Work, gone: PartyRow, intoId: string | null): Promise<void> {
  const [known] = await tx
    .select({ slug: t.addresses.slug })
    .from(t.addresses)
    .where(and(eq(t.addresses.kind, 'party'), eq(t.addresses.targetId, gone.id)))
    .limit(1);
  if (!known) return;
  await tx.insert(t.partyMerges).values({ partyId: gone.id, intoId, since: now });
  await refileParties(tx, t, [gone.id]);
}
