import type { EditionDocument, EditionDraft } from './edition.ts';

/** A draft with the kind and note that only sending it to review settles, so that it can be looked at before. */
export function asAnnounced(draft: EditionDraft, previous: EditionDocument | null): EditionDraft {
  if (draft.kind && draft.note) return draft;
  const changes = previous && draft.verdict && previous.verdict.rating.key !== draft.verdict.rating.key;
  const kind = draft.kind ?? (previous === null ? 'first' : changes ? 'verdict-change' : 'update');
  return { ...draft, kind, note: draft.note || '…' };
}
