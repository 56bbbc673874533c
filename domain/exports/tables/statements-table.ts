import type { Citation, Edition, Evidence } from '../../edition.ts';
import { claimAddress, editionAddress } from '../export-context.ts';
import { AS_OF, type Cell, type CellKind, type Column, column, columnsOf, LICENCE, type Table } from './table.ts';

/** A piece of evidence in an edition of a claim; null stands for a claim that has none. */
export type EvidenceRow = { edition: Edition; item: Evidence | null };

/** The rows of an edition, for the file of that claim: one at least, so that a claim without evidence is not lost. */
export function evidenceRows(edition: Edition): EvidenceRow[] {
  const rows = statementRows(edition);
  return rows.length > 0 ? rows : [{ edition, item: null }];
}

/** The rows of an edition among those of others. */
export const statementRows = (edition: Edition): EvidenceRow[] =>
  edition.document.evidence.map((item) => ({ edition, item }));

const ofEdition: typeof column<Edition> = column;

const CLAIM: readonly Column<Edition>[] = [
  ofEdition('claim', 'text', ({ document }) => document.claim.words),
  ofEdition('claim_wording', 'text', ({ document }) => document.claim.wording),
  ofEdition('claim_language', 'text', ({ document }) => document.claim.language),
  ofEdition('claimant', 'text', ({ document }) => document.claim.claimant.party.name),
  ofEdition('claim_said_on', 'edtf', ({ document }) => document.claim.saidOn),
  ofEdition('verdict', 'text', ({ document }) => document.verdict.rating.key),
  ofEdition('verdict_label', 'text', ({ document }) => document.verdict.rating.label),
  ofEdition('verdict_summary', 'text', ({ document }) => document.verdict.summary),
];

/** Which edition a line was read from, and where to check it. */
export const EDITION_COLUMNS: readonly Column<Edition>[] = [
  ofEdition('edition', 'number', ({ header }) => header.number),
  ofEdition('edition_kind', 'text', ({ header }) => header.kind),
  ofEdition('published_at', 'moment', ({ header }) => header.publishedAt),
  ofEdition('document_sha256', 'text', ({ header }) => header.documentHash),
  ...(AS_OF as Column<Edition>[]),
  ofEdition('address', 'address', ({ document }, { site }) => claimAddress(site, document.claim.slug)),
  ofEdition('edition_address', 'address', ({ document, header }, { site }) =>
    editionAddress(site, document.claim.slug, header.number),
  ),
];

const of = (name: string, kind: CellKind, cell: (item: Evidence) => Cell): Column<EvidenceRow> =>
  column(name, kind, ({ item }) => (item ? cell(item) : null));
const cited = (name: string, kind: CellKind, cell: (citation: Citation) => Cell): Column<EvidenceRow> =>
  of(name, kind, ({ statement }) => cell(statement.citation));

/** A line for each piece of evidence: the statement, its place in its source, and what it does to the claim. */
export const STATEMENTS: Table<EvidenceRow> = {
  name: 'statements',
  columns: [
    ...columnsOf(CLAIM, ({ edition }: EvidenceRow) => edition),
    of('evidence_number', 'number', ({ number }) => number),
    of('stance', 'text', ({ stance }) => stance),
    of('party', 'text', ({ statement }) => statement.party.name),
    of('party_slug', 'text', ({ statement }) => statement.party.slug),
    of('office', 'text', ({ statement }) => statement.office),
    of('on_behalf_of', 'text', ({ statement }) => statement.onBehalfOf?.name ?? null),
    of('words', 'text', ({ statement }) => statement.words),
    of('wording', 'text', ({ statement }) => statement.wording),
    of('wording_by', 'text', ({ statement }) => statement.wordingBy),
    of('language', 'text', ({ statement }) => statement.language),
    of('said_on', 'edtf', ({ statement }) => statement.saidOn),
    of('venue', 'text', ({ statement }) => statement.venue),
    of('logged_at', 'moment', ({ loggedAt }) => new Date(loggedAt)),
    of('why', 'text', ({ why }) => why),
    of('interest', 'text', ({ interest }) => interest.kind),
    of('interest_note', 'text', ({ interest }) => interest.note),
    of('origin', 'text', ({ origin }) => origin.name),
    column('cited_by_verdict', 'yes-no', ({ edition, item }) =>
      item ? edition.document.verdict.cites.includes(item.number) : null,
    ),
    of('withdrawn_at', 'moment', ({ withdrawn }) => (withdrawn ? new Date(withdrawn.at) : null)),
    of('withdrawn_reason', 'text', ({ withdrawn }) => withdrawn?.reason ?? null),
    cited('source', 'text', ({ source }) => source.title),
    cited('source_address', 'address', ({ source }) => source.url),
    cited('source_place', 'text', ({ place }) => place),
    cited('source_accessed_on', 'day', ({ accessedOn }) => accessedOn),
    cited('source_via', 'text', ({ via }) => via),
    cited('source_relayed_by', 'text', ({ relayedBy }) => relayedBy?.name ?? null),
    cited('source_original_read', 'yes-no', ({ originalRead }) => originalRead),
    ...columnsOf(EDITION_COLUMNS, ({ edition }: EvidenceRow) => edition),
    of('original_words', 'text', ({ statement }) => statement.original?.words ?? null),
    of('bears_on', 'text', ({ bearsOn }) => bearsOn),
    LICENCE as Column<EvidenceRow>,
  ],
};
