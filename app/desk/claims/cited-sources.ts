import type { EditionDraft, SourceRef } from '../../../domain/edition.ts';

/** Every source a claim or its evidence cites, each once, in the order of the claim's page. */
export function citedSources({ claim, evidence }: EditionDraft): SourceRef[] {
  const citations = [
    ...claim.appearances.map((appearance) => appearance.citation),
    ...evidence.map((item) => item.statement.citation),
  ];
  return [...new Map(citations.flatMap(({ source }) => (source ? [[source.id, source] as const] : []))).values()];
}
