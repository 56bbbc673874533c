import { eq } from 'drizzle-orm';
import { freezeDraft } from '../../domain/canonical-document.ts';
import type { EditionDraft } from '../../domain/edition.ts';
import { type Lack, lacks } from '../../domain/publication.ts';
import type { Reason } from '../../domain/refusal.ts';
import { approvalInput, returnInput, reviewInput, withdrawalInput } from '../../domain/review.ts';
import { isUnchanged } from '../../domain/unchanged.ts';
import { canApprove, publicStateAfter, type Stand, take } from '../../domain/workflow.ts';
import { type Composed, composeDraft } from '../compose/draft.ts';
import { sha256 } from '../document-hash.ts';
import { removeRows } from '../engines/rows.ts';
import { changedBy } from '../four-eyes.ts';
import { moveClaim, saveStep, takeStep } from './claim-step.ts';
import { command, must, stop, type Work } from './command.ts';

/** A lack as a reason: `evidence.3.why` says where it is mended. */
const reasonOf = ({ code, at, field }: Lack): Reason => ({
  code: `lacks.${code}`,
  field: 'number' in at ? `${at.part}.${at.number}.${field}` : `${at.part}.${field}`,
});

/** The next edition as the desk has it, gaps and all, or the refusal that there is no such claim. */
export const mustCompose = async ({ tx }: Work, claimId: string): Promise<Composed> =>
  (await composeDraft(tx, claimId)) ?? stop({ code: 'noSuchClaim' });

/** Where the claim stands, for the one table of moves. */
export const standOf = ({ claim, newest }: Composed): Stand => ({
  step: claim.step,
  publicState: publicStateAfter(newest?.header),
});

/** The next edition, complete, with the hash an approval names; or the refusal that lists all it lacks. */
export function mustBeComplete({ draft, previous }: Composed): Frozen {
  const missing = lacks(draft, previous);
  return missing.length > 0 ? stop(...missing.map(reasonOf)) : freeze(draft);
}

export type Frozen = ReturnType<typeof freeze>;

/** A complete draft as the exact characters that would be published. @throws where something still lacks */
export function freeze(draft: EditionDraft) {
  const frozen = freezeDraft(draft);
  return { ...frozen, documentHash: sha256(frozen.canonical) };
}

/** Says what the next edition is, and asks for approval. Refused, with every reason, while anything lacks. */
export const sendToReview = command(reviewInput, async (work, { claimId, kind, note, correction }) => {
  const { tx, t, record } = work;
  await moveClaim(work, 'send', claimId);
  await tx
    .update(t.claims)
    .set({
      nextKind: kind,
      nextNote: note,
      nextCorrection: kind === 'correction' ? correction : null,
      returnedReason: null,
    })
    .where(eq(t.claims.id, claimId));
  await record({ type: 'review.sent', data: { kind, note } }, { claimId, subjectId: claimId });
  const { documentHash } = mustBeComplete(await mustCompose(work, claimId));
  return { id: claimId, documentHash };
});

/** Back to the desk with a reason. A withdrawal that is returned is off the table; a claim of which nothing is in hand
 *  beside it is at rest again. */
export const returnToChecker = command(returnInput, async (work, { claimId, reason }) => {
  const { tx, t, actor, record } = work;
  const { claim } = await takeStep(work, 'return', claimId);
  const dropped = claim.nextKind === 'withdrawal' ? { nextKind: null, nextNote: null } : {};
  await tx
    .update(t.claims)
    .set({ returnedReason: reason, ...dropped })
    .where(eq(t.claims.id, claimId));
  const composed = await mustCompose(work, claimId);
  const unchanged = isUnchanged(composed.draft, composed.previous);
  await saveStep(work, claimId, must(take('return', actor, { ...standOf(composed), unchanged })));
  await removeRows(tx, t.plannedPublications.claimId, claimId);
  await record({ type: 'review.returned', data: { reason } }, { claimId, subjectId: claimId });
  return { id: claimId };
});

/** Asks for the claim to be taken back. Four eyes hold here too: another editor approves, then it is published. */
export const withdrawClaim = command(withdrawalInput, async (work, { claimId, reason }) => {
  const { tx, t, record } = work;
  await moveClaim(work, 'withdraw', claimId);
  await tx
    .update(t.claims)
    .set({ nextKind: 'withdrawal', nextNote: reason, nextCorrection: null, returnedReason: null })
    .where(eq(t.claims.id, claimId));
  await record({ type: 'withdrawal.asked', data: { reason } }, { claimId, subjectId: claimId });
  const { documentHash } = mustBeComplete(await mustCompose(work, claimId));
  return { id: claimId, documentHash };
});

/** Approves exactly the document that was read. Refused for whoever changed anything in it since the last edition. */
export const approve = command(approvalInput, async (work, { claimId, documentHash }) => {
  const { tx, t, actor, now, newId, record } = work;
  const composed = await mustCompose(work, claimId);
  must(take('approve', actor, standOf(composed)));
  const complete = mustBeComplete(composed);
  if (complete.documentHash !== documentHash) stop({ code: 'changedSinceRead' });
  if (!canApprove(actor, await changedBy(tx, complete.document))) stop({ code: 'fourEyes' });
  const added = await tx
    .insert(t.approvals)
    .values({ id: newId(), claimId, documentHash, approvedBy: actor.id, approvedAt: now })
    .onConflictDoNothing()
    .returning({ id: t.approvals.id });
  if (added.length > 0)
    await record({ type: 'edition.approved', data: { documentHash } }, { claimId, subjectId: claimId });
  return { id: claimId, documentHash };
});
