import type { EvidenceDraft } from './edition.ts';

/** What the next statement from a source most likely shares with the one logged last from it: when and where it was said, and
 *  through whom. A suggestion: it is shown in the form, and `number` says whose it is. Null where nothing of the claim is
 *  from that source yet. */
export function asBefore(evidence: readonly EvidenceDraft[], sourceId: string) {
  const last = evidence.findLast(({ statement }) => statement.citation.source?.id === sourceId);
  if (!last) return null;
  const { saidOn, venue, citation } = last.statement;
  const { via, relayedBy, originalRead, relianceNote } = citation;
  return {
    number: last.number,
    said: { saidOn, venue },
    citation: { via, relayedById: relayedBy?.id ?? null, originalRead, relianceNote },
  };
}
