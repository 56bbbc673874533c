import { quotedIf } from '../../quotation.ts';
import { claimAddress, editionAddress } from '../export-context.ts';
import type { HashedClaim } from '../paper/list-paper.ts';
import { AS_OF, type Column, column, LICENCE, type Table, type TableContext } from './table.ts';

const of: typeof column<HashedClaim> = column;

/** Newsroom, words, verdict, day, edition: in the order of every style, and in no language of its own. */
const citation = (claim: HashedClaim, { newsroom, site }: TableContext): string => {
  const words = quotedIf(claim.quotable, claim.words, claim.language);
  const day = claim.publishedAt.toISOString().slice(0, 10);
  const verdict = claim.withdrawn ? '' : ` ${claim.ratingLabel}.`; // what was taken back has none
  return `${newsroom}: ${words}${verdict} ${day}. ${editionAddress(site, claim.slug, claim.number)}`;
};

/** A line for each claim as its newest edition has it. */
export const CLAIMS: Table<HashedClaim> = {
  name: 'claims',
  columns: [
    of('claim', 'text', ({ words }) => words),
    of('claim_language', 'text', ({ language }) => language),
    of('claim_is_quotation', 'yes-no', ({ quotable }) => quotable),
    of('claimant', 'text', ({ claimantName }) => claimantName),
    of('claimant_slug', 'text', ({ claimantSlug }) => claimantSlug),
    of('said_on', 'edtf', ({ saidOn }) => saidOn),
    of('verdict', 'text', ({ rating }) => rating),
    of('verdict_label', 'text', ({ ratingLabel }) => ratingLabel),
    of('verdict_since', 'moment', ({ ratingSince }) => ratingSince),
    of('summary', 'text', ({ summary }) => summary),
    of('story', 'text', ({ storyTitle }) => storyTitle),
    of('story_slug', 'text', ({ storySlug }) => storySlug),
    of('supports', 'number', ({ supports }) => supports),
    of('rebuts', 'number', ({ rebuts }) => rebuts),
    of('context', 'number', ({ context }) => context),
    of('withdrawn', 'yes-no', ({ withdrawn }) => withdrawn),
    of('notice', 'text', ({ notice }) => notice),
    of('edition', 'number', ({ number }) => number),
    of('edition_kind', 'text', ({ kind }) => kind),
    of('published_at', 'moment', ({ publishedAt }) => publishedAt),
    of('first_published_at', 'moment', ({ firstPublishedAt }) => firstPublishedAt),
    of('document_sha256', 'text', ({ documentHash }) => documentHash),
    ...(AS_OF as Column<HashedClaim>[]),
    of('address', 'address', ({ slug }, { site }) => claimAddress(site, slug)),
    of('edition_address', 'address', ({ slug, number }, { site }) => editionAddress(site, slug, number)),
    LICENCE as Column<HashedClaim>,
    of('cite_as', 'text', citation),
  ],
};
