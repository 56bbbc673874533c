import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import { type MergePicture, takenOver } from '../../../domain/party-merge.ts';
import type { Store } from '../../engines/store.ts';
import { type Owner, rowsNaming } from '../../party-places.ts';

const SHOWN = 5;

/** What would move, if one party were merged into another: how many of each kind of record, with the names of a few. Null
 *  where one of them is not there or is another already. */
export async function previewMerge(store: Store, goneId: string, keptId: string): Promise<MergePicture | null> {
  const { read, t } = store;
  const rows = await read
    .select()
    .from(t.parties)
    .where(and(inArray(t.parties.id, [goneId, keptId]), isNull(t.parties.mergedIntoId)));
  const [gone, kept] = [rows.find(({ id }) => id === goneId), rows.find(({ id }) => id === keptId)];
  if (!gone || !kept) return null;
  const owners = new Map<Owner['table'], Set<string>>();
  for (const { owner } of await rowsNaming(read, t, goneId)) {
    owners.set(owner.table, new Set([...(owners.get(owner.table) ?? []), owner.id]));
  }
  const moving: MergePicture['moving'] = [];
  for (const [table, ids] of owners) {
    moving.push({ table, count: ids.size, names: await namesOf(store, table, [...ids].slice(0, SHOWN)) });
  }
  const [address] = await read
    .select({ slug: t.addresses.slug })
    .from(t.addresses)
    .where(and(eq(t.addresses.kind, 'party'), eq(t.addresses.targetId, goneId)))
    .limit(1);
  return { gone: gone.name, kept: kept.name, moving, taken: takenOver(gone, kept), isPublic: address !== undefined };
}

async function namesOf({ read, t }: Store, table: Owner['table'], ids: string[]): Promise<string[]> {
  const { claims: c, statements: s, evidence: e, sources: o, parties: p } = t;
  const naming = {
    claims: () => read.select({ name: c.words }).from(c).where(inArray(c.id, ids)),
    statements: () => read.select({ name: s.words }).from(s).where(inArray(s.id, ids)),
    evidence: () =>
      read.select({ name: s.words }).from(e).innerJoin(s, eq(s.id, e.statementId)).where(inArray(e.id, ids)),
    sources: () => read.select({ name: o.title }).from(o).where(inArray(o.id, ids)),
    parties: () => read.select({ name: p.name }).from(p).where(inArray(p.id, ids)),
  };
  return (await naming[table]()).map(({ name }) => name);
}

/** The merges into this party, or of it, that hold; newest first. */
export const listMerges = ({ read, t }: Store, which: { keptId: string } | { goneId: string }) => {
  const { merges: m, parties: p, people } = t;
  return read
    .select({ id: m.id, goneId: m.goneId, name: p.name, person: people.name, at: m.mergedAt })
    .from(m)
    .innerJoin(p, eq(p.id, m.goneId))
    .innerJoin(people, eq(people.id, m.mergedBy))
    .where(and('keptId' in which ? eq(m.keptId, which.keptId) : eq(m.goneId, which.goneId), isNull(m.undoneAt)))
    .orderBy(desc(m.mergedAt));
};

/** One merge, with the names of both parties; or null. */
export async function getMerge({ read, t }: Store, id: string) {
  const [merge] = await read.select().from(t.merges).where(eq(t.merges.id, id));
  if (!merge) return null;
  const nameOf = async (partyId: string) =>
    (await read.select({ name: t.parties.name }).from(t.parties).where(eq(t.parties.id, partyId)))[0]?.name ?? '';
  return { ...merge, name: await nameOf(merge.goneId), kept: await nameOf(merge.keptId) };
}
