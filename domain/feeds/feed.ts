import { type AtomFeed, generateAtomFeed, generateJsonFeed, type Json } from 'feedsmith';

// One shape for all feeds; Atom (RFC 4287) and JSON Feed 1.1 only write it.

export type FeedEntry = {
  /** A name for life (RFC 4151), whatever becomes of addresses. */
  id: string;
  title: string;
  url: string;
  published: Date;
  updated: Date;
  /** In a sentence or two. */
  summary: string;
  /** All of it, as HTML without styles. */
  content: string;
  /** What it says, for readers that sort. */
  category: { term: string; label: string };
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
  language: string;
  /** The moment of the newsroom's last publication: an empty feed is as new as the record. */
  updated: Date;
  notice: string | null;
  licence: { name: string; url: string };
};

export const FEED_FORMATS = { atom: 'application/atom+xml', json: 'application/feed+json' } as const;
export type FeedFormat = keyof typeof FEED_FORMATS;
export const isFeedFormat = (name: string | undefined): name is FeedFormat =>
  name !== undefined && Object.hasOwn(FEED_FORMATS, name);

export const writeFeed = (format: FeedFormat, frame: FeedFrame, entries: readonly FeedEntry[]): string =>
  format === 'atom' ? atom(frame, entries) : json(frame, entries);

function atom(frame: FeedFrame, entries: readonly FeedEntry[]): string {
  const feed: AtomFeed.Feed<Date, true> = {
    id: frame.self,
    title: { value: frame.title, type: 'text' },
    updated: newest(frame, entries),
    authors: [{ name: frame.newsroom, uri: frame.site }],
    rights: { value: `${frame.licence.name}: ${frame.licence.url}`, type: 'text' },
    links: [
      { rel: 'self', type: FEED_FORMATS.atom, href: frame.self },
      { rel: 'alternate', type: 'text/html', href: frame.page },
    ],
    ...(frame.notice && { subtitle: { value: frame.notice, type: 'text' } }),
    entries: entries.map(({ id, title, url, published, updated, summary, content, category }) => ({
      id,
      title: { value: title, type: 'text' },
      updated,
      published,
      links: [{ rel: 'alternate', type: 'text/html', href: url }],
      summary: { value: summary, type: 'text' },
      content: { value: content, type: 'html' },
      categories: [category],
    })),
  };
  return generateAtomFeed(feed, { strict: true });
}

function json(frame: FeedFrame, entries: readonly FeedEntry[]): string {
  const feed: Json.Feed<Date, true> = {
    title: frame.title,
    home_page_url: frame.page,
    feed_url: frame.self,
    description: [frame.notice, `${frame.licence.name}: ${frame.licence.url}`].filter(Boolean).join(' '),
    language: frame.language,
    authors: [{ name: frame.newsroom, url: frame.site }],
    items: entries.map(({ id, title, url, published, updated, summary, content, category }) => ({
      id,
      url,
      title,
      summary,
      content_html: content,
      date_published: published,
      date_modified: updated,
      tags: [category.label],
    })),
  };
  return `${JSON.stringify(generateJsonFeed(feed, { strict: true }))}\n`;
}

const newest = (frame: FeedFrame, entries: readonly FeedEntry[]): Date =>
  entries.reduce<Date | null>((latest, { updated }) => (latest && latest > updated ? latest : updated), null) ??
  frame.updated;
