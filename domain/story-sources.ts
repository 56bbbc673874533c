import type { EditionDocument, SourceRef } from './edition.ts';
import { citationsOf } from './parties-of.ts';

type NumberedDocument = { number: number; document: EditionDocument };

/** A source with the claims that cite it, by number. */
export type CitedSource = { source: SourceRef; claims: number[] };

/** Every source that the claims of a story rest on, once, in the order of the claims. */
export function sourcesOf(claims: readonly NumberedDocument[]): CitedSource[] {
  const sources = new Map<string, CitedSource>();
  for (const { number, document } of claims) {
    for (const { source } of citationsOf(document)) {
      const known = sources.get(source.id)?.claims ?? [];
      sources.set(source.id, { source, claims: known.includes(number) ? known : [...known, number] });
    }
  }
  return [...sources.values()];
}
