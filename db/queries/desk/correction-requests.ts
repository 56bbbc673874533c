import { asc, eq } from 'drizzle-orm';
import type { Store } from '../../engines/store.ts';

/** Which outlets were asked to correct a claim, in the order in which they were. */
export async function listCorrectionRequests({ read, t }: Store, claimId: string) {
  const { correctionRequests: r, parties } = t;
  const rows = await read
    .select({ request: r, party: parties.name })
    .from(r)
    .innerJoin(parties, eq(parties.id, r.partyId))
    .where(eq(r.claimId, claimId))
    .orderBy(asc(r.askedOn), asc(r.id));
  return rows.map(({ request, party }) => ({ ...request, party }));
}
