import type { Citation, EditionDocument, PartyRef } from './edition.ts';

/** Every citation of an edition: where the claim appeared, and where its statements stand. */
export const citationsOf = ({ claim, evidence }: Pick<EditionDocument, 'claim' | 'evidence'>): Citation[] => [
  ...claim.appearances.map(({ citation }) => citation),
  ...evidence.map(({ statement }) => statement.citation),
];

/** Everyone an edition shows, as it shows them: who claims, says, is spoken for, publishes, relays or was asked. */
export function partiesOf(document: EditionDocument): PartyRef[] {
  const { claim, evidence, replies } = document;
  const all = [
    claim.claimant.party,
    claim.claimant.onBehalfOf,
    ...evidence.flatMap(({ statement }) => [statement.party, statement.onBehalfOf]),
    ...citationsOf(document).flatMap(({ source, relayedBy }) => [source.publisher, relayedBy]),
    ...replies.map((reply) => reply.party),
  ].flatMap((party) => party ?? []);
  return [...new Map(all.map((party) => [party.id, party])).values()];
}
