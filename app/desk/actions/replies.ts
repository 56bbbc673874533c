'use server';

import { saveLetter } from '../../../db/commands/letters.ts';
import { askForReply, editReply, remindOfReply, removeReply, restoreReply } from '../../../db/commands/replies.ts';
import { getPartyName } from '../../../db/queries/desk/party-name.ts';
import { dayOf } from '../../../domain/instants.ts';
import { mergeLetter } from '../../../domain/letters.ts';
import { askInput, replyInput } from '../../../domain/reply.ts';
import { readNewsroom } from '../../store.ts';
import { longDay } from '../claims/letters.ts';
import { answering } from './answering.ts';
import type { Typed } from './form-state.ts';
import { goOn } from './go-on.ts';
import { makeNamed, parses } from './made-here.ts';
import { isDoneAlready, isSavedAlready } from './sent-twice.ts';
import type { Submission } from './submission.ts';

const asking = (typed: Typed) => ({
  partyId: typed.choice('partyId') ?? undefined,
  askedOn: typed.text('askedOn'),
  channel: typed.text('channel'),
  deadline: typed.text('deadline'),
  letter: typed.text('letter'),
});
const askRaw = (typed: Typed) => ({ ...asking(typed), claimId: typed.text('claimId') });
const replyRaw = (typed: Typed) => ({
  ...asking(typed),
  id: typed.text('id'),
  version: typed.number('version'),
  outcome: typed.choice('outcome') ?? undefined,
  answer: typed.text('answer'),
  statementId: typed.choice('statementId'),
});

const page = (claimId: string, replyId: string) => `/desk/claims/${claimId}/replies/${replyId}`;

/** Writes down whom the newsroom asked. What a letter left open, whom it is for and by when, is filled in. */
export const submitAsk = answering(async (submission) => {
  const made = await makeNamed(submission, parses(askInput, askRaw));
  if (made.length > 0) return submission.refusedFor(...made);
  const { store, typed } = submission;
  const raw = askRaw(typed);
  const name = await getPartyName(store, raw.partyId ?? '');
  const values = { ...(name && { name }), ...(raw.deadline && { deadline: await longDay(raw.deadline) }) };
  const letter = mergeLetter(raw.letter, values);
  const result = await submission.addOnce('reply', (deed) => askForReply(store, deed, { ...raw, letter }));
  if (!result.ok) return submission.refused(result);
  goOn(page(raw.claimId, result.value.id));
});

export const submitReply = answering(async (submission) => {
  const made = await makeNamed(submission, parses(replyInput, replyRaw));
  if (made.length > 0) return submission.refusedFor(...made);
  const { store, typed } = submission;
  const { id, version, ...fields } = replyRaw(typed);
  const result = await editReply(store, submission.deed(), { ...fields, id, version });
  if (!result.ok && !isSavedAlready(result, fields)) return submission.refused(result);
  goOn(`/desk/claims/${typed.text('claimId')}/replies`);
});

const ofRequest = ({ typed }: Submission) => ({ claimId: typed.text('claimId'), id: typed.text('id') });

/** Notes that they were reminded today. Twice is as once. */
export const submitReminder = answering(async (submission) => {
  const { claimId, id } = ofRequest(submission);
  const on = dayOf(submission.now, (await readNewsroom())?.timeZone ?? 'UTC');
  const result = await remindOfReply(submission.store, submission.deed(), { id, on });
  if (!result.ok) return submission.refused(result);
  goOn(page(claimId, id));
});

export const submitRemoval = answering(async (submission) => {
  const { claimId, id } = ofRequest(submission);
  // As the page has it now: after a refusal it shows what was changed, and the next press is about that.
  const raw = { id, version: submission.typed.number('read') };
  const result = await removeReply(submission.store, submission.deed(), raw);
  const done = { type: 'reply.removed', data: {} } as const;
  if (!result.ok && !(await isDoneAlready(submission, id, done))) return submission.refused(result);
  goOn(`/desk/claims/${claimId}/replies`);
});

export const submitReplyRestoration = answering(async (submission) => {
  const { claimId, id } = ofRequest(submission);
  const result = await restoreReply(submission.store, submission.deed(), { id });
  const done = { type: 'reply.restored', data: {} } as const;
  if (!result.ok && !(await isDoneAlready(submission, id, done))) return submission.refused(result);
  goOn(`/desk/claims/${claimId}/replies`);
});

export const submitLetter = answering(async (submission) => {
  const { store, typed } = submission;
  const fields = { subject: typed.text('subject'), body: typed.text('body') };
  const [kind, language] = [typed.text('kind'), typed.text('language').trim()];
  const raw = { ...fields, kind, language, version: typed.number('version') };
  const result = await saveLetter(store, submission.deed(), raw);
  if (!result.ok && !isSavedAlready(result, fields)) return submission.refused(result);
  goOn(`/desk/letters?kind=${kind}&in=${language}`);
});
