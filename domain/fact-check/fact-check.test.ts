import type { factchecktools_v1alpha1 as google } from '@googleapis/factchecktools';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeEdition, makePastEdition } from '../testing/edition-factory.ts';
import { masked, readFieldMask } from './field-mask.ts';
import { ANSWER_FIELDS, pathToNothing } from './fields.ts';
import { pageToken, readListCall, readSearchCall } from './request.ts';
import { markupPage, searchedClaim } from './shapes.ts';

const search = (query: string) => readSearchCall(new URLSearchParams(query));
const WHERE = { url: 'https://www.facts.example/en/claims/tram', site: 'https://www.facts.example/en' };

describe('a field mask', () => {
  const value = { claims: [{ text: 'a', claimReview: [{ url: 'u', title: 't' }] }], nextPageToken: 'n' };
  it.each([
    ['nextPageToken', { nextPageToken: 'n' }],
    ['claims(text),nextPageToken', { claims: [{ text: 'a' }], nextPageToken: 'n' }],
    ['claims/claimReview/url', { claims: [{ claimReview: [{ url: 'u' }] }] }],
    ['claims(text,claimReview(url))', { claims: [{ text: 'a', claimReview: [{ url: 'u' }] }] }],
    ['claims/text,claims/claimReview/title', { claims: [{ text: 'a', claimReview: [{ title: 't' }] }] }],
    ['*', value],
    ['claims/*/url', { claims: [{ text: 'a', claimReview: [{ url: 'u' }] }] }],
    ['nothing', {}],
  ])('%s', (mask, expected) => {
    expect(masked(value, readFieldMask(mask))).toEqual(expected);
  });

  it.each(['', 'claims(', 'claims)', 'claims//url', 'a,', '(a)', 'a b', 'a'.repeat(2_000)])('is none: %j', (text) => {
    expect(readFieldMask(text)).toBeNull();
  });

  it('never throws and never adds anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '(', ')', ',', '/', '*') }), (text) => {
        const mask = readFieldMask(text);
        if (mask)
          expect(Object.keys(masked({ a: 1, c: 2 }, mask) as object).every((key) => key === 'a' || mask.has('*'))).toBe(
            true,
          );
      }),
    );
  });
});

/** The fields of one of Google's types; a mistake in ours does not compile. */
type FieldsOf<T> = {
  [K in keyof Required<T>]: NonNullable<T[K]> extends (infer Item)[] ? Below<Item> : Below<NonNullable<T[K]>>;
};
type Below<T> = T extends object ? FieldsOf<T> : null;

describe('the fields of an answer', () => {
  it.each([
    ['claims(text,claimReview/url),nextPageToken', null],
    ['*', null],
    ['claims/*', null],
    ['claims/*/url', null],
    ['*/claimReview/*/site', null],
    ['bogus', 'bogus'],
    ['claims(text,bogus)', 'claims.bogus'],
    ['claims/claimReview(url,publisher/host)', 'claims.claimReview.publisher.host'],
    ['claims/text/length', 'claims.text.length'],
    ['claims/*/bogus', 'claims.*.bogus'],
    ['constructor', 'constructor'],
    ['claimReviewMarkupPages', 'claimReviewMarkupPages'],
  ])('are known: %s', (mask, lost) => {
    const read = readFieldMask(mask);
    expect(read && pathToNothing(read, ANSWER_FIELDS.search)).toBe(lost);
  });

  it('are those of Google’s own client, each of which can be asked for', () => {
    const theirs: {
      search: FieldsOf<google.Schema$GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimSearchResponse>;
      list: FieldsOf<google.Schema$GoogleFactcheckingFactchecktoolsV1alpha1ListClaimReviewMarkupPagesResponse>;
      page: FieldsOf<google.Schema$GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkupPage>;
    } = ANSWER_FIELDS;
    expect(Object.keys(theirs)).toEqual(['search', 'list', 'page']);
  });

  it('that there are not are refused in the words of Google’s servers', () => {
    expect(readListCall(new URLSearchParams('url=x&fields=claimReviewMarkupPages/bogus'))).toEqual({
      ok: false,
      message: 'Request contains an invalid argument.',
      violations: [
        {
          field: 'claimReviewMarkupPages.bogus',
          description:
            "Error expanding 'fields' parameter. Cannot find matching fields for path 'claimReviewMarkupPages.bogus'.",
        },
      ],
    });
  });
});

describe('a call', () => {
  it('needs a query or a publisher, as there', () => {
    expect(search('')).toMatchObject({ ok: false, message: expect.stringContaining("'query'") });
    expect(search('reviewPublisherSiteFilter=www.facts.example')).toMatchObject({
      ok: true,
      call: { site: 'facts.example' },
    });
    expect(readListCall(new URLSearchParams(''))).toMatchObject({ ok: false });
    expect(readListCall(new URLSearchParams('url=x&organization=y'))).toMatchObject({ ok: false });
  });

  it('has ten to a page, a hundred at most, and goes on by its token', () => {
    expect(search('query=a')).toMatchObject({ call: { page: { size: 10, from: 0 }, pretty: true, fields: null } });
    expect(search('query=a&pageSize=500&offset=30')).toMatchObject({ call: { page: { size: 100, from: 30 } } });
    expect(search(`query=a&offset=30&pageToken=${pageToken(60)}`)).toMatchObject({ call: { page: { from: 60 } } });
  });

  it.each([
    'pageSize=-1',
    'pageSize=x',
    'pageToken=%25%25',
    'pageToken=a',
    'offset=x',
    'alt=proto',
    'fields=(',
    'maxAgeDays=x',
    'callback=f',
  ])('is refused with what is wrong: %s', (wrong) => {
    expect(search(`query=a&${wrong}`)).toMatchObject({
      ok: false,
      message: expect.stringContaining(wrong.split('=')[0] ?? ''),
    });
  });

  it('reads a language without its region', () => {
    expect(search('query=a&languageCode=EN-us')).toMatchObject({ call: { language: 'en' } });
  });
});

describe('what is answered', () => {
  const edition = makeEdition({ history: [makePastEdition({ publishedAt: '2025-01-01T10:00:00.000Z' })] });

  it('has the shape of a claim there', () => {
    expect(searchedClaim(edition, WHERE)).toEqual({
      text: 'The tram ran every day of the winter.',
      claimant: 'Harbour Tram Company',
      claimDate: '2025-01-14T00:00:00Z',
      claimReview: [
        {
          publisher: { name: 'Harbour Desk', site: 'facts.example' },
          url: WHERE.url,
          title: '“The tram ran every day of the winter.”',
          reviewDate: '2025-01-17T12:00:00Z',
          textualRating: 'Mostly false',
          languageCode: 'en',
        },
      ],
    });
  });

  it('has the shape of a page there; a rating off the scale has a word alone', () => {
    expect(markupPage(edition, WHERE)).toMatchObject({
      name: `pages/${edition.header.claimId}`,
      publishDate: '2025-01-01T10:00:00Z',
      claimReviewMarkups: [
        { rating: { textualRating: 'Mostly false', ratingValue: 2, bestRating: 5, worstRating: 1 } },
      ],
    });
  });

  it('gives no date where the day is not known', () => {
    expect(searchedClaim(makeEdition({ claim: { saidOn: '2025-01' } }), WHERE)).not.toHaveProperty('claimDate');
  });
});
