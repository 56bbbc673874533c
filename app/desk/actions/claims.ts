'use server';

import { declineClaim, editClaim, logClaim, reopenClaim } from '../../../db/commands/claims.ts';
import { logClaimFromCheck } from '../../../db/commands/imports.ts';
import { logClaimFromTip } from '../../../db/commands/tips.ts';
import { claimQuoteProblems } from '../../../db/queries/desk/quotes.ts';
import { listTwins } from '../../../db/queries/desk/twins.ts';
import { claimInput } from '../../../domain/claim.ts';
import type { Reason } from '../../../domain/refusal.ts';
import { LIKELY_THE_SAME } from '../../../domain/similar-claims.ts';
import { answering } from './answering.ts';
import { changeRows } from './form-state.ts';
import { goOn } from './go-on.ts';
import { makeNamed, parses } from './made-here.ts';
import { claimRaw } from './raw-inputs.ts';
import { isDoneAlready, isSavedAlready } from './sent-twice.ts';
import type { Submission } from './submission.ts';

/** Logs a claim, and goes to its workspace. */
export const submitNewClaim = answering(async (submission, state, form) => {
  const rows = changeRows(state, form);
  if (rows) return rows;
  const twins = submission.typed.flag('another') ? [] : await likelyTwins(submission);
  const made = await makeNamed(submission, async (typed) => [
    ...parses(claimInput, claimRaw)(typed),
    ...(await claimQuoteProblems(submission.store, claimRaw(typed))),
    ...twins,
  ]);
  if (made.length > 0) return submission.refusedFor(...made);
  const raw = claimRaw(submission.typed);
  const tipId = submission.typed.choice('tipId');
  const checkId = submission.typed.choice('checkId');
  const { store } = submission;
  const result = await submission.addOnce('claim', (deed) => {
    if (tipId) return logClaimFromTip(store, deed, { ...raw, tipId });
    return checkId ? logClaimFromCheck(store, deed, { ...raw, checkId }) : logClaim(store, deed, raw);
  });
  if (!result.ok) return submission.refused(result);
  goOn(`/desk/claims/${result.value.id}`);
});

/** A claim most likely on the desk already is named, and has to be told from the one being logged. */
async function likelyTwins(submission: Submission): Promise<Reason[]> {
  const own = submission.idOf('claim'); // sent twice, it meets itself
  const twins = await listTwins(submission.store, submission.typed.text('words'));
  return twins
    .filter(({ id, likeness }) => likeness >= LIKELY_THE_SAME && id !== own)
    .map(({ id, words, rating }) => ({
      code: 'claimKnown',
      field: 'words',
      params: { words, claimId: id, verdict: rating?.label ?? 'none' },
    }));
}

export const submitClaim = answering(async (submission, state, form) => {
  const rows = changeRows(state, form);
  if (rows) return rows;
  const made = await makeNamed(submission, async (typed) => [
    ...parses(claimInput, claimRaw)(typed),
    ...(await claimQuoteProblems(submission.store, claimRaw(typed))),
  ]);
  if (made.length > 0) return submission.refusedFor(...made);
  const { typed, store } = submission;
  const raw = { ...claimRaw(typed), id: typed.text('id'), version: typed.number('version') };
  const result = await editClaim(store, submission.deed(), raw);
  if (!result.ok && !isSavedAlready(result, claimRaw(typed))) return submission.refused(result);
  goOn(`/desk/claims/${raw.id}`);
});

export const submitDecline = answering(async (submission) => {
  const claimId = submission.typed.text('claimId');
  const raw = { claimId, reason: submission.typed.text('reason'), told: submission.typed.text('told') };
  const result = await declineClaim(submission.store, submission.deed(), raw);
  if (
    !result.ok &&
    !(await isDoneAlready(submission, claimId, { type: 'claim.declined', data: { reason: raw.reason } }))
  )
    return submission.refused(result);
  goOn(`/desk/claims/${claimId}`);
});

export const submitReopen = answering(async (submission) => {
  const claimId = submission.typed.text('claimId');
  const result = await reopenClaim(submission.store, submission.deed(), { claimId });
  if (!result.ok && !(await isDoneAlready(submission, claimId, { type: 'claim.reopened', data: {} })))
    return submission.refused(result);
  goOn(`/desk/claims/${claimId}`);
});
