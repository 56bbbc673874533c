import { desc, eq } from 'drizzle-orm';
import type { Store } from '../../engines/store.ts';
import { whoChangedRating } from '../../scale.ts';

export type Plan = NonNullable<Awaited<ReturnType<typeof getPlan>>>;

/** When the next edition of a claim is to be published and who planned it, or why it was not; null where nothing is planned. */
export async function getPlan({ read, t }: Store, claimId: string) {
  const { plannedPublications: p, people, verdicts: v } = t;
  const [plan] = await read
    .select({
      publishAt: p.publishAt,
      documentHash: p.documentHash,
      stoppedBy: p.stoppedBy,
      by: people.name,
      plannedAt: p.plannedAt,
    })
    .from(p)
    .innerJoin(people, eq(people.id, p.plannedBy))
    .where(eq(p.claimId, claimId));
  if (!plan) return null;
  const [verdict] = await read
    .select({ rating: v.rating })
    .from(v)
    .where(eq(v.claimId, claimId))
    .orderBy(desc(v.number))
    .limit(1);
  /** Whether its rating was changed since it was planned. */
  const ratingChanged = verdict ? (await whoChangedRating(read, verdict.rating, plan.plannedAt)).length > 0 : false;
  return { ...plan, ratingChanged };
}
