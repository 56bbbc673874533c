import { and, eq, isNull } from 'drizzle-orm';
import {
  type CommentPlace,
  commentInput,
  mentionedIn,
  noticeInput,
  replyInput,
  threadInput,
} from '../../domain/comment.ts';
import { passagesOf } from '../../domain/comment-texts.ts';
import { findQuote } from '../../domain/quote-place.ts';
import { canLog } from '../../domain/workflow.ts';
import { command, stop, type Work } from './command.ts';
import { mustCompose } from './review.ts';

/** Begins a thread about a claim, a piece of its evidence or its verdict; with a passage, about those words of it. */
export const addComment = command(commentInput, async (work, { claimId, about, passage, body }) => {
  const { draft } = await mustCompose(work, claimId);
  const texts = passagesOf(draft, about) ?? stop({ code: 'noSuchEvidence', field: 'about' });
  if (passage !== null && !texts.some((text) => findQuote(text, passage)))
    stop({ code: 'passageNotThere', field: 'passage' });
  const id = await write(work, { claimId, threadId: null, ...about, passage, body });
  await work.record({ type: 'comment.written', data: about }, { claimId, subjectId: id });
  return { id };
});

/** Answers in a thread: everybody who wrote in it hears of it. An answer to what was settled opens it again. */
export const replyToComment = command(replyInput, async (work, { threadId, body }) => {
  const { tx, t, record } = work;
  const first = await mustBeThread(work, threadId);
  const { claimId, part, evidenceNumber } = first;
  const id = await write(work, { claimId, threadId, part, evidenceNumber, passage: null, body });
  if (first.resolvedAt)
    await tx.update(t.comments).set({ resolvedAt: null, resolvedBy: null }).where(eq(t.comments.id, threadId));
  await record({ type: 'comment.answered', data: { part, evidenceNumber } }, { claimId, subjectId: id });
  return { id };
});

/** Marks a thread as settled. Whoever is told of anything in it needs to know no more. */
export const resolveThread = command(threadInput, async (work, { threadId }) => {
  const { tx, t, now, actor, record } = work;
  const { claimId, part, evidenceNumber, resolvedAt } = await mustBeThread(work, threadId);
  if (!resolvedAt) {
    await tx.update(t.comments).set({ resolvedAt: now, resolvedBy: actor.id }).where(eq(t.comments.id, threadId));
    await record({ type: 'comment.resolved', data: { part, evidenceNumber } }, { claimId, subjectId: threadId });
  }
  return { id: threadId };
});

export const reopenThread = command(threadInput, async (work, { threadId }) => {
  const { tx, t, record } = work;
  const { claimId, part, evidenceNumber, resolvedAt } = await mustBeThread(work, threadId);
  if (resolvedAt) {
    await tx.update(t.comments).set({ resolvedAt: null, resolvedBy: null }).where(eq(t.comments.id, threadId));
    await record({ type: 'comment.reopened', data: { part, evidenceNumber } }, { claimId, subjectId: threadId });
  }
  return { id: threadId };
});

/** Puts away what somebody was told of; for them alone. */
export const readNotice = command(noticeInput, async ({ tx, t, now, actor }, { commentId }) => {
  const own = and(eq(t.commentNotices.commentId, commentId), eq(t.commentNotices.personId, actor.id));
  await tx
    .update(t.commentNotices)
    .set({ readAt: now })
    .where(and(own, isNull(t.commentNotices.readAt)));
  return { id: commentId };
});

async function mustBeThread({ tx, t }: Work, threadId: string) {
  const [first] = await tx.select().from(t.comments).where(eq(t.comments.id, threadId));
  return first && first.threadId === first.id ? first : stop({ code: 'noSuchThread' });
}

type Written = CommentPlace & { claimId: string; threadId: string | null; passage: string | null; body: string };

/** Writes a comment, and a notice for everybody it is for. */
async function write(work: Work, { threadId, ...comment }: Written): Promise<string> {
  const { tx, t, now, actor, newId } = work;
  if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'edit' } });
  const id = newId();
  const thread = threadId ?? id;
  const people = await tx
    .select({ id: t.people.id, name: t.people.name })
    .from(t.people)
    .where(eq(t.people.active, true));
  const others = await tx.select({ id: t.comments.writtenBy }).from(t.comments).where(eq(t.comments.threadId, thread));
  const active = new Set(people.map((person) => person.id));
  const told = new Set([...mentionedIn(comment.body, people), ...others.map((other) => other.id)]);
  await tx.insert(t.comments).values({ id, threadId: thread, ...comment, writtenBy: actor.id, writtenAt: now });
  for (const personId of told)
    if (personId !== actor.id && active.has(personId))
      await tx.insert(t.commentNotices).values({ commentId: id, personId });
  return id;
}
