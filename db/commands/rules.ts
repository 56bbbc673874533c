import { eq } from 'drizzle-orm';
import { rulesInput } from '../../domain/review.ts';
import { canManagePeople } from '../../domain/workflow.ts';
import { getNewsroom } from '../newsroom.ts';
import { command, stop } from './command.ts';

/** Sets how many editors approve another verdict than the public one. It counts from the next publication on. */
export const changeRules = command(rulesInput, async ({ tx, t, actor, record }, { verdictApprovals }) => {
  if (!canManagePeople(actor)) stop({ code: 'notYourRole', params: { act: 'managePeople' } });
  const before = await getNewsroom(tx);
  if (!before) return stop({ code: 'noNewsroom' });
  if (before.verdictApprovals === verdictApprovals) return { verdictApprovals };
  await tx.update(t.newsroom).set({ verdictApprovals }).where(eq(t.newsroom.id, before.id));
  await record({ type: 'rules.changed', data: { verdictApprovals } }, { subjectId: 'rules' });
  return { verdictApprovals };
});
