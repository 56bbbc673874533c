import { expect, test } from 'vitest';
import type { Edition } from '../edition.ts';
import { FIRST_LICENCE } from '../licence.ts';
import { makeEdition, makePastEdition } from '../testing/edition-factory.ts';
import { HOSTILE_TEXTS } from '../testing/hostile-text.ts';
import { feedPieces } from './claim-feed.ts';

const AS_OF = new Date('2025-02-01T10:00:00.000Z');
const SITE = 'https://facts.example/en';

async function feedOf(...batches: Edition[][]) {
  async function* pieces() {
    yield* batches;
  }
  const parts: string[] = [];
  for await (const part of feedPieces(pieces(), AS_OF, SITE, FIRST_LICENCE)) parts.push(part);
  return { parts, feed: JSON.parse(parts.join('')) };
}

test('A feed says what it is and as of when, and holds one ClaimReview of each claim', async () => {
  const first = makeEdition();
  const second = makeEdition(
    { number: 2, history: [makePastEdition({ publishedAt: '2025-01-17T12:00:00.000Z' })] },
    { publishedAt: new Date('2025-01-19T12:00:00.000Z') },
  );
  const { feed, parts } = await feedOf([first], [], [second]);
  expect(feed).toMatchObject({
    '@context': 'http://schema.org',
    '@type': 'DataFeed',
    dateModified: AS_OF.toISOString(),
  });
  expect(feed.dataFeedElement).toHaveLength(2);
  expect(feed.dataFeedElement[1]).toMatchObject({
    '@type': 'DataFeedItem',
    url: `${SITE}/claims/${second.document.claim.slug}`,
    dateCreated: '2025-01-17T12:00:00.000Z',
    dateModified: '2025-01-19T12:00:00.000Z',
    item: [{ '@type': 'ClaimReview', reviewRating: { alternateName: 'Mostly false', ratingValue: 2 } }],
  });
  expect(parts).toHaveLength(4); // head, two batches that have something, tail
});

test('What was withdrawn is not in it, and nothing at all is a feed still', async () => {
  const withdrawn = makeEdition({ number: 2, kind: 'withdrawal', history: [makePastEdition()] });
  expect((await feedOf([withdrawn])).feed.dataFeedElement).toEqual([]);
  expect((await feedOf()).feed.dataFeedElement).toEqual([]);
  expect((await feedOf([withdrawn], [makeEdition()])).feed.dataFeedElement).toHaveLength(1);
});

test.each(HOSTILE_TEXTS)('Words stay what they are: %j', async (words) => {
  const edition = makeEdition();
  edition.document.claim.shortForm = words;
  const { feed } = await feedOf([edition]);
  expect(feed.dataFeedElement[0].item[0].claimReviewed).toBe(words);
});
