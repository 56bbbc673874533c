import { eq } from 'drizzle-orm';
import { momentIn } from '../../domain/newsroom-day.ts';
import { planInput, unplanInput } from '../../domain/review.ts';
import { canDecide, take } from '../../domain/workflow.ts';
import { removeRows } from '../engines/rows.ts';
import { getNewsroom } from '../newsroom.ts';
import { command, must, stop } from './command.ts';
import { approvers } from './publish.ts';
import { mustBeComplete, mustCompose, standOf } from './review.ts';

const DAY = 86_400_000;
const FURTHEST = 400 * DAY;

/** Has an approved document published at a time to come. It takes the place of an earlier plan for the claim. */
export const planPublication = command(planInput, async (work, { claimId, documentHash, publishAt }) => {
  const { tx, t, actor, now, record } = work;
  const composed = await mustCompose(work, claimId);
  must(take('publish', actor, standOf(composed)));
  const complete = mustBeComplete(composed);
  if (complete.documentHash !== documentHash) stop({ code: 'changedSinceRead' });
  await approvers(work, complete, composed);
  const moment = momentIn((await getNewsroom(tx))?.timeZone ?? 'UTC', publishAt);
  if (moment === null) return stop({ code: 'notAMoment', field: 'publishAt' });
  if (moment <= now.getTime()) stop({ code: 'momentIsPast', field: 'publishAt' });
  if (moment > now.getTime() + FURTHEST) stop({ code: 'momentIsTooFar', field: 'publishAt' });
  const at = new Date(moment);
  await removeRows(tx, t.plannedPublications.claimId, claimId);
  await tx
    .insert(t.plannedPublications)
    .values({ claimId, documentHash, publishAt: at, plannedAt: now, plannedBy: actor.id });
  await record({ type: 'publication.planned', data: { at: at.toISOString() } }, { claimId, subjectId: claimId });
  return { claimId, publishAt: at };
});

/** Calls a planned publication off. What was approved stays approved. */
export const cancelPublication = command(unplanInput, async (work, { claimId }) => {
  const { tx, t, actor, record } = work;
  if (!canDecide(actor)) stop({ code: 'notYourRole', params: { act: 'publish' } });
  const gone = await tx
    .delete(t.plannedPublications)
    .where(eq(t.plannedPublications.claimId, claimId))
    .returning({ claimId: t.plannedPublications.claimId });
  if (gone.length === 0) stop({ code: 'nothingPlanned' });
  await record({ type: 'publication.cancelled', data: {} }, { claimId, subjectId: claimId });
  return { claimId };
});
