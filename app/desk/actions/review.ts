'use server';

import { cancelPublication, planPublication } from '../../../db/commands/plan-publication.ts';
import { publishEdition } from '../../../db/commands/publish.ts';
import { approve, returnToChecker, sendToReview, withdrawClaim } from '../../../db/commands/review.ts';
import { proposeVerdict } from '../../../db/commands/verdicts.ts';
import { placeOfLack } from '../lack-place.ts';
import { answering } from './answering.ts';
import { goOn } from './go-on.ts';
import { reviewRaw, verdictRaw } from './raw-inputs.ts';
import { isDoneAlready, isSavedAlready } from './sent-twice.ts';

export const submitVerdict = answering(async (submission) => {
  const { typed, store } = submission;
  const fields = verdictRaw(typed);
  const raw = { ...fields, claimId: typed.text('claimId'), version: typed.number('version') };
  const result = await proposeVerdict(store, submission.deed(), raw);
  if (!result.ok && !isSavedAlready(result, fields)) return submission.refused(result);
  const saved = result.ok ? result.value.number : Number(result.current?.version);
  goOn(`/desk/claims/${raw.claimId}?verdict=${saved}#verdict`);
});

export const submitReview = answering(async (submission) => {
  const raw = reviewRaw(submission.typed);
  const result = await sendToReview(submission.store, submission.deed(), raw);
  if (
    !result.ok &&
    !(await isDoneAlready(submission, raw.claimId, { type: 'review.sent', data: { kind: raw.kind, note: raw.note } }))
  ) {
    return submission.refused(result, (field) => placeOfLack(raw.claimId, field));
  }
  goOn(`/desk/claims/${raw.claimId}`);
});

export const submitReturn = answering(async (submission) => {
  const claimId = submission.typed.text('claimId');
  const raw = { claimId, reason: submission.typed.text('reason') };
  const result = await returnToChecker(submission.store, submission.deed(), raw);
  if (
    !result.ok &&
    !(await isDoneAlready(submission, claimId, { type: 'review.returned', data: { reason: raw.reason } }))
  )
    return submission.refused(result);
  goOn(`/desk/claims/${claimId}`);
});

export const submitWithdrawal = answering(async (submission) => {
  const claimId = submission.typed.text('claimId');
  const raw = { claimId, reason: submission.typed.text('reason') };
  const result = await withdrawClaim(submission.store, submission.deed(), raw);
  if (
    !result.ok &&
    !(await isDoneAlready(submission, claimId, { type: 'withdrawal.asked', data: { reason: raw.reason } }))
  )
    return submission.refused(result);
  goOn(`/desk/claims/${claimId}/review`);
});

/** Approves or publishes, now or at a time to come, the very document that stood on the page. */
export const submitDecision = answering(async (submission) => {
  const { typed, store } = submission;
  const raw = { claimId: typed.text('claimId'), documentHash: typed.text('documentHash') };
  const place = (field: string) => placeOfLack(raw.claimId, field);
  if (typed.text('decision') === 'publish') {
    const published = await publishEdition(store, submission.deed(), raw);
    if (!published.ok) return submission.refused(published, place);
    goOn(`/desk/claims/${raw.claimId}?published=${published.value.number}`);
  }
  if (typed.text('decision') === 'plan') {
    const planned = await planPublication(store, submission.deed(), { ...raw, publishAt: typed.text('publishAt') });
    if (!planned.ok) return submission.refused(planned, place);
    goOn(`/desk/claims/${raw.claimId}/review#plan`);
  }
  // Sent by Enter or by its keys: neither says which of these is meant.
  if (typed.text('decision') !== 'approve') return submission.refusedFor({ code: 'noButtonPressed' });
  const approved = await approve(store, submission.deed(), raw);
  if (!approved.ok) return submission.refused(approved, place);
  goOn(`/desk/claims/${raw.claimId}/review#decide`);
});

export const submitCancellation = answering(async (submission) => {
  const claimId = submission.typed.text('claimId');
  const result = await cancelPublication(submission.store, submission.deed(), { claimId });
  if (!result.ok && result.reasons[0]?.code !== 'nothingPlanned') return submission.refused(result);
  goOn(`/desk/claims/${claimId}/review#decide`);
});
