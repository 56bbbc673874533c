import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from './testing/hostile-text.ts';
import { claimTag, type FeedClaim, type FeedFrame, verdictFeed } from './verdict-feed.ts';

const CLAIM: FeedClaim = {
  claimId: '00000000-0000-4000-8000-000000000600',
  slug: 'tram-ran-every-day',
  editionId: '00000000-0000-4000-8000-000000000802',
  number: 2,
  kind: 'correction',
  note: 'The count was wrong.',
  withdrawn: false,
  position: 2,
  publishedAt: new Date('2025-02-01T10:00:00.000Z'),
  firstPublishedAt: new Date('2025-01-17T12:00:00.000Z'),
  ratingSince: new Date('2025-01-17T12:00:00.000Z'),
  words: 'The tram ran every day of the winter.',
  quotable: true,
  language: 'en',
  claimantSlug: 'harbour-tram-company',
  claimantName: 'Harbour Tram Company',
  saidOn: '2025-01-14',
  saidAt: Date.parse('2025-01-14T00:00:00Z'),
  rating: 'mostly-false',
  ratingLabel: 'Mostly false',
  ratingTone: 'mostly-false',
  ratingIcon: 'mostly-false',
  ratingOrder: 4,
  settles: true,
  summary: 'It stood still on nine days.',
  storyId: null,
  storySlug: null,
  storyTitle: null,
  notice: null,
  supports: 0,
  rebuts: 1,
  context: 0,
  line: {
    claimant: 'Harbour Tram Company',
    timeZone: 'Europe/Lisbon',
    claim: { saidOn: '2025-01-14', earliest: 0, latest: 1, knownAt: 1 },
    marks: [],
    turns: [],
  },
};
const FRAME: FeedFrame = {
  title: 'Verdicts',
  newsroom: 'Harbour Desk',
  self: 'https://facts.example/feeds/verdicts.atom?party=a&verdict=false',
  page: 'https://facts.example/en/claims?party=a&verdict=false',
  site: 'https://facts.example/en',
  updated: new Date('2025-02-01T10:00:00.000Z'),
  notice: 'A sample.',
  words: {
    withdrawn: 'Withdrawn',
    withdrawal: ({ note, verdict }) => `Withdrawn. ${note} The verdict had been ${verdict}.`,
  },
};

describe('the feed of verdicts', () => {
  it('has what RFC 4287 asks for: id, title, updated, author, self, and the same of every entry', () => {
    const feed = parseAtomFeed(verdictFeed([CLAIM], FRAME));
    expect(feed).toMatchObject({
      id: FRAME.self,
      title: { value: 'Verdicts' },
      subtitle: { value: 'A sample.' },
      updated: '2025-02-01T10:00:00.000Z',
      authors: [{ name: 'Harbour Desk' }],
    });
    expect(feed.links).toContainEqual({ rel: 'self', type: 'application/atom+xml', href: FRAME.self });
    expect(feed.entries).toHaveLength(1);
    expect(feed.entries?.[0]).toMatchObject({
      id: 'tag:facts.example,2025-01-17:claim/00000000-0000-4000-8000-000000000600',
      title: { value: 'Mostly false: “The tram ran every day of the winter.”' },
      updated: '2025-02-01T10:00:00.000Z',
      published: '2025-01-17T12:00:00.000Z',
      links: [{ rel: 'alternate', href: 'https://facts.example/en/claims/tram-ran-every-day' }],
    });
  });

  it('names a withdrawn claim as withdrawn wherever it named its verdict', () => {
    const gone: FeedClaim = {
      ...CLAIM,
      kind: 'withdrawal',
      withdrawn: true,
      note: 'The speaker denies having said it.',
    };
    const [entry] = parseAtomFeed(verdictFeed([gone], FRAME)).entries ?? [];
    expect(entry?.title?.value).toBe('Withdrawn: “The tram ran every day of the winter.”');
    expect(entry?.categories).toEqual([{ term: 'withdrawn', label: 'Withdrawn' }]);
    expect(entry?.summary?.value).toBe(
      'Withdrawn. The speaker denies having said it. The verdict had been Mostly false.',
    );
    expect(entry?.id).toBe(claimTag(FRAME.site, CLAIM));
  });

  it('keeps the id of a claim through a new edition and a new slug', () => {
    const later = { ...CLAIM, slug: 'renamed', number: 3, publishedAt: new Date('2025-03-01T10:00:00.000Z') };
    expect(claimTag(FRAME.site, later)).toBe(claimTag(FRAME.site, CLAIM));
  });

  it('is as new as the record where nothing fits', () => {
    const feed = parseAtomFeed(verdictFeed([], FRAME));
    expect(feed.updated).toBe('2025-02-01T10:00:00.000Z');
    expect(feed.entries ?? []).toEqual([]);
  });

  it.each(HOSTILE_TEXTS)('gives back %j as text', (text) => {
    const feed = parseAtomFeed(verdictFeed([{ ...CLAIM, words: text, summary: text, quotable: false }], FRAME));
    const letters = (value: string | undefined) => value?.replace(/\s+/g, ' ').trim();
    expect(feed.entries).toHaveLength(1);
    expect(letters(feed.entries?.[0]?.title?.value)).toBe(letters(`Mostly false: ${text}`));
    expect(letters(feed.entries?.[0]?.summary?.value)).toBe(letters(text));
  });
});
