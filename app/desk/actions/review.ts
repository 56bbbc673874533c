'use server';

import type { FormState } from '../../../components/ui/form/form-state.ts';
import { publishEdition } from '../../../db/commands/publish.ts';
import { approve, returnToChecker, sendToReview, withdrawClaim } from '../../../db/commands/review.ts';
import { proposeVerdict } from '../../../db/commands/verdicts.ts';
import { placeOfLack } from '../lack-place.ts';
import { goOn } from './go-on.ts';
import { reviewRaw, verdictRaw } from './raw-inputs.ts';
import { isTakenAlready } from './sent-twice.ts';
import { Submission } from './submission.ts';

export async function submitVerdict(state: FormState, form: FormData): Promise<FormState> {
  const submission = await Submission.begin(state, form);
  const raw = verdictRaw(submission.typed);
  const result = await submission.addOnce('verdict', (deed) => proposeVerdict(submission.store, deed, raw));
  if (!result.ok) return submission.refused(result);
  goOn(`/desk/claims/${raw.claimId}#verdict`);
}

export async function submitReview(state: FormState, form: FormData): Promise<FormState> {
  const submission = await Submission.begin(state, form);
  const raw = reviewRaw(submission.typed);
  const result = await sendToReview(submission.store, submission.deed(), raw);
  if (!result.ok && !(await isTakenAlready(submission, raw.claimId, 'review.sent'))) {
    return submission.refused(result, (field) => placeOfLack(raw.claimId, field));
  }
  goOn(`/desk/claims/${raw.claimId}`);
}

export async function submitReturn(state: FormState, form: FormData): Promise<FormState> {
  const submission = await Submission.begin(state, form);
  const claimId = submission.typed.text('claimId');
  const raw = { claimId, reason: submission.typed.text('reason') };
  const result = await returnToChecker(submission.store, submission.deed(), raw);
  if (!result.ok && !(await isTakenAlready(submission, claimId, 'review.returned'))) return submission.refused(result);
  goOn(`/desk/claims/${claimId}`);
}

export async function submitWithdrawal(state: FormState, form: FormData): Promise<FormState> {
  const submission = await Submission.begin(state, form);
  const claimId = submission.typed.text('claimId');
  const raw = { claimId, reason: submission.typed.text('reason') };
  const result = await withdrawClaim(submission.store, submission.deed(), raw);
  if (!result.ok && !(await isTakenAlready(submission, claimId, 'withdrawal.asked'))) return submission.refused(result);
  goOn(`/desk/claims/${claimId}/review`);
}

export async function submitApproval(state: FormState, form: FormData): Promise<FormState> {
  const submission = await Submission.begin(state, form);
  const raw = { claimId: submission.typed.text('claimId'), documentHash: submission.typed.text('documentHash') };
  const result = await approve(submission.store, submission.deed(), raw);
  if (!result.ok) return submission.refused(result, (field) => placeOfLack(raw.claimId, field));
  goOn(`/desk/claims/${raw.claimId}/review#decide`);
}

export async function submitPublication(state: FormState, form: FormData): Promise<FormState> {
  const submission = await Submission.begin(state, form);
  const raw = { claimId: submission.typed.text('claimId'), documentHash: submission.typed.text('documentHash') };
  const result = await publishEdition(submission.store, submission.deed(), raw);
  if (!result.ok) return submission.refused(result, (field) => placeOfLack(raw.claimId, field));
  goOn(`/desk/claims/${raw.claimId}?published=${result.value.number}`);
}
