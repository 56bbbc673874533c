import type { Edition } from '../../edition.ts';
import { EDITION_COLUMNS } from './statements-table.ts';
import { type Column, column, LICENCE, type Table } from './table.ts';

const of: typeof column<Edition> = column;

/** Which claim a line of editions is about. */
const CLAIM: readonly Column<Edition>[] = [
  of('claim', 'text', ({ document }) => document.claim.words),
  of('claim_slug', 'text', ({ document }) => document.claim.slug),
  of('claimant', 'text', ({ document }) => document.claim.claimant.party.name),
];
const before = ({ document }: Edition) => document.history.at(-1)?.rating ?? null;

/** A line for each edition: what was concluded, why, by whom it was checked, and since when. */
export const VERDICTS: Table<Edition> = {
  name: 'verdicts',
  columns: [
    ...CLAIM,
    of('verdict', 'text', ({ document }) => document.verdict.rating.key),
    of('verdict_label', 'text', ({ document }) => document.verdict.rating.label),
    of('verdict_number', 'number', ({ document }) => document.verdict.rating.value),
    of('verdict_before', 'text', (edition) => before(edition)?.key ?? null),
    of('verdict_since', 'moment', ({ document, header }) =>
      document.verdict.inForceSince ? new Date(document.verdict.inForceSince) : header.publishedAt,
    ),
    of('summary', 'text', ({ document }) => document.verdict.summary),
    of('reasoning', 'text', ({ document }) => document.verdict.reasoning),
    of('unknown', 'list', ({ document }) => document.verdict.unknown),
    of('would_change', 'list', ({ document }) => document.verdict.wouldChange),
    of('cited_evidence', 'list', ({ document }) => document.verdict.cites.map(String)),
    of('cause', 'text', ({ document }) => document.verdict.cause),
    of('cause_evidence', 'number', ({ document }) => document.verdict.causeEvidence),
    of('change_reason', 'text', ({ document }) => document.verdict.changeReason),
    of('independent_origins', 'number', ({ document }) => document.independence.origins),
    of('relays', 'number', ({ document }) => document.independence.relays),
    of('origins_reason', 'text', ({ document }) => document.verdict.originsReason),
    of('review_by', 'day', ({ document }) => document.verdict.reviewBy),
    of('note', 'text', ({ document }) => document.note),
    of('checked_by', 'list', ({ document }) => document.checkedBy),
    of('approved_by', 'text', ({ header }) => header.approvedBy),
    ...EDITION_COLUMNS,
    of('previous_sha256', 'text', ({ header }) => header.previousHash),
    of('position', 'number', ({ header }) => header.position),
    LICENCE as Column<Edition>,
  ],
};

/** A line for each edition that owns up to something: a correction, a clarification, a withdrawal. */
export const CORRECTIONS: Table<Edition> = {
  name: 'corrections',
  columns: [
    ...CLAIM,
    of('note', 'text', ({ document }) => document.note),
    of('wrong', 'text', ({ document }) => document.correction?.wrong ?? null),
    of('right', 'text', ({ document }) => document.correction?.right ?? null),
    of('wrong_since', 'day', ({ document }) => document.correction?.since ?? null),
    of('noticed_by', 'text', ({ document }) => document.correction?.noticedBy ?? null),
    of('verdict_before', 'text', (edition) => before(edition)?.key ?? null),
    of('verdict', 'text', ({ document }) => document.verdict.rating.key),
    of('verdict_label', 'text', ({ document }) => document.verdict.rating.label),
    ...EDITION_COLUMNS,
    LICENCE as Column<Edition>,
  ],
};
