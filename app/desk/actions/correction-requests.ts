'use server';

import { askForCorrection, editCorrectionRequest } from '../../../db/commands/correction-requests.ts';
import { getPartyName } from '../../../db/queries/desk/party-name.ts';
import { askCorrectionInput, correctionRequestInput } from '../../../domain/correction-request.ts';
import { mergeLetter } from '../../../domain/letters.ts';
import { answering } from './answering.ts';
import type { Typed } from './form-state.ts';
import { goOn } from './go-on.ts';
import { makeNamed, parses } from './made-here.ts';
import { isSavedAlready } from './sent-twice.ts';

const asking = (typed: Typed) => ({
  partyId: typed.choice('partyId') ?? undefined,
  sourceId: typed.choice('sourceId'),
  askedOn: typed.text('askedOn'),
  channel: typed.text('channel'),
  textBefore: typed.text('textBefore'),
  letter: typed.text('letter'),
});
const askRaw = (typed: Typed) => ({ ...asking(typed), claimId: typed.text('claimId') });
const editRaw = (typed: Typed) => ({
  ...asking(typed),
  id: typed.text('id'),
  version: typed.number('version'),
  outcome: typed.choice('outcome') ?? undefined,
  outcomeOn: typed.text('outcomeOn'),
  textAfter: typed.text('textAfter'),
});

export const submitAskCorrection = answering(async (submission) => {
  const made = await makeNamed(submission, parses(askCorrectionInput, askRaw));
  if (made.length > 0) return submission.refusedFor(...made);
  const { store, typed } = submission;
  const raw = askRaw(typed);
  const name = await getPartyName(store, raw.partyId ?? '');
  const letter = mergeLetter(raw.letter, name ? { name } : {});
  const result = await submission.addOnce('correction', (deed) => askForCorrection(store, deed, { ...raw, letter }));
  if (!result.ok) return submission.refused(result);
  goOn(`/desk/claims/${raw.claimId}/corrections/${result.value.id}`);
});

export const submitCorrectionRequest = answering(async (submission) => {
  const made = await makeNamed(submission, parses(correctionRequestInput, editRaw));
  if (made.length > 0) return submission.refusedFor(...made);
  const { store, typed } = submission;
  const { id, version, ...fields } = editRaw(typed);
  const result = await editCorrectionRequest(store, submission.deed(), { ...fields, id, version });
  if (!result.ok && !isSavedAlready(result, fields)) return submission.refused(result);
  goOn(`/desk/claims/${typed.text('claimId')}/corrections`);
});
