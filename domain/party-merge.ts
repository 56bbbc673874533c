/** Where a party can be named, by table and column of the desk. */
export const PARTY_PLACES = [
  'claims.claimantId',
  'claims.onBehalfOfId',
  'appearances.relayedById',
  'replyRequests.partyId',
  'correctionRequests.partyId',
  'statements.partyId',
  'statements.onBehalfOfId',
  'statements.relayedById',
  'evidence.originId',
  'sources.publisherId',
  'affiliations.partyId',
  'affiliations.organisationId',
] as const;
export type PartyPlace = (typeof PARTY_PLACES)[number];

/** What a merge moved: the rows that named the party that is gone, and what it gave to the one that is kept. */
export type Moved = {
  rows: { place: PartyPlace; id: string }[];
  names: string[];
  links: string[];
  facts: ('country' | 'website' | 'wikidata')[];
};

/** What would move, by kind of record, with the names of a few. */
export type MergePicture = {
  gone: string;
  kept: string;
  moving: { table: 'claims' | 'statements' | 'evidence' | 'sources' | 'parties'; count: number; names: string[] }[];
  taken: Omit<Moved, 'rows'>;
  /** Whether an edition names the one that goes, so that readers have its address. */
  isPublic: boolean;
};

type Known = {
  name: string;
  aliases: readonly string[];
  country: string | null;
  website: string | null;
  links: readonly string[];
  wikidata: string | null;
};

/** What the kept party takes over from the other: names it is not called by yet, addresses it has not, and each fact of which
 *  it has none of its own. */
export function takenOver(gone: Known, kept: Known): Omit<Moved, 'rows'> {
  const called = new Set([kept.name, ...kept.aliases]);
  const names = [...new Set([gone.name, ...gone.aliases])].filter((name) => !called.has(name));
  const facts = (['country', 'website', 'wikidata'] as const).filter((fact) => kept[fact] === null && gone[fact]);
  const linked = new Set([kept.website, ...kept.links]);
  const addresses = facts.includes('website') ? gone.links : [gone.website ?? [], gone.links].flat();
  return { names, links: [...new Set(addresses)].filter((link) => !linked.has(link)), facts };
}

/** Which party each merged one turned out to be, through however many merges. The last word on a party counts.
 *  @param rows in the order in which they were said */
export function mergedInto(rows: readonly { partyId: string; intoId: string | null }[]): Map<string, string> {
  const last = new Map(rows.map(({ partyId, intoId }) => [partyId, intoId]));
  const final = new Map<string, string>();
  for (const start of last.keys()) {
    let into = last.get(start) ?? null;
    for (let next = into; next !== null; next = last.get(next) ?? null) into = next;
    if (into !== null) final.set(start, into);
  }
  return final;
}
