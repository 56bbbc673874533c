import { eq } from 'drizzle-orm';
import type { Store } from '../../engines/store.ts';

export type Plan = NonNullable<Awaited<ReturnType<typeof getPlan>>>;

/** When the next edition of a claim is to be published and who planned it, or why it was not; null where nothing is planned. */
export async function getPlan({ read, t: { plannedPublications: p, people } }: Store, claimId: string) {
  const [plan] = await read
    .select({ publishAt: p.publishAt, documentHash: p.documentHash, stoppedBy: p.stoppedBy, by: people.name })
    .from(p)
    .innerJoin(people, eq(people.id, p.plannedBy))
    .where(eq(p.claimId, claimId));
  return plan ?? null;
}
