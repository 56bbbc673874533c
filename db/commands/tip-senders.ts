import { and, eq } from 'drizzle-orm';
import { stop, type Work } from './command.ts';

const tipsOfClaim = ({ tx, t: { tips } }: Work, claimId: string, state: 'logged' | 'declined') =>
  tx
    .select({ id: tips.id, words: tips.words })
    .from(tips)
    .where(and(eq(tips.claimId, claimId), eq(tips.kind, 'claim'), eq(tips.state, state)));

/** Those who sent a claim are told why it is not checked after all: they were told that it is. */
export async function tellSenders(work: Work, claimId: string, told: string | null): Promise<void> {
  for (const { id: tipId } of await tipsOfClaim(work, claimId, 'logged')) {
    if (told === null) return stop({ code: 'required', field: 'told' });
    const { tips } = work.t;
    await work.tx.update(tips).set({ state: 'declined', told, closedAt: work.now }).where(eq(tips.id, tipId));
    await work.record({ type: 'tip.declined', data: { told } }, { subjectId: tipId });
  }
}

/** The claim is checked again: so are the tips that led to it. */
export async function takeUpTips(work: Work, claimId: string): Promise<void> {
  for (const { id: tipId, words } of await tipsOfClaim(work, claimId, 'declined')) {
    const { tips } = work.t;
    await work.tx.update(tips).set({ state: 'logged', told: null, closedAt: work.now }).where(eq(tips.id, tipId));
    await work.record({ type: 'tip.logged', data: { words } }, { claimId, subjectId: tipId });
  }
}
