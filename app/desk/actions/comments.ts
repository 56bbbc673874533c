'use server';

import { addComment, readNotice, reopenThread, replyToComment, resolveThread } from '../../../db/commands/comments.ts';
import { getStore } from '../../store.ts';
import { requirePerson } from '../session.ts';
import { answering } from './answering.ts';
import { readForm } from './form-state.ts';
import { goOn } from './go-on.ts';
import type { Submission } from './submission.ts';

/** Where a comment was written: the workspace of its claim, or its review. */
const placeOf = (claimId: string, page: string): string =>
  `/desk/claims/${claimId}${page === 'review' ? '/review' : ''}`;

const finish = ({ typed }: Submission, commentId: string) =>
  goOn(`${placeOf(typed.text('claimId'), typed.text('page'))}#comment-${commentId}`);

export const submitComment = answering(async (submission) => {
  const { typed, store } = submission;
  const raw = {
    claimId: typed.text('claimId'),
    about: typed.text('about'),
    passage: typed.text('passage'),
    body: typed.text('body'),
  };
  const result = await submission.addOnce('comment', (deed) => addComment(store, deed, raw));
  if (!result.ok) return submission.refused(result);
  return finish(submission, result.value.id);
});

export const submitAnswer = answering(async (submission) => {
  const { typed, store } = submission;
  const threadId = typed.text('threadId');
  const field = `answer-${threadId}`; // a page has a form for each thread
  const raw = { threadId, body: typed.text(field) };
  const result = await submission.addOnce('answer', (deed) => replyToComment(store, deed, raw));
  if (!result.ok)
    return submission.refusedFor(...result.reasons.map((reason) => (reason.field ? { ...reason, field } : reason)));
  return finish(submission, result.value.id);
});

/** Marks a thread as settled, or opens it again. Twice is as once. */
export async function submitThreadState(form: FormData): Promise<void> {
  const typed = readForm(form);
  const [claimId, threadId] = [typed.text('claimId'), typed.text('threadId')];
  const place = placeOf(claimId, typed.text('page'));
  const person = await requirePerson(place);
  const change = typed.text('act') === 'reopen' ? reopenThread : resolveThread;
  await change(await getStore(), { personId: person.id, now: new Date() }, { threadId });
  goOn(`${place}#comment-${threadId}`);
}

/** Puts away what this person was told of. */
export async function submitReadNotice(form: FormData): Promise<void> {
  const person = await requirePerson('/desk');
  const raw = { commentId: readForm(form).text('commentId') };
  await readNotice(await getStore(), { personId: person.id, now: new Date() }, raw);
  goOn('/desk');
}
