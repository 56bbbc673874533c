import { getTranslations } from 'next-intl/server';
import type { Plan } from '../../../db/queries/desk/plan.ts';

/** Why a planned publication does not come about, in words: it was refused at its time, or what was approved has changed since.
 *  Null where nothing stands in its way.
 *  @param documentHash of the next edition as it is now; null while something lacks */
export async function whyStopped(plan: Plan, documentHash: string | null): Promise<string | null> {
  const t = await getTranslations('desk.plan');
  if (plan.stoppedBy === 'notYourRole' || plan.stoppedBy === 'notSignedIn') return t('reasons.role', { by: plan.by });
  if (plan.stoppedBy === null && plan.documentHash === documentHash) return null;
  return t(plan.ratingChanged ? 'reasons.scale' : 'reasons.changed');
}
