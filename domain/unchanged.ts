import canonicalize from 'canonicalize';
import type { EditionDocument, EditionDraft } from './edition.ts';

/** Whether the next edition would say nothing that readers do not have already: the desk has no change in hand. */
export const isUnchanged = (draft: EditionDraft, previous: EditionDocument | null): boolean =>
  previous !== null && substance(draft) === substance(previous);

/** What a document says of the claim, without what only says which edition it is, who made it, and how often the same verdict was
 *  saved. */
function substance(document: EditionDraft): string | undefined {
  const { newsroom: _n, number: _number, kind: _kind, note: _note, correction: _correction, ...rest } = document;
  const { history: _history, checkedBy: _checkedBy, verdict, ...said } = rest;
  return canonicalize({ ...said, verdict: verdict && { ...verdict, id: null, proposedAt: null, inForceSince: null } });
}
