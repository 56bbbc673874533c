import type { CommentPlace } from './comment.ts';
import type { EditionDraft } from './edition.ts';

/** The texts of a part of the next edition in which a passage can stand; null where there is no such part. */
export function passagesOf(draft: EditionDraft, { part, evidenceNumber }: CommentPlace): string[] | null {
  const said = (texts: readonly (string | null | undefined)[]) => texts.filter((text) => typeof text === 'string');
  const { claim, searched, verdict } = draft;
  if (part === 'claim') return said([claim.words, claim.whyChecked, searched.supports, searched.rebuts]);
  if (part === 'verdict')
    return said([verdict?.summary, verdict?.reasoning, ...(verdict?.unknown ?? []), ...(verdict?.wouldChange ?? [])]);
  const item = draft.evidence.find(({ number }) => number === evidenceNumber);
  return item ? said([item.statement.words, item.statement.original?.words, item.why]) : null;
}
