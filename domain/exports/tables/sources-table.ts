import type { Citation, Edition } from '../../edition.ts';
import { EDITION_COLUMNS } from './statements-table.ts';
import { type Column, column, columnsOf, LICENCE, type Table } from './table.ts';

/** One use of a source in an edition: by the claim itself where `number` is null, otherwise by that piece of evidence. */
export type SourceRow = { edition: Edition; citation: Citation; number: number | null };
const of: typeof column<SourceRow> = column;

/** Every place an edition points to. */
export const sourceRows = (edition: Edition): SourceRow[] => [
  ...edition.document.claim.appearances.map(({ citation }) => ({ edition, citation, number: null })),
  ...edition.document.evidence.map(({ number, statement }) => ({ edition, citation: statement.citation, number })),
];

/** A line for each use of a source. */
export const SOURCES: Table<SourceRow> = {
  name: 'sources',
  columns: [
    of('source', 'text', ({ citation }) => citation.source.title),
    of('source_kind', 'text', ({ citation }) => citation.source.kind),
    of('publisher', 'text', ({ citation }) => citation.source.publisher?.name ?? null),
    of('byline', 'text', ({ citation }) => citation.source.byline),
    of('source_address', 'address', ({ citation }) => citation.source.url),
    of('archive_address', 'address', ({ citation }) => citation.source.archive?.url ?? null),
    of('source_language', 'text', ({ citation }) => citation.source.language),
    of('source_published_on', 'edtf', ({ citation }) => citation.source.publishedOn),
    of('source_place', 'text', ({ citation }) => citation.place),
    of('source_accessed_on', 'day', ({ citation }) => citation.accessedOn),
    of('source_via', 'text', ({ citation }) => citation.via),
    of('source_relayed_by', 'text', ({ citation }) => citation.relayedBy?.name ?? null),
    of('source_original_read', 'yes-no', ({ citation }) => citation.originalRead),
    of('claim', 'text', ({ edition }) => edition.document.claim.words),
    of('evidence_number', 'number', ({ number }) => number),
    ...(columnsOf(EDITION_COLUMNS, ({ edition }: SourceRow) => edition) as Column<SourceRow>[]),
    LICENCE as Column<SourceRow>,
  ],
};
