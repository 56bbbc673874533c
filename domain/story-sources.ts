import type { EditionDocument, SourceRef } from './edition.ts';

type NumberedDocument = { number: number; document: EditionDocument };

/** A source with the claims that cite it, by number. */
export type CitedSource = { source: SourceRef; claims: number[] };

/** Every source that the claims of a story rest on, once, in the order of the claims. */
export function sourcesOf(claims: readonly NumberedDocument[]): CitedSource[] {
  const sources = new Map<string, CitedSource>();
  for (const { number, document } of claims) {
    const { claim, evidence } = document;
    const citations = [
      ...claim.appearances.map(({ citation }) => citation),
      ...evidence.map(({ statement }) => statement.citation),
    ];
    for (const { source } of citations) {
      const known = sources.get(source.id)?.claims ?? [];
      sources.set(source.id, { source, claims: known.includes(number) ? known : [...known, number] });
    }
  }
  return [...sources.values()];
}
