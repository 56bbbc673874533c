import { and, desc, eq, inArray } from 'drizzle-orm';
import { type Act, type PublicState, publicStateAfter, type Step, take } from '../../domain/workflow.ts';
import { query, type Slots } from '../engines/prepared.ts';
import type { Reader } from '../engines/store.ts';
import { must, stop, type Work } from './command.ts';

const newestKindOf = query((read, t, { claimId }: Slots<{ claimId: string }>) =>
  read
    .select({ kind: t.editions.kind })
    .from(t.editions)
    .where(eq(t.editions.claimId, claimId))
    .orderBy(desc(t.editions.number))
    .limit(1),
);

/** What readers see of a claim. */
export async function publicStateOf(read: Reader, claimId: string): Promise<PublicState> {
  const [newest] = await newestKindOf(read, { claimId });
  return publicStateAfter(newest);
}

/** The claim and its step after the act, or the refusal of the one table of moves. Nothing is saved yet. */
export async function takeStep(work: Work, act: Act, claimId: string) {
  const { tx, t, actor } = work;
  const [claim] = await tx.select().from(t.claims).where(eq(t.claims.id, claimId));
  if (!claim) return stop({ code: 'noSuchClaim' });
  const publicState = await publicStateOf(tx, claimId);
  return { claim, publicState, step: must(take(act, actor, { step: claim.step, publicState })) };
}

/** Takes the act and saves the step. For acts that change something the claim shows. */
export async function moveClaim(work: Work, act: Act, claimId: string) {
  const taken = await takeStep(work, act, claimId);
  await saveStep(work, claimId, taken.step);
  return taken;
}

export const saveStep = ({ tx, t, now, actor }: Work, claimId: string, step: Step) =>
  tx.update(t.claims).set({ step, updatedAt: now, updatedBy: actor.id }).where(eq(t.claims.id, claimId));

/** A shared row changed: every claim at rest whose newest edition shows it is taken in hand again. */
export async function reopenClaimsShowing({ tx, t }: Work, recordId: string): Promise<void> {
  const showing = tx
    .select({ claimId: t.publishedRecords.claimId })
    .from(t.publishedRecords)
    .where(eq(t.publishedRecords.recordId, recordId));
  await tx
    .update(t.claims)
    .set({ step: 'checking' })
    .where(and(eq(t.claims.step, 'settled'), inArray(t.claims.id, showing)));
}
