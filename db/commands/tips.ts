import { and, eq, inArray } from 'drizzle-orm';
import { claimInput } from '../../domain/claim.ts';
import { id } from '../../domain/text.ts';
import { closeTipInput, mergeTipInput, moveTip, OPEN_TIP_STATES, type TipAct, tipIdInput } from '../../domain/tip.ts';
import { addClaim } from './claims.ts';
import { command, must, stop, type Work } from './command.ts';

async function takeTipStep({ tx, t, actor }: Work, act: TipAct, tipId: string) {
  const [tip] = await tx.select().from(t.tips).where(eq(t.tips.id, tipId));
  if (!tip) return stop({ code: 'noSuchTip' });
  return { tip, state: must(moveTip(act, actor, tip)) };
}

type Close = { act: TipAct; tipId: string; set: { told?: string; mergedIntoId?: string; claimId?: string } };

/** Ends a tip. Whoever ends one that nobody had in hand has read it. */
async function closeTip(work: Work, { act, tipId, set }: Close) {
  const { tx, t, now, actor } = work;
  const { tip, state } = await takeTipStep(work, act, tipId);
  const taken = { takenAt: tip.takenAt ?? now, takenBy: tip.takenBy ?? actor.id };
  await tx
    .update(t.tips)
    .set({ state, closedAt: now, ...taken, ...set })
    .where(eq(t.tips.id, tipId));
  return tip;
}

/** Takes a tip in hand: the sender sees that somebody reads it. */
export const takeTip = command(tipIdInput, async (work, { tipId }) => {
  const { tx, t, now, actor, record } = work;
  const { state } = await takeTipStep(work, 'take', tipId);
  await tx.update(t.tips).set({ state, takenAt: now, takenBy: actor.id }).where(eq(t.tips.id, tipId));
  await record({ type: 'tip.taken', data: {} }, { subjectId: tipId });
  return { id: tipId };
});

/** Declines a tip. The reason is for the sender, who reads it at their private address. */
export const declineTip = command(closeTipInput, async (work, { tipId, told }) => {
  await closeTip(work, { act: 'decline', tipId, set: { told } });
  await work.record({ type: 'tip.declined', data: { told } }, { subjectId: tipId });
  return { id: tipId };
});

/** Answers a tip that is dealt with: what came of it, for the sender. */
export const answerTip = command(closeTipInput, async (work, { tipId, told }) => {
  await closeTip(work, { act: 'answer', tipId, set: { told } });
  await work.record({ type: 'tip.answered', data: { told } }, { subjectId: tipId });
  return { id: tipId };
});

/** Puts a tip to another open one of the same kind that says the same. Its sender then sees where that one stands. */
export const mergeTip = command(mergeTipInput, async (work, { tipId, intoId }) => {
  const { tx, t, record } = work;
  if (tipId === intoId) stop({ code: 'tipIntoItself', field: 'intoId' });
  const tip = await closeTip(work, { act: 'merge', tipId, set: { mergedIntoId: intoId } });
  const open = and(eq(t.tips.id, intoId), eq(t.tips.kind, tip.kind), inArray(t.tips.state, [...OPEN_TIP_STATES]));
  const [into] = await tx.select({ id: t.tips.id }).from(t.tips).where(open);
  if (!into) stop({ code: 'noSuchOpenTip', field: 'intoId' });
  await record({ type: 'tip.merged', data: { intoId } }, { subjectId: tipId });
  return { id: intoId };
});

/** Logs the claim that a tip is about, and links the two. Its sender sees it once it is published. */
export const logClaimFromTip = command(claimInput.extend({ tipId: id }), async (work, { tipId, ...input }) => {
  const claim = await addClaim(work, input);
  await closeTip(work, { act: 'log', tipId, set: { claimId: claim.id } });
  await work.record({ type: 'tip.logged', data: { words: input.words } }, { claimId: claim.id, subjectId: tipId });
  return claim;
});
