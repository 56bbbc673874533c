import { and, asc, eq, gt, lt, ne } from 'drizzle-orm';
import type { Store } from './engines/store.ts';

/** A tab says every few seconds that it is there; whoever was not heard of for longer has gone. */
const GONE_AFTER = 40_000;

/** Notes that somebody has the claim open. */
export const notePresence = (store: Store, claimId: string, personId: string, now: Date) =>
  store.write(async (tx) => {
    const { presences: p } = store.t;
    await tx
      .insert(p)
      .values({ claimId, personId, seenAt: now })
      .onConflictDoUpdate({ target: [p.claimId, p.personId], set: { seenAt: now } });
    await tx.delete(p).where(lt(p.seenAt, new Date(now.getTime() - 10 * GONE_AFTER)));
  });

export const endPresence = (store: Store, claimId: string, personId: string) =>
  store.write(async (tx) => {
    const { presences: p } = store.t;
    await tx.delete(p).where(and(eq(p.claimId, claimId), eq(p.personId, personId)));
  });

/** The others who have the claim open now, by name. */
export async function listOthers({ read, t }: Store, claimId: string, personId: string, now: Date): Promise<string[]> {
  const { presences: p, people } = t;
  const since = new Date(now.getTime() - GONE_AFTER);
  const rows = await read
    .select({ name: people.name })
    .from(p)
    .innerJoin(people, eq(people.id, p.personId))
    .where(and(eq(p.claimId, claimId), ne(p.personId, personId), gt(p.seenAt, since)))
    .orderBy(asc(people.name));
  return rows.map(({ name }) => name);
}
