import type { CitationInput } from '../../domain/citation.ts';
import type { ClaimInput } from '../../domain/claim.ts';
import type { StatementInput } from '../../domain/statement.ts';
import type { CitationTold, ClaimTold, StatementTold } from './story-book.ts';

/** Which row stands behind each short name of the story books. */
export function nameBook() {
  const ids = new Map<string, string>();
  const find = (kind: string, name: string): string => {
    const id = ids.get(`${kind} ${name}`);
    if (!id) throw new Error(`The sample names a ${kind} that it has not told of: ${name}`);
    return id;
  };
  return {
    keep(kind: Kind, name: string, id: string): void {
      if (ids.has(`${kind} ${name}`)) throw new Error(`The sample tells twice of the ${kind} ${name}`);
      ids.set(`${kind} ${name}`, id);
    },
    find: (kind: Kind, name: string) => find(kind, name),
    findIf: (kind: Kind, name: string | undefined) => (name ? find(kind, name) : null),
  };
}

type Kind = 'party' | 'source' | 'story' | 'claim' | 'statement' | 'evidence';
export type Names = ReturnType<typeof nameBook>;

const citationFor = (names: Names, { source, relayedBy, ...told }: CitationTold): CitationInput => ({
  ...told,
  sourceId: names.find('source', source),
  relayedById: names.findIf('party', relayedBy),
});

/** A claim as told, as the command takes it. */
export function claimFor(names: Names, storyId: string, told: ClaimTold): ClaimInput {
  const { claimant, onBehalfOf, appearances, ...own } = told;
  return {
    ...own,
    storyId,
    claimantId: names.find('party', claimant),
    onBehalfOfId: names.findIf('party', onBehalfOf),
    appearances: appearances.map(({ first = false, ...citation }) => ({ ...citationFor(names, citation), first })),
  };
}

/** A statement as told, as the command takes it. */
export function statementFor(names: Names, told: StatementTold): StatementInput {
  const { by, onBehalfOf, citation, ...own } = told;
  return {
    ...own,
    partyId: names.find('party', by),
    onBehalfOfId: names.findIf('party', onBehalfOf),
    citation: citationFor(names, citation),
  };
}
