import { expect, test } from 'vitest';
import { claimReview } from './claim-review.ts';
import { FIRST_LICENCE } from './licence.ts';
import {
  makeCitation,
  makeEdition,
  makeParty,
  makePastEdition,
  makeRating,
  makeSource,
} from './testing/edition-factory.ts';

const URL = 'https://desk.example/en/claims/tram-ran-every-day';
const SITE = 'https://desk.example/en';

test('A verdict on the scale carries its word first and its number between 1 and 5', () => {
  expect(claimReview(makeEdition(), URL, SITE, FIRST_LICENCE)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: URL,
    claimReviewed: 'The tram ran every day of the winter.',
    author: { '@type': 'Organization', name: 'Harbour Desk', url: SITE },
    reviewRating: { alternateName: 'Mostly false', ratingValue: 2, bestRating: 5, worstRating: 1 },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Organization', name: 'Harbour Tram Company' },
      datePublished: '2025-01-14',
      firstAppearance: { url: 'https://tram.example/winter' },
    },
  });
});

test('A claimant with a website is known by it', () => {
  const claimantOf = (website: string | null) => {
    const claimant = { party: makeParty({ website }), office: null, onBehalfOf: null };
    return claimReview(makeEdition({ claim: { claimant } }), URL, SITE, FIRST_LICENCE)?.itemReviewed;
  };
  expect(claimantOf('https://tram.example/')).toMatchObject({ author: { sameAs: 'https://tram.example/' } });
  expect(claimantOf(null)).not.toHaveProperty('author.sameAs');
});

test('A rating off the scale carries its word alone', () => {
  const review = claimReview(makeEdition({ verdict: { rating: makeRating('disputed') } }), URL, SITE, FIRST_LICENCE);
  expect(Object.keys(review?.reviewRating ?? {})).toEqual(['@type', 'alternateName', 'ratingExplanation']);
});

test('The short form stands for a long claim', () => {
  expect(
    claimReview(makeEdition({ claim: { shortForm: 'The tram ran daily' } }), URL, SITE, FIRST_LICENCE)?.claimReviewed,
  ).toBe('The tram ran daily');
});

test('A withdrawn claim has no ClaimReview', () => {
  expect(claimReview(makeEdition({ kind: 'withdrawal' }), URL, SITE, FIRST_LICENCE)).toBeNull();
});

test.each(['2025-02~', '../2025-02-15', '2025-02-13?'])('A date that is not plain (%s) is left out', (saidOn) => {
  expect(claimReview(makeEdition({ claim: { saidOn } }), URL, SITE, FIRST_LICENCE)?.itemReviewed).not.toHaveProperty(
    'datePublished',
  );
});

test('It was published with its first edition and modified with its newest', () => {
  const edition = makeEdition(
    { number: 2, kind: 'update', history: [makePastEdition()] },
    { publishedAt: new Date('2025-02-01T00:00:00.000Z') },
  );
  expect(claimReview(edition, URL, SITE, FIRST_LICENCE)).toMatchObject({
    datePublished: '2025-01-17T12:00:00.000Z',
    dateModified: '2025-02-01T00:00:00.000Z',
  });
});

test('Every correction and clarification there was is told, with what is right where that is known', () => {
  const correction = { wrong: 'nine days', right: 'It was eight days.', since: null, noticedBy: null };
  const past = { kind: 'clarification' as const, note: 'We meant December.', publishedAt: '2025-01-10T12:00:00.000Z' };
  const edition = makeEdition(
    { number: 3, kind: 'correction', note: 'We miscounted.', correction, history: [makePastEdition(past)] },
    { kind: 'correction' },
  );
  expect(claimReview(edition, URL, SITE, FIRST_LICENCE)?.correction).toEqual([
    { '@type': 'CorrectionComment', text: 'We meant December.', datePublished: '2025-01-10T12:00:00.000Z' },
    {
      '@type': 'CorrectionComment',
      text: 'We miscounted. It was eight days.',
      datePublished: edition.header.publishedAt.toISOString(),
    },
  ]);
  expect(claimReview(makeEdition(), URL, SITE, FIRST_LICENCE)).not.toHaveProperty('correction');
});

test('It says under what licence it may be used', () => {
  expect(claimReview(makeEdition(), URL, SITE, FIRST_LICENCE)).toMatchObject({ license: FIRST_LICENCE.url });
});

test('A source without an address is no appearance', () => {
  const citation = makeCitation({ source: makeSource({ url: null }) });
  const edition = makeEdition({ claim: { appearances: [{ first: true, appearedOn: null, citation }] } });
  expect(claimReview(edition, URL, SITE, FIRST_LICENCE)?.itemReviewed).not.toHaveProperty('firstAppearance');
});
