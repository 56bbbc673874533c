import { eq, inArray } from 'drizzle-orm';
import { assignInput } from '../../domain/assignment.ts';
import { canLog } from '../../domain/workflow.ts';
import { command, stop, type Work } from './command.ts';

/** Gives claims to somebody who sees to them, or takes them from whoever did. Everybody may: it is written down who did. What
 *  stands in the claims and who may approve them stays as it is. */
export const assignClaims = command(assignInput, async (work, { claimIds, personId, dueOn }) => {
  const { tx, t, actor, record } = work;
  if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'assign' } });
  const ids = [...new Set(claimIds)];
  const claims = await tx.select({ id: t.claims.id }).from(t.claims).where(inArray(t.claims.id, ids));
  if (claims.length < ids.length) stop({ code: 'noSuchClaim' });
  const name = personId === null ? null : await activeName(work, personId);
  for (const claimId of ids) {
    const changed = await assign(work, claimId, personId, personId === null ? null : dueOn);
    if (!changed) continue;
    const about = { claimId, subjectId: claimId };
    if (name === null) await record({ type: 'claim.unassigned', data: {} }, about);
    else await record({ type: 'claim.assigned', data: { name, dueOn } }, about);
  }
  return { count: ids.length, name };
});

async function activeName({ tx, t }: Work, personId: string): Promise<string> {
  const [person] = await tx
    .select({ name: t.people.name, active: t.people.active })
    .from(t.people)
    .where(eq(t.people.id, personId));
  return person?.active ? person.name : stop({ code: 'noSuchPerson', field: 'personId' });
}

/** Whether anything is other than before. */
export async function assign(work: Work, claimId: string, personId: string | null, dueOn: string | null) {
  const { tx, t, actor, now } = work;
  const [before] = await tx.select().from(t.assignments).where(eq(t.assignments.claimId, claimId));
  if ((before?.personId ?? null) === personId && (before?.dueOn ?? null) === dueOn) return false;
  await tx.delete(t.assignments).where(eq(t.assignments.claimId, claimId));
  if (personId !== null)
    await tx.insert(t.assignments).values({ claimId, personId, dueOn, assignedBy: actor.id, assignedAt: now });
  return true;
}
