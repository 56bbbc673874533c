'use server';

import { answerTip, declineTip, mergeTip, takeTip } from '../../../db/commands/tips.ts';
import type { Result } from '../../../domain/refusal.ts';
import { answering } from './answering.ts';
import { goOn } from './go-on.ts';
import { type Done, isDoneAlready } from './sent-twice.ts';
import type { Submission } from './submission.ts';

export const submitTakeTip = answering((submission) => {
  const tipId = submission.typed.text('tipId');
  const done = { type: 'tip.taken' as const, data: {} };
  return finish(submission, done, () => takeTip(submission.store, submission.deed(), { tipId }));
});

/** Ends a tip with words for its sender: as dealt with, or declined. */
export const submitCloseTip = answering((submission) => {
  const raw = { tipId: submission.typed.text('tipId'), told: submission.typed.text('told') };
  const { told } = raw;
  const deed = submission.deed();
  const act = submission.typed.text('act');
  if (act === 'decline') {
    return finish(submission, { type: 'tip.declined', data: { told } }, () => declineTip(submission.store, deed, raw));
  }
  if (act === 'answer') {
    return finish(submission, { type: 'tip.answered', data: { told } }, () => answerTip(submission.store, deed, raw));
  }
  return submission.refusedFor({ code: 'noButtonPressed' }); // sent by Enter or by its keys: neither says what is meant
});

export const submitMergeTip = answering((submission) => {
  const { typed, store } = submission;
  const raw = { tipId: typed.text('tipId'), intoId: typed.choice('intoId') ?? undefined };
  const done = { type: 'tip.merged' as const, data: { intoId: raw.intoId ?? '' } };
  return finish(submission, done, () => mergeTip(store, submission.deed(), raw));
});

async function finish(submission: Submission, done: Done, act: () => Promise<Result<unknown>>) {
  const tipId = submission.typed.text('tipId');
  const result = await act();
  if (!result.ok && !(await isDoneAlready(submission, tipId, done))) return submission.refused(result);
  return goOn(`/desk/tips/${tipId}`);
}
