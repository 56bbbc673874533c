import { desc, eq } from 'drizzle-orm';
import type { Store } from '../../engines/store.ts';

/** What was done to a claim last, or null. */
export async function newestAct({ read, t: { activity } }: Store, claimId: string) {
  const [row] = await read
    .select({ sequence: activity.sequence, type: activity.type, personId: activity.personId, at: activity.at })
    .from(activity)
    .where(eq(activity.claimId, claimId))
    .orderBy(desc(activity.sequence))
    .limit(1);
  return row ?? null;
}
