import type { EvidenceDraft } from './edition.ts';

/** How many had first-hand knowledge of what a verdict rests on. */
export const originsCited = (evidence: readonly EvidenceDraft[], cites: readonly number[]): number =>
  independence(evidence.filter(({ number }) => cites.includes(number))).origins;

/** How many had first-hand knowledge, and through how many hands it reached us. Two institutions relayed by one article
 *  are two origins and one relay. A relay is whoever stands between the origin and us: the party that passed it on, or the
 *  publisher of the document where that is somebody else. Evidence no longer relied on counts for nothing. */
export function independence(evidence: readonly EvidenceDraft[]): { origins: number; relays: number } {
  const relied = evidence.filter((item) => !item.withdrawn);
  const relays = relied.flatMap(({ origin, statement: { citation } }) => {
    const relay = citation.relayedBy?.id ?? citation.source?.publisher?.id;
    return relay && relay !== origin.id ? [relay] : [];
  });
  return { origins: new Set(relied.map((item) => item.origin.id)).size, relays: new Set(relays).size };
}
