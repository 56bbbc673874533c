import type { EditionDocument, PartyRef } from './edition.ts';
import { STANCES, type Stance } from './stance.ts';

export type PartyAct = 'claims' | Stance;
export type ActInClaim = { act: PartyAct; claim: number; interested: boolean };
export type PartyActs = {
  partyId: string;
  slug: string;
  name: string;
  /** The office it spoke in; null for whoever others spoke for. */
  office: string | null;
  /** What it does to which claim, by number; each once, however often it said so. */
  acts: ActInClaim[];
};

const ORDER: readonly PartyAct[] = ['claims', ...STANCES];
const inOrder = (one: ActInClaim, other: ActInClaim) =>
  ORDER.indexOf(one.act) - ORDER.indexOf(other.act) || one.claim - other.claim;

type Deed = ActInClaim & { party: PartyRef; office: string | null };

function deedsIn({ number, document: { claim, evidence } }: NumberedDocument): Deed[] {
  const { party, office, onBehalfOf } = claim.claimant;
  const by = (speaker: { party: PartyRef; office: string | null; onBehalfOf: PartyRef | null }, deed: ActInClaim) => [
    { ...deed, party: speaker.party, office: speaker.office },
    ...(speaker.onBehalfOf ? [{ ...deed, party: speaker.onBehalfOf, office: null }] : []),
  ];
  return [
    ...by({ party, office, onBehalfOf }, { act: 'claims', claim: number, interested: false }),
    ...evidence
      .filter(({ withdrawn }) => withdrawn === null)
      .flatMap(({ statement, stance, interest }) =>
        by(statement, { act: stance, claim: number, interested: interest.kind === 'interested' }),
      ),
  ];
}

type NumberedDocument = { number: number; document: EditionDocument };

/** Gathers what each party does in a story; whoever is in most of it comes first. Claims come in the order in which their
 *  editions were published: the last names the party. */
export function partyActs(claims: readonly NumberedDocument[]): PartyActs[] {
  const parties = new Map<string, PartyActs>();
  for (const { party, office, ...deed } of claims.flatMap(deedsIn)) {
    const known = parties.get(party.id);
    const same = known?.acts.find(({ act, claim }) => act === deed.act && claim === deed.claim);
    if (same) same.interested ||= deed.interested;
    parties.set(party.id, {
      partyId: party.id,
      slug: party.slug,
      name: party.name,
      office: office ?? known?.office ?? null,
      acts: [...(known?.acts ?? []), ...(same ? [] : [deed])],
    });
  }
  return [...parties.values()]
    .map((party) => ({ ...party, acts: party.acts.toSorted(inOrder) }))
    .sort((one, other) => other.acts.length - one.acts.length || (one.slug < other.slug ? -1 : 1));
}
