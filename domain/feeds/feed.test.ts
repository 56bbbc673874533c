import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../edition.ts';
import { FIRST_LICENCE } from '../licence.ts';
import { makeEdition, makePastEdition, makeRating } from '../testing/edition-factory.ts';
import { exportContext, recordState } from '../testing/export-factory.ts';
import { HOSTILE_TEXTS } from '../testing/hostile-text.ts';
import { claimEntry, claimTag, editionEntry } from './entries.ts';
import { type FeedFrame, writeFeed } from './feed.ts';

const FIRST = makeEdition();
const SECOND = makeEdition(
  {
    number: 2,
    kind: 'verdict-change',
    note: 'The council counted.',
    history: [makePastEdition({ rating: makeRating('unproven'), publishedAt: FIRST.header.publishedAt.toISOString() })],
  },
  {
    number: 2,
    kind: 'verdict-change',
    publishedAt: new Date('2025-02-01T10:00:00.000Z'),
    note: 'The council counted.',
  },
);
const FRAME: FeedFrame = {
  title: 'Verdicts',
  newsroom: 'Harbour Desk',
  self: 'https://facts.example/feeds/verdicts.atom?party=a&verdict=false',
  page: 'https://facts.example/en/claims?party=a&verdict=false',
  site: 'https://facts.example/en',
  language: 'en',
  updated: new Date('2025-02-01T10:00:00.000Z'),
  notice: 'A sample.',
  licence: FIRST_LICENCE,
};
const asClaim = (edition: Edition, slug = 'tram-ran-every-day') =>
  claimEntry(edition, slug, recordState, exportContext);
const asEdition = (edition: Edition) => editionEntry(edition, 'tram-ran-every-day', recordState, exportContext);
const atom = (...editions: Edition[]) =>
  parseAtomFeed(
    writeFeed(
      'atom',
      FRAME,
      editions.map((one) => asClaim(one)),
    ),
  );

describe('a feed', () => {
  it('has what RFC 4287 asks for: id, title, updated, author, self, and the same of every entry', () => {
    const feed = atom(SECOND);
    expect(feed).toMatchObject({
      id: FRAME.self,
      title: { value: 'Verdicts' },
      subtitle: { value: 'A sample.' },
      updated: '2025-02-01T10:00:00.000Z',
      authors: [{ name: 'Harbour Desk' }],
      rights: { value: 'CC BY 4.0: https://creativecommons.org/licenses/by/4.0/' },
    });
    expect(feed.links).toContainEqual({ rel: 'self', type: 'application/atom+xml', href: FRAME.self });
    expect(feed.entries).toHaveLength(1);
    expect(feed.entries?.[0]).toMatchObject({
      id: claimTag(FRAME.site, FIRST),
      title: { value: 'Mostly false: “The tram ran every day of the winter.”' },
      updated: '2025-02-01T10:00:00.000Z',
      published: FIRST.header.publishedAt.toISOString(),
      links: [{ rel: 'alternate', href: 'https://facts.example/en/claims/tram-ran-every-day' }],
      categories: [{ term: 'mostly-false', label: 'Mostly false' }],
    });
  });

  it('is the same as JSON Feed 1.1', () => {
    const text = writeFeed('json', { ...FRAME, self: 'https://facts.example/feeds/verdicts.json' }, [asClaim(SECOND)]);
    expect(JSON.parse(text).version).toBe('https://jsonfeed.org/version/1.1');
    const feed = parseJsonFeed(text);
    expect(feed).toMatchObject({
      title: 'Verdicts',
      home_page_url: FRAME.page,
      feed_url: 'https://facts.example/feeds/verdicts.json',
      language: 'en',
    });
    expect(feed.items?.[0]).toMatchObject({
      id: claimTag(FRAME.site, FIRST),
      url: 'https://facts.example/en/claims/tram-ran-every-day',
      date_modified: '2025-02-01T10:00:00.000Z',
      tags: ['Mostly false'],
    });
  });

  it('holds all of an edition: the argument and every quote', () => {
    const content = atom(SECOND).entries?.[0]?.content?.value ?? '';
    expect(content).toContain('The council counted nine days without a tram');
    expect(content).toContain('The tram stood still on nine days of December.');
    expect(content).not.toMatch(/style=|<script/);
  });

  it('says what changed, and from what', () => {
    const summary = atom(SECOND).entries?.[0]?.summary?.value ?? '';
    expect(summary).toContain('The council counted.');
    expect(summary).toContain('turned Unproven Mostly false');
  });

  it('keeps the id of a claim through a new edition and a new slug; an edition has its own', () => {
    expect(asClaim(SECOND, 'renamed').id).toBe(asClaim(FIRST).id);
    expect(asEdition(SECOND).id).toBe(`${asClaim(FIRST).id}/edition/2`);
    expect(asEdition(SECOND).url).toBe('https://facts.example/en/claims/tram-ran-every-day/editions/2');
  });

  it('names a withdrawn claim as withdrawn wherever it named its verdict', () => {
    const gone = makeEdition({ kind: 'withdrawal', note: 'The speaker denies it.' }, { kind: 'withdrawal' });
    const [entry] = atom(gone).entries ?? [];
    expect(entry?.title?.value).toBe('gone: “The tram ran every day of the winter.”');
    expect(entry?.categories).toEqual([{ term: 'withdrawn', label: 'gone' }]);
    expect(entry?.summary?.value).toContain('withdrawnFrom The speaker denies it. Mostly false');
  });

  it('is as new as the record where nothing fits', () => {
    const feed = parseAtomFeed(writeFeed('atom', FRAME, []));
    expect(feed.updated).toBe('2025-02-01T10:00:00.000Z');
    expect(feed.entries ?? []).toEqual([]);
  });

  it.each(HOSTILE_TEXTS)('gives back %j as text', (text) => {
    const edition = makeEdition({
      story: null,
      claim: { words: text, wording: 'relayed' },
      verdict: { summary: text },
    });
    const feed = parseAtomFeed(writeFeed('atom', FRAME, [asClaim(edition)]));
    const letters = (value: string | undefined) => value?.replace(/\s+/g, ' ').trim();
    expect(feed.entries).toHaveLength(1);
    expect(letters(feed.entries?.[0]?.title?.value)).toBe(letters(`Mostly false: ${text}`));
    expect(letters(feed.entries?.[0]?.summary?.value)).toBe(letters(text));
  });
});
