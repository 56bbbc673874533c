import { and, desc, eq, inArray } from 'drizzle-orm';
import type { EditionDocument, EditionDraft } from '../../../domain/edition.ts';
import { approvalsNeeded, lacks } from '../../../domain/publication.ts';
import { freeze } from '../../commands/review.ts';
import { composeDraft } from '../../compose/draft.ts';
import type { Store } from '../../engines/store.ts';
import { changedBy } from '../../four-eyes.ts';
import { getNewsroom } from '../../newsroom.ts';

export type Review = NonNullable<Awaited<ReturnType<typeof getReview>>>;

/** What an editor decides on: the next edition exactly as it would be published, its hash, who made it, who approved it.
 *  Null where the claim is not there; `frozen` is null while something lacks. `settle` fills in, for a look before it is
 *  sent, what only sending settles. */
export async function getReview(
  { read, t }: Store,
  claimId: string,
  settle: (draft: EditionDraft, previous: EditionDocument | null) => EditionDraft = (draft) => draft,
) {
  const found = await composeDraft(read, claimId);
  if (!found) return null;
  const composed = { ...found, draft: settle(found.draft, found.previous) };
  const missing = lacks(composed.draft, composed.previous);
  if (missing.length > 0) return { ...composed, lacks: missing, frozen: null, authors: [], approvals: [], needed: 1 };
  const frozen = freeze(composed.draft);
  const authorIds = await changedBy(read, frozen.document);
  const authors = authorIds.length
    ? await read.select({ id: t.people.id, name: t.people.name }).from(t.people).where(inArray(t.people.id, authorIds))
    : [];
  const approvals = await read
    .select({ id: t.approvals.approvedBy, name: t.people.name, at: t.approvals.approvedAt })
    .from(t.approvals)
    .innerJoin(t.people, eq(t.people.id, t.approvals.approvedBy))
    .where(and(eq(t.approvals.claimId, claimId), eq(t.approvals.documentHash, frozen.documentHash)))
    .orderBy(desc(t.approvals.approvedAt));
  return {
    ...composed,
    lacks: missing,
    frozen,
    authors,
    needed: approvalsNeeded(frozen.document, composed.previous, await getNewsroom(read)),
    /** Only those that hold: nobody approves what they changed. */
    approvals: approvals.filter((approval) => !authorIds.includes(approval.id)),
  };
}
