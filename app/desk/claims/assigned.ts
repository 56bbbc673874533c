import type { Store } from '../../../db/engines/store.ts';
import { getAssignment } from '../../../db/queries/desk/assigned.ts';
import { isLate } from '../../../domain/assignment.ts';
import { dayOf } from '../../../domain/instants.ts';
import type { QueueClaim } from '../../../domain/queue-claim.ts';
import type { Step } from '../../../domain/workflow.ts';

/** Who sees to a claim, and whether its day is over. */
export async function readAssigned(
  store: Store,
  { id, step }: { id: string; step: Step },
  timeZone: string,
): Promise<QueueClaim['assigned']> {
  const assigned = await getAssignment(store, id);
  return assigned && { ...assigned, late: isLate(assigned.dueOn, step, dayOf(Date.now(), timeZone)) };
}
