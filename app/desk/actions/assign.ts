'use server';

import { assignClaims } from '../../../db/commands/assign.ts';
import { queueAddress, readQueueAddress } from '../../../domain/queue-filters.ts';
import { answering } from './answering.ts';
import { goOn } from './go-on.ts';
import type { Submission } from './submission.ts';

const assign = (submission: Submission, claimIds: readonly string[]) => {
  const { typed, store } = submission;
  const raw = { claimIds: [...claimIds], personId: typed.choice('personId'), dueOn: typed.text('dueOn') };
  return assignClaims(store, submission.deed(), raw);
};

/** Gives every claim that is ticked in a list to somebody, and goes back to the list. */
export const submitAssignTicked = answering(async (submission) => {
  const { typed } = submission;
  const result = await assign(submission, typed.all('claimIds'));
  if (!result.ok) return submission.refused(result);
  const list = queueAddress(readQueueAddress(Object.fromEntries(new URLSearchParams(typed.text('list')))));
  const said = new URLSearchParams({ given: String(result.value.count), to: typed.text('personId') });
  goOn(`${list}${list.includes('?') ? '&' : '?'}${said}`);
});

/** Gives one claim to somebody, and goes back to it. */
export const submitAssign = answering(async (submission) => {
  const claimId = submission.typed.text('claimId');
  const result = await assign(submission, [claimId]);
  if (!result.ok) return submission.refused(result);
  goOn(`/desk/claims/${claimId}`);
});
