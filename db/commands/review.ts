import { eq } from 'drizzle-orm';
import { canonicalDocument } from '../../domain/canonical-document.ts';
import { type EditionDocument, type EditionDraft, editionDocument } from '../../domain/edition.ts';
import { type Lack, lacks } from '../../domain/publication.ts';
import type { Reason } from '../../domain/refusal.ts';
import { approvalInput, returnInput, reviewInput, withdrawalInput } from '../../domain/review.ts';
import { canApprove } from '../../domain/workflow.ts';
import { composeDraft } from '../compose.ts';
import { sha256 } from '../document-hash.ts';
import { changedBy } from '../four-eyes.ts';
import { moveClaim, takeStep } from './claim-step.ts';
import { command, stop, type Work } from './command.ts';

/** A lack as a reason: `evidence.3.why` says where it is mended. */
const reasonOf = ({ code, at, field }: Lack): Reason => ({
  code: `lacks.${code}`,
  field: 'number' in at ? `${at.part}.${at.number}.${field}` : `${at.part}.${field}`,
});

/** The next edition, complete, with the hash an approval names; or the refusal that lists all it lacks. */
export async function mustBeComplete(
  { tx, t }: Work,
  claimId: string,
): Promise<{ document: EditionDocument; canonical: string; documentHash: string }> {
  const composed = await composeDraft(tx, t, claimId);
  if (!composed) return stop({ code: 'noSuchClaim' });
  const missing = lacks(composed.draft, composed.previous);
  if (missing.length > 0) return stop(...missing.map(reasonOf));
  return freeze(composed.draft);
}

/** A complete draft as the exact characters that would be published. @throws where something still lacks */
export function freeze(draft: EditionDraft) {
  const document = editionDocument.parse(draft);
  const canonical = canonicalDocument(document);
  return { document, canonical, documentHash: sha256(canonical) };
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
  const { documentHash } = await mustBeComplete(work, claimId);
  return { id: claimId, documentHash };
});

/** Back to the desk with a reason. A withdrawal that is returned is off the table. */
export const returnToChecker = command(returnInput, async (work, { claimId, reason }) => {
  const { tx, t, record } = work;
  const { claim } = await moveClaim(work, 'return', claimId);
  const dropped = claim.nextKind === 'withdrawal' ? { nextKind: null, nextNote: null } : {};
  await tx
    .update(t.claims)
    .set({ returnedReason: reason, ...dropped })
    .where(eq(t.claims.id, claimId));
  await record({ type: 'review.returned', data: { reason } }, { claimId, subjectId: claimId });
  return { id: claimId };
});

/** Asks for the claim to be taken back. Four eyes hold here too: another editor approves, then it is published. */
export const withdrawClaim = command(withdrawalInput, async (work, { claimId, reason }) => {
  const { tx, t, record } = work;
  await moveClaim(work, 'withdraw', claimId);
  await tx
    .update(t.claims)
    .set({ nextKind: 'withdrawal', nextNote: reason, nextCorrection: null })
    .where(eq(t.claims.id, claimId));
  await record({ type: 'withdrawal.asked', data: { reason } }, { claimId, subjectId: claimId });
  const { documentHash } = await mustBeComplete(work, claimId);
  return { id: claimId, documentHash };
});

/** Approves exactly the document that was read. Refused for whoever changed anything in it since the last edition. */
export const approve = command(approvalInput, async (work, { claimId, documentHash }) => {
  const { tx, t, actor, now, newId, record } = work;
  await takeStep(work, 'approve', claimId);
  const complete = await mustBeComplete(work, claimId);
  if (complete.documentHash !== documentHash) stop({ code: 'changedSinceRead' });
  if (!canApprove(actor, await changedBy(tx, t, complete.document))) stop({ code: 'fourEyes' });
  const added = await tx
    .insert(t.approvals)
    .values({ id: newId(), claimId, documentHash, approvedBy: actor.id, approvedAt: now })
    .onConflictDoNothing()
    .returning({ id: t.approvals.id });
  if (added.length > 0)
    await record({ type: 'edition.approved', data: { documentHash } }, { claimId, subjectId: claimId });
  return { id: claimId, documentHash };
});
