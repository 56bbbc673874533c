import { describe, expect, it } from 'vitest';
import type { ReadRecord } from './check.ts';
import { checkKeyOf } from './check.ts';
import { claimReviewsIn, readClaimReview, readGoogleClaim } from './claim-reviews.ts';

const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://www.check.example/tram',
  claimReviewed: 'The tram flies.',
  author: { '@type': 'Organization', name: 'Harbour Check' },
  datePublished: '2025-01-30T20:15:35+05:30',
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'A. Rider' }, datePublished: '2025-01-29' },
  reviewRating: { '@type': 'Rating', alternateName: 'False', ratingValue: '1', bestRating: '5', worstRating: '1' },
};
const checksOf = (value: unknown): ReadRecord[] => claimReviewsIn(value).flatMap(readClaimReview);
const only = (changes: object) => {
  const [read, ...more] = checksOf({ ...REVIEW, ...changes });
  if (!read || more.length > 0) throw new Error('not one');
  return read;
};
const checkOf = (changes: object) => {
  const read = only(changes);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.check;
};

describe('A ClaimReview is read', () => {
  it('as the guidelines have it', () => {
    expect(checkOf({})).toEqual({
      words: 'The tram flies.',
      claimant: 'A. Rider',
      saidOn: '2025-01-29',
      publisher: 'Harbour Check',
      site: 'check.example',
      url: 'https://www.check.example/tram',
      title: null,
      rating: 'False',
      ratingValue: 1,
      bestRating: 5,
      worstRating: 1,
      reviewedOn: '2025-01-30',
      language: null,
      appearances: [],
    });
  });

  it('wherever it stands, whatever its type is written like', () => {
    for (const type of ['ClaimReview', ['Review', 'ClaimReview'], 'http://schema.org/ClaimReview', 'claimreview']) {
      const review = { ...REVIEW, '@type': type };
      for (const value of [review, [review], { '@graph': [{ '@type': 'Person' }, review] }, { a: { b: [[review]] } }])
        expect(checksOf(value)).toHaveLength(1);
    }
    expect(checksOf({ dataFeedElement: [{ item: null }, { item: [REVIEW, REVIEW] }, { item: REVIEW }] })).toHaveLength(
      3,
    );
    expect(checksOf({ '@type': 'Review' })).toEqual([]);
  });

  it('with a list where one is meant, and the other way round', () => {
    expect(
      checkOf({ claimReviewed: ['Only this'], author: [{ '@type': 'Person', name: 'J.' }, REVIEW.author] }),
    ).toMatchObject({
      words: 'Only this',
      publisher: 'Harbour Check',
    });
    expect(checksOf({ ...REVIEW, claimReviewed: ['One', 'Two'] })).toHaveLength(2);
    const items = [
      { '@type': 'creativeWork', author: [{ name: 'A' }, { name: 'B' }], datePublished: '2025-01-02' },
      { author: { name: 'C' } },
    ];
    expect(checkOf({ itemReviewed: items })).toMatchObject({ claimant: 'A, B, C', saidOn: '2025-01-02' });
  });

  it('with HTML in its texts, an address without its scheme, and nobody named', () => {
    expect(
      checkOf({ claimReviewed: 'It&#039;s <b>true</b><br />\r\n&amp; new', url: 'check.example/x', author: undefined }),
    ).toMatchObject({ words: "It's true & new", url: 'https://check.example/x', publisher: 'check.example' });
    expect(checkOf({ author: { '@type': 'Person', name: 'A. Journalist' } })).toMatchObject({
      publisher: 'check.example',
    });
  });

  it('with a rating in words, in figures, as a text, or none', () => {
    expect(checkOf({ reviewRating: { alternateName: 'really_false', ratingValue: -1 } })).toMatchObject({
      rating: 'really_false',
      ratingValue: -1,
      bestRating: null,
    });
    expect(checkOf({ reviewRating: 'Falso.' }).rating).toBe('Falso.');
    expect(checkOf({ reviewRating: { ratingValue: '4/5' } })).toMatchObject({
      rating: null,
      ratingValue: 4,
      bestRating: 5,
    });
    expect(checkOf({ reviewRating: undefined })).toMatchObject({ rating: null, ratingValue: null });
  });

  it('and what cannot be read of the rest is left out and said', () => {
    const read = only({
      datePublished: 'soon',
      reviewRating: { ratingValue: 'two' },
      itemReviewed: { appearance: 'x y' },
    });
    expect(read).toMatchObject({ ok: true, check: { reviewedOn: null, ratingValue: null, claimant: null } });
    expect(read.ok && read.leftOut).toEqual([
      { code: 'notANumber', column: 'reviewRating.ratingValue', cell: 'two' },
      { code: 'notAnAddress', column: 'itemReviewed.appearance', cell: 'x y' },
      { code: 'notADate', column: 'datePublished', cell: 'soon' },
    ]);
  });

  it('Without the claim’s words or an address it is refused, with both reasons', () => {
    expect(only({ claimReviewed: ' ', url: undefined })).toEqual({
      ok: false,
      problems: [
        { code: 'noWords', column: 'claimReviewed', cell: ' ' },
        { code: 'noAddress', column: 'url', cell: '' },
      ],
    });
    expect(only({ claimReviewed: 'x'.repeat(5_001), url: 'javascript:alert(1)' })).toMatchObject({
      problems: [{ code: 'tooLong' }, { code: 'notAnAddress' }],
    });
  });

  it('A value as deep and as wide as one likes ends nothing', () => {
    let deep: unknown = REVIEW;
    for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
    expect(claimReviewsIn(deep)).toHaveLength(1);
    expect(claimReviewsIn({ numbers: Array.from({ length: 700_000 }, () => 1) })).toEqual([]);
  });
});

it('A claim of Google’s has a check for each of its reviews', () => {
  const review = {
    publisher: { name: 'AFP', site: 'afp.example' },
    url: 'https://afp.example/1',
    title: 'No, it does not',
    reviewDate: '2025-03-24T15:20:00Z',
    textualRating: 'خطأ',
    languageCode: 'pt_BR',
  };
  const claim = { text: 'The tram flies.', claimant: 'Many', claimDate: '2025-03-24T00:00:00Z' };
  const read = readGoogleClaim({ ...claim, claimReview: [review, { ...review, url: '' }] });
  expect(read[0]).toMatchObject({
    check: { saidOn: '2025-03-24', publisher: 'AFP', rating: 'خطأ', language: 'pt-BR', title: 'No, it does not' },
  });
  expect(read[1]).toMatchObject({ problems: [{ code: 'noAddress', column: 'claimReview.url' }] });
});

it('A check is known again by its page and the claim’s words, however both are written', () => {
  const key = (url: string, words: string) => checkKeyOf({ url, words });
  const one = key('https://www.check.example/tram/?utm_source=x', '“The Tram flies.”');
  expect(key('http://check.example/tram', 'the tram flies')).toBe(one);
  expect(key('http://check.example/tram', 'the tram swims')).not.toBe(one);
  expect(key('http://check.example/bus', 'the tram flies')).not.toBe(one);
});
