import type { Edition } from '../edition.ts';
import { type CsvRow, csvHead, csvRows } from './csv.ts';
import { claimAddress, editionAddress, type RecordState } from './export-context.ts';
import type { HashedClaim } from './list-markdown.ts';

// Column names are a promise (docs/exports.md): columns are added at the end and never renamed.

export const LIST_COLUMNS = [
  'claim',
  'claim_language',
  'claim_is_quotation',
  'claimant',
  'claimant_slug',
  'said_on',
  'verdict',
  'verdict_label',
  'verdict_since',
  'summary',
  'story',
  'story_slug',
  'supports',
  'rebuts',
  'context',
  'withdrawn',
  'notice',
  'edition',
  'edition_kind',
  'published_at',
  'first_published_at',
  'document_sha256',
  'record_position',
  'record_as_of',
  'address',
  'edition_address',
] as const;

const yes = (value: boolean): string => (value ? 'yes' : 'no');
const asOf = ({ position, publishedAt }: RecordState) => ({
  record_position: position,
  record_as_of: publishedAt.toISOString(),
});

/** A list's lines. */
export const listCsv = (claims: readonly HashedClaim[], state: RecordState, site: string): string =>
  csvRows(
    LIST_COLUMNS,
    claims.map((claim) => ({
      claim: claim.words,
      claim_language: claim.language,
      claim_is_quotation: yes(claim.quotable),
      claimant: claim.claimantName,
      claimant_slug: claim.claimantSlug,
      said_on: claim.saidOn,
      verdict: claim.rating,
      verdict_label: claim.ratingLabel,
      verdict_since: claim.ratingSince.toISOString(),
      summary: claim.summary,
      story: claim.storyTitle,
      story_slug: claim.storySlug,
      supports: claim.supports,
      rebuts: claim.rebuts,
      context: claim.context,
      withdrawn: yes(claim.withdrawn),
      notice: claim.notice,
      edition: claim.number,
      edition_kind: claim.kind,
      published_at: claim.publishedAt.toISOString(),
      first_published_at: claim.firstPublishedAt.toISOString(),
      document_sha256: claim.documentHash,
      ...asOf(state),
      address: claimAddress(site, claim.slug),
      edition_address: editionAddress(site, claim.slug, claim.number),
    })),
  );

export const CLAIM_COLUMNS = [
  'claim',
  'claim_wording',
  'claim_language',
  'claimant',
  'claim_said_on',
  'verdict',
  'verdict_label',
  'verdict_summary',
  'evidence_number',
  'stance',
  'party',
  'party_slug',
  'office',
  'on_behalf_of',
  'words',
  'wording',
  'wording_by',
  'language',
  'said_on',
  'venue',
  'logged_at',
  'why',
  'interest',
  'interest_note',
  'origin',
  'cited_by_verdict',
  'withdrawn_at',
  'withdrawn_reason',
  'source',
  'source_address',
  'source_place',
  'source_accessed_on',
  'source_via',
  'source_relayed_by',
  'source_original_read',
  'edition',
  'edition_kind',
  'published_at',
  'document_sha256',
  'record_position',
  'record_as_of',
  'address',
  'edition_address',
] as const;

/** One edition as a table: a line for each piece of evidence, the claim and its verdict repeated in each. A claim without
 *  evidence has one line. */
export function claimCsv(edition: Edition, state: RecordState, site: string): string {
  const { document } = edition;
  const rows: CsvRow[] = document.evidence.map((item) => ({
    ...frame(edition, state, site),
    ...evidenceCells(item, document.verdict.cites),
  }));
  const filled = rows.length > 0 ? rows : [frame(edition, state, site)];
  return csvHead(CLAIM_COLUMNS) + csvRows(CLAIM_COLUMNS, filled);
}

function frame({ header, document }: Edition, state: RecordState, site: string): CsvRow {
  const { claim, verdict } = document;
  return {
    claim: claim.words,
    claim_wording: claim.wording,
    claim_language: claim.language,
    claimant: claim.claimant.party.name,
    claim_said_on: claim.saidOn,
    verdict: verdict.rating.key,
    verdict_label: verdict.rating.label,
    verdict_summary: verdict.summary,
    edition: header.number,
    edition_kind: header.kind,
    published_at: header.publishedAt.toISOString(),
    document_sha256: header.documentHash,
    ...asOf(state),
    address: claimAddress(site, claim.slug),
    edition_address: editionAddress(site, claim.slug, header.number),
  };
}

function evidenceCells(item: Edition['document']['evidence'][number], cites: readonly number[]): CsvRow {
  const { statement } = item;
  const { citation } = statement;
  return {
    evidence_number: item.number,
    stance: item.stance,
    party: statement.party.name,
    party_slug: statement.party.slug,
    office: statement.office,
    on_behalf_of: statement.onBehalfOf?.name ?? null,
    words: statement.words,
    wording: statement.wording,
    wording_by: statement.wordingBy,
    language: statement.language,
    said_on: statement.saidOn,
    venue: statement.venue,
    logged_at: item.loggedAt,
    why: item.why,
    interest: item.interest.kind,
    interest_note: item.interest.note,
    origin: item.origin.name,
    cited_by_verdict: yes(cites.includes(item.number)),
    withdrawn_at: item.withdrawn?.at ?? null,
    withdrawn_reason: item.withdrawn?.reason ?? null,
    source: citation.source.title,
    source_address: citation.source.url,
    source_place: citation.place,
    source_accessed_on: citation.accessedOn,
    source_via: citation.via,
    source_relayed_by: citation.relayedBy?.name ?? null,
    source_original_read: citation.originalRead === null ? null : yes(citation.originalRead),
  };
}
