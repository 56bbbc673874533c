import type { EditionDocument, PartyRef } from './edition.ts';

/** Everyone an edition shows, as it shows them: who claims, says, is spoken for, publishes, relays or was asked. */
export function partiesOf({ claim, evidence, replies }: EditionDocument): PartyRef[] {
  const citations = [
    ...claim.appearances.map((appearance) => appearance.citation),
    ...evidence.map((item) => item.statement.citation),
  ];
  const all = [
    claim.claimant.party,
    claim.claimant.onBehalfOf,
    ...evidence.flatMap(({ statement }) => [statement.party, statement.onBehalfOf]),
    ...citations.flatMap(({ source, relayedBy }) => [source.publisher, relayedBy]),
    ...replies.map((reply) => reply.party),
  ].flatMap((party) => party ?? []);
  return [...new Map(all.map((party) => [party.id, party])).values()];
}
