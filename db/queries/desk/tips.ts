import { and, asc, count, desc, eq, inArray, notInArray } from 'drizzle-orm';
import { OPEN_TIP_STATES, type TipKind } from '../../../domain/tip.ts';
import type { Store } from '../../engines/store.ts';

export type DeskTip = NonNullable<Awaited<ReturnType<typeof getTip>>>;
export type ListedTip = Awaited<ReturnType<typeof listTips>>[number];

const AT_MOST = 200;
const OPEN = [...OPEN_TIP_STATES];

/** Tips for which something is still to be done. */
export async function countOpenTips({ read, t: { tips } }: Store): Promise<number> {
  const [row] = await read.select({ count: count() }).from(tips).where(inArray(tips.state, OPEN));
  return row?.count ?? 0;
}

export async function countDoneTips({ read, t: { tips } }: Store): Promise<number> {
  const [row] = await read.select({ count: count() }).from(tips).where(notInArray(tips.state, OPEN));
  return row?.count ?? 0;
}

const listed = ({ t: { tips } }: Store) => ({
  id: tips.id,
  kind: tips.kind,
  state: tips.state,
  words: tips.words,
  receivedAt: tips.receivedAt,
  closedAt: tips.closedAt,
});

/** Open tips, the longest waiting first; or those that are done, the last done first. Contact details are not in it. */
export function listTips(store: Store, which: 'open' | 'done') {
  const { tips } = store.t;
  const rows = store.read.select(listed(store)).from(tips).limit(AT_MOST);
  return which === 'open'
    ? rows.where(inArray(tips.state, OPEN)).orderBy(asc(tips.receivedAt), asc(tips.id))
    : rows.where(notInArray(tips.state, OPEN)).orderBy(desc(tips.closedAt), desc(tips.id));
}

/** Open errors that were reported in this claim, the oldest first. */
export function listOpenReports(store: Store, claimId: string) {
  const { tips } = store.t;
  return store.read
    .select(listed(store))
    .from(tips)
    .where(and(eq(tips.claimId, claimId), eq(tips.kind, 'error'), inArray(tips.state, OPEN)))
    .orderBy(asc(tips.receivedAt), asc(tips.id))
    .limit(AT_MOST);
}

/** How many readers' tips led to this claim, whose senders were told that it is checked. */
export function countSenders({ read, t: { tips } }: Store, claimId: string): Promise<number> {
  return read.$count(tips, and(eq(tips.claimId, claimId), eq(tips.kind, 'claim'), eq(tips.state, 'logged')));
}

/** The open tips that this one could be merged with. */
export async function listMergeable(store: Store, tip: { id: string; kind: TipKind }) {
  const open = await listTips(store, 'open');
  return open.filter(({ id, kind }) => id !== tip.id && kind === tip.kind);
}

/** A tip in full, contact details included: for the desk alone. */
export async function getTip({ read, t }: Store, id: string) {
  const [found] = await read
    .select({ tip: t.tips, takenBy: t.people.name, claimWords: t.claims.words })
    .from(t.tips)
    .leftJoin(t.people, eq(t.people.id, t.tips.takenBy))
    .leftJoin(t.claims, eq(t.claims.id, t.tips.claimId))
    .where(eq(t.tips.id, id));
  if (!found) return null;
  const [same] = await read.select({ count: count() }).from(t.tips).where(eq(t.tips.mergedIntoId, id));
  const { statusHash: _hash, formNonce: _nonce, ...tip } = found.tip;
  return { ...tip, takenByName: found.takenBy, claimWords: found.claimWords, mergedHere: same?.count ?? 0 };
}
