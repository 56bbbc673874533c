import type { EditionDraft, SourceRef } from '../../../domain/edition.ts';

/** Every source a claim or its evidence cites, each once, the one cited most first. */
export function citedSources({ claim, evidence }: EditionDraft): SourceRef[] {
  const citations = [
    ...claim.appearances.map((appearance) => appearance.citation),
    ...evidence.map((item) => item.statement.citation),
  ];
  const sources = citations.flatMap(({ source }) => source ?? []);
  const uses = (id: string) => sources.filter((source) => source.id === id).length;
  return [...new Map(sources.map((source) => [source.id, source])).values()].sort(
    (one, other) => uses(other.id) - uses(one.id),
  );
}
