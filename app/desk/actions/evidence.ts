'use server';

import { editEvidence, linkEvidence, restoreEvidence, withdrawEvidence } from '../../../db/commands/evidence.ts';
import { addStatement, editStatement } from '../../../db/commands/statements.ts';
import type { Store } from '../../../db/engines/store.ts';
import { statementQuoteProblems } from '../../../db/queries/desk/quotes.ts';
import { evidenceInput } from '../../../domain/evidence.ts';
import type { Reason } from '../../../domain/refusal.ts';
import { statementInput } from '../../../domain/statement.ts';
import { answering } from './answering.ts';
import { goOn } from './go-on.ts';
import { type Check, makeNamed, parses } from './made-here.ts';
import { evidenceRaw, statementRaw } from './raw-inputs.ts';
import { isDoneAlready, isSavedAlready } from './sent-twice.ts';

const evidencePage = (claimId: string) => `/desk/claims/${claimId}#evidence`;

const STANCE_NEEDED: Reason = { code: 'stanceNeeded', field: 'stance' };

/** What is wrong with the statement and with how it bears, so that all of it is said at once. */
const bothProblems =
  (store: Store): Check =>
  async (typed) => [...(typed.choice('stance') ? [] : [STANCE_NEEDED]), ...(await statementProblems(store)(typed))];

const statementProblems =
  (store: Store): Check =>
  async (typed) => [
    ...parses(statementInput, statementRaw)(typed),
    ...(await statementQuoteProblems(store, statementRaw(typed))),
  ];

const bearing = parses(evidenceInput.omit({ claimId: true, statementId: true }), evidenceRaw);

/** Logs what a party said and puts it to the claim, in one form. */
export const submitStatement = answering(async (submission) => {
  const { store } = submission;
  const claimId = submission.typed.text('claimId');
  const made = await makeNamed(submission, bothProblems(store));
  if (made.length > 0) return submission.refusedFor(...made);
  const { typed } = submission;
  // Kept between attempts: a statement that is logged and could not be linked is linked by the next one.
  let statementId = typed.choice('statementId');
  if (!statementId) {
    const added = await submission.addOnce('statement', (deed) => addStatement(store, deed, statementRaw(typed)));
    if (!added.ok) return submission.refused(added);
    statementId = added.value.id;
    submission.fill({ statementId: [statementId] });
  }
  const raw = { ...evidenceRaw(typed), claimId, statementId };
  const linked = await linkEvidence(store, submission.deed(), raw);
  if (!linked.ok && linked.reasons[0]?.code !== 'evidenceLinkedAlready') return submission.refused(linked);
  goOn(evidencePage(claimId));
});

/** Puts a statement that is known already to another claim. */
export const submitLink = answering(async (submission) => {
  const made = await makeNamed(submission, bearing);
  if (made.length > 0) return submission.refusedFor(...made);
  const { typed, store } = submission;
  const claimId = typed.text('claimId');
  const raw = { ...evidenceRaw(typed), claimId, statementId: typed.choice('statementId') ?? undefined };
  const result = await linkEvidence(store, submission.deedOnce('evidence'), raw);
  const linked = submission.idOf('evidence'); // of this very form, so that nothing but a second press is taken for one
  if (!result.ok && !(await isDoneAlready(submission, linked, { type: 'evidence.linked', data: {} })))
    return submission.refused(result);
  goOn(evidencePage(claimId));
});

export const submitStatementEdit = answering(async (submission) => {
  const made = await makeNamed(submission, statementProblems(submission.store));
  if (made.length > 0) return submission.refusedFor(...made);
  const { typed, store } = submission;
  const fields = statementRaw(typed);
  const raw = { ...fields, id: typed.text('id'), version: typed.number('version') };
  const result = await editStatement(store, submission.deed(), raw);
  if (!result.ok && !isSavedAlready(result, fields)) return submission.refused(result);
  goOn(evidencePage(typed.text('claimId')));
});

export const submitEvidence = answering(async (submission) => {
  const made = await makeNamed(submission, bearing);
  if (made.length > 0) return submission.refusedFor(...made);
  const { typed, store } = submission;
  const fields = evidenceRaw(typed);
  const raw = { ...fields, id: typed.text('id'), version: typed.number('version') };
  const result = await editEvidence(store, submission.deed(), raw);
  if (!result.ok && !isSavedAlready(result, fields)) return submission.refused(result);
  goOn(evidencePage(typed.text('claimId')));
});

export const submitEvidenceWithdrawal = answering(async (submission) => {
  const { typed, store } = submission;
  const claimId = typed.text('claimId');
  const raw = { evidenceId: typed.text('id'), reason: typed.text('reason') };
  const result = await withdrawEvidence(store, submission.deed(), raw);
  if (
    !result.ok &&
    !(await isDoneAlready(submission, raw.evidenceId, { type: 'evidence.withdrawn', data: { reason: raw.reason } }))
  )
    return submission.refused(result);
  goOn(evidencePage(claimId));
});

/** Relies on evidence again. Twice is as once. */
export const submitEvidenceRestoration = answering(async (submission) => {
  const { typed, store } = submission;
  const evidenceId = typed.text('evidenceId');
  const result = await restoreEvidence(store, submission.deed(), { evidenceId });
  const done = { type: 'evidence.restored', data: {} } as const;
  if (!result.ok && !(await isDoneAlready(submission, evidenceId, done))) return submission.refused(result);
  goOn(evidencePage(typed.text('claimId')));
});
