'use server';

import { answerTip, declineTip, mergeTip, takeTip } from '../../../db/commands/tips.ts';
import type { ActivityType } from '../../../domain/activity.ts';
import type { Result } from '../../../domain/refusal.ts';
import { answering } from './answering.ts';
import { goOn } from './go-on.ts';
import { isSameTipAct } from './sent-twice.ts';
import type { Submission } from './submission.ts';

export const submitTakeTip = answering((submission) => {
  const tipId = submission.typed.text('tipId');
  return finish(submission, 'tip.taken', takeTip(submission.store, submission.deed(), { tipId }));
});

/** Ends a tip with words for its sender: as dealt with, or declined. */
export const submitCloseTip = answering((submission) => {
  const raw = { tipId: submission.typed.text('tipId'), told: submission.typed.text('told') };
  const [type, close] =
    submission.typed.text('act') === 'decline'
      ? (['tip.declined', declineTip] as const)
      : (['tip.answered', answerTip] as const);
  return finish(submission, type, close(submission.store, submission.deed(), raw));
});

export const submitMergeTip = answering((submission) => {
  const { typed, store } = submission;
  const raw = { tipId: typed.text('tipId'), intoId: typed.choice('intoId') ?? undefined };
  return finish(submission, 'tip.merged', mergeTip(store, submission.deed(), raw));
});

async function finish(submission: Submission, type: ActivityType, act: Promise<Result<unknown>>) {
  const tipId = submission.typed.text('tipId');
  const result = await act;
  if (!result.ok && !(await isSameTipAct(submission, tipId, type))) return submission.refused(result);
  return goOn(`/desk/tips/${tipId}`);
}
