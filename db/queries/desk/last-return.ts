import type { Store } from '../../engines/store.ts';
import { listActivity } from './activity.ts';

/** Why a claim was returned last on its way to the next edition, by whom, and what was done with it since, newest first; null
 *  where it was not returned since its last edition. */
export async function getLastReturn(store: Store, claimId: string) {
  const acts = await listActivity(store, { claimId, size: MOST });
  const at = acts.findIndex(({ type }) => type === 'review.returned' || type === 'edition.published');
  const found = acts[at];
  if (found?.type !== 'review.returned') return null;
  const since = acts.slice(0, at).filter(({ type }) => !ASIDE.some((start) => type.startsWith(start)));
  return { reason: found.data.reason, at: found.at, person: found.person, since };
}

/** Further back nobody looks for what was asked for. */
const MOST = 300;
/** What changes nothing of what is reviewed. */
const ASIDE = ['comment.', 'claim.assigned', 'claim.unassigned', 'edition.approved', 'publication.'];
