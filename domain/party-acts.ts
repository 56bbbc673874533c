import type { PartyRole } from './published.ts';
import type { Stance } from './stance.ts';

export type PartyAct = 'claims' | Stance;
export type PartyActs = {
  partyId: string;
  slug: string;
  name: string;
  /** What it does, each to which claims by number. */
  acts: { act: PartyAct; claims: number[] }[];
};

type Row = { partyId: string; claimId: string; role: PartyRole; stance: Stance | null; slug: string; name: string };

const ORDER: readonly PartyAct[] = ['claims', 'supports', 'rebuts', 'context'];

/** Gathers what each party does in a story; whoever is in most of it comes first. Rows are in the order of publication, so
 *  the last names the party. */
export function partyActs(rows: readonly Row[], numbers: ReadonlyMap<string, number>): PartyActs[] {
  const parties = new Map<string, { slug: string; name: string; acts: Map<PartyAct, Set<number>> }>();
  for (const { partyId, claimId, stance, slug, name } of rows) {
    const number = numbers.get(claimId);
    if (number === undefined) continue;
    const acts = parties.get(partyId)?.acts ?? new Map<PartyAct, Set<number>>();
    const act: PartyAct = stance ?? 'claims';
    acts.set(act, (acts.get(act) ?? new Set()).add(number));
    parties.set(partyId, { slug, name, acts });
  }
  const weight = (acts: Map<PartyAct, Set<number>>) => [...acts.values()].reduce((sum, claims) => sum + claims.size, 0);
  return [...parties.entries()]
    .sort(([, a], [, b]) => weight(b.acts) - weight(a.acts) || (a.slug < b.slug ? -1 : 1))
    .map(([partyId, { slug, name, acts }]) => ({
      partyId,
      slug,
      name,
      acts: ORDER.flatMap((act) => {
        const claims = acts.get(act);
        return claims ? [{ act, claims: [...claims].sort((a, b) => a - b) }] : [];
      }),
    }));
}
