import { type AtomFeed, generateAtomFeed } from 'feedsmith';
import { claimAddress } from './exports/export-context.ts';
import type { PublishedClaim } from './published.ts';
import { quotedIf } from './quotation.ts';

/** A claim of the feed, with the public note of its newest edition. */
export type FeedClaim = PublishedClaim & { note: string };

/** Sentences of the message catalogue that stand in a feed. */
type FeedWords = {
  withdrawn: string;
  withdrawal: (values: { note: string; verdict: string }) => string;
};

export type FeedFrame = {
  title: string;
  /** The newsroom, which answers for every entry. */
  newsroom: string;
  /** Where this feed stands, with its filters, and the page that shows the same. */
  self: string;
  page: string;
  /** Readers' address with its language: `https://facts.example/en`. */
  site: string;
  /** The moment of the newsroom's last publication: an empty feed is as new as the record. */
  updated: Date;
  notice: string | null;
  words: FeedWords;
};

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** RFC 4151. A claim keeps its name for life, whatever its slug; the day is that of its first publication. */
export const claimTag = (
  site: string,
  { claimId, firstPublishedAt }: Pick<PublishedClaim, 'claimId' | 'firstPublishedAt'>,
) => `tag:${new URL(site).hostname},${dayOf(firstPublishedAt)}:claim/${claimId}`;

/** Atom (RFC 4287) of verdicts. One entry is one claim: a later edition changes the entry and its `updated`, so a reader of
 *  the feed sees a correction where they saw the mistake. */
export function verdictFeed(claims: readonly FeedClaim[], frame: FeedFrame): string {
  const feed: AtomFeed.Feed<Date, true> = {
    id: frame.self,
    title: { value: frame.title, type: 'text' },
    updated: claims[0]?.publishedAt ?? frame.updated,
    authors: [{ name: frame.newsroom, uri: frame.site }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: frame.self },
      { rel: 'alternate', type: 'text/html', href: frame.page },
    ],
    ...(frame.notice && { subtitle: { value: frame.notice, type: 'text' } }),
    entries: claims.map((claim) => entryOf(claim, frame)),
  };
  return generateAtomFeed(feed, { strict: true });
}

/** A withdrawn claim stays in the feed and says so in its title: whoever was told the verdict is told that it is gone. */
function entryOf(claim: FeedClaim, { site, words }: FeedFrame): AtomFeed.Entry<Date, true> {
  const { withdrawn, ratingLabel } = claim;
  const standing = withdrawn
    ? { term: 'withdrawn', label: words.withdrawn }
    : { term: claim.rating, label: ratingLabel };
  const summary = withdrawn ? words.withdrawal({ note: claim.note, verdict: ratingLabel }) : claim.summary;
  return {
    id: claimTag(site, claim),
    title: { value: `${standing.label}: ${quotedIf(claim.quotable, claim.words, claim.language)}`, type: 'text' },
    updated: claim.publishedAt,
    published: claim.firstPublishedAt,
    links: [{ rel: 'alternate', type: 'text/html', href: claimAddress(site, claim.slug) }],
    summary: { value: [summary, claim.notice].filter(Boolean).join('\n\n'), type: 'text' },
    categories: [standing],
  };
}
