import type { EditionDocument, EditionDraft, EditionKind } from './edition.ts';

/** The kind the next edition most likely is. What was said before holds only while it fits: no verdict changes under the
 *  name of an update. */
export function likelyKind({ kind, verdict }: EditionDraft, previous: EditionDocument | null): EditionKind {
  if (previous === null) return 'first';
  const changes = verdict !== null && previous.verdict.rating.key !== verdict.rating.key;
  if (kind === 'correction' || kind === 'withdrawal') return kind;
  if (changes) return 'verdict-change';
  return kind === 'clarification' ? kind : 'update';
}

/** A draft with the kind and note that only sending it to review settles, so that it can be looked at before. `noNote` says that
 *  there is none yet. */
export function asAnnounced(draft: EditionDraft, previous: EditionDocument | null, noNote: string): EditionDraft {
  if (draft.kind && draft.note) return draft;
  return { ...draft, kind: draft.kind ?? likelyKind(draft, previous), note: draft.note || noNote };
}
