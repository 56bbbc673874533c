import { and, eq } from 'drizzle-orm';
import type { Store } from '../../engines/store.ts';

/** Who sees to a claim and until which day; null where nobody with access does. */
export async function getAssignment({ read, t: { assignments: a, people } }: Store, claimId: string) {
  const [row] = await read
    .select({ personId: a.personId, name: people.name, dueOn: a.dueOn })
    .from(a)
    .innerJoin(people, eq(people.id, a.personId))
    .where(and(eq(a.claimId, claimId), eq(people.active, true)));
  return row ?? null;
}
