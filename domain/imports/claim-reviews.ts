import type { ReadRecord } from './check.ts';
import { type Draft, readCheck } from './read-check.ts';

// ClaimReview as publishers really write it (schema.org, Google's guidelines): types in any spelling, lists where one is meant and
// the other way round, texts with HTML in them, claims as CreativeWork, nobody named.

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const things = (value: unknown): Thing[] => list(value).filter(isThing);

const typesOf = (thing: Thing): string[] =>
  list(thing['@type'] ?? thing.type).map((type) =>
    String(type)
      .replace(/^.*[/#:]/, '')
      .toLowerCase(),
  );
const isReview = (thing: Thing): boolean => typesOf(thing).includes('claimreview');

/** So many of a value's parts are looked at. */
const MOST_PARTS = 200_000;

/** Every ClaimReview in it, however deep: an object, a list, a graph, a feed. Without recursion. */
export function claimReviewsIn(value: unknown): Thing[] {
  const found: Thing[] = [];
  const waiting: unknown[] = [value];
  for (let looked = 0; waiting.length > 0 && looked < MOST_PARTS; looked += 1) {
    const next = waiting.pop();
    if (isThing(next) && isReview(next)) found.push(next);
    else if (next !== null && typeof next === 'object')
      for (const part of Object.values(next).reverse()) waiting.push(part);
  }
  return found;
}

const textOf = (value: unknown): string => {
  const [first] = list(value);
  if (typeof first === 'string') return first;
  if (typeof first === 'number') return String(first);
  return isThing(first) ? textOf(first['@value'] ?? first.name) : '';
};
const textsOf = (value: unknown): string[] => list(value).map(textOf).filter(Boolean);

/** An address, or that of a work. */
const addressesOf = (value: unknown): string[] =>
  list(value).flatMap((one) => (isThing(one) ? textsOf(one.url ?? one['@id']) : textsOf(one)));

/** The checks of one ClaimReview: one for each claim it names. */
export function readClaimReview(review: Thing): ReadRecord[] {
  const items = things(review.itemReviewed);
  const [item = {}] = items;
  const said = (column: string, value: string) => ({ column, value });
  const [rating = {}] = things(review.reviewRating);
  const authors = things(review.author);
  const outlet = [...authors, ...things(review.publisher)].find((author) => !typesOf(author).includes('person'));
  const claimants = items.flatMap((one) => things(one.author ?? one.creator)).flatMap((author) => textsOf(author.name));
  const draft: Draft = {
    claimant: said('itemReviewed.author.name', claimants.join(', ')),
    saidOn: said('itemReviewed.datePublished', textOf(item.datePublished ?? item.dateCreated)),
    publisher: said('author.name', textOf(outlet?.name) || textOf(review.publisher)),
    url: said('url', addressesOf(review.url ?? review.mainEntityOfPage ?? review['@id'])[0] ?? ''),
    title: said('name', textOf(review.name ?? review.headline)),
    rating: said(
      'reviewRating.alternateName',
      textOf(rating.alternateName ?? rating.name) || textOf(review.reviewRating),
    ),
    ratingValue: said('reviewRating.ratingValue', textOf(rating.ratingValue)),
    bestRating: said('reviewRating.bestRating', textOf(rating.bestRating)),
    worstRating: said('reviewRating.worstRating', textOf(rating.worstRating)),
    reviewedOn: said('datePublished', textOf(review.datePublished ?? review.dateCreated)),
    language: said('inLanguage', textOf(review.inLanguage)),
    appearances: items
      .flatMap((one) => addressesOf([...list(one.firstAppearance), ...list(one.appearance), ...textsOf(one.url)]))
      .map((value) => said('itemReviewed.appearance', value)),
  };
  const claims = textsOf(review.claimReviewed);
  const named = claims.length > 0 ? claims : textsOf(item.text ?? item.name).slice(0, 1);
  return (named.length > 0 ? named : ['']).map((words) => readCheck({ ...draft, words: said('claimReviewed', words) }));
}

/** A claim in the shape of the Google Fact Check Tools API: one check for each review of it. */
export function readGoogleClaim(claim: Thing): ReadRecord[] {
  const said = (column: string, value: unknown) => ({ column, value: textOf(value) });
  const reviews = things(claim.claimReview);
  return (reviews.length > 0 ? reviews : [{}]).map((review) => {
    const [publisher = {}] = things(review.publisher);
    return readCheck({
      words: said('text', claim.text),
      claimant: said('claimant', claim.claimant),
      saidOn: said('claimDate', claim.claimDate),
      publisher: said('claimReview.publisher.name', publisher.name ?? publisher.site),
      url: said('claimReview.url', review.url),
      title: said('claimReview.title', review.title),
      rating: said('claimReview.textualRating', review.textualRating),
      reviewedOn: said('claimReview.reviewDate', review.reviewDate),
      language: said('claimReview.languageCode', review.languageCode),
    });
  });
}

export const isGoogleClaim = (value: unknown): value is Thing =>
  isThing(value) && typeof value.text === 'string' && Array.isArray(value.claimReview);

/** An edition as we give it out whole (`claimline/export/1`). */
export const isOwnEdition = (value: unknown): value is Thing =>
  isThing(value) && value.format === 'claimline/export/1' && isThing(value.document);

/** The check that an edition of another newsroom is. */
export function readOwnEdition(value: Thing): ReadRecord[] {
  const document = isThing(value.document) ? value.document : {};
  const part = (of: unknown, ...path: string[]): unknown =>
    path.reduce<unknown>((inner, name) => (isThing(inner) ? inner[name] : undefined), of);
  const said = (column: string, ...path: string[]) => ({ column, value: textOf(part(document, ...path)) });
  const first = list(part(document, 'history'))[0];
  return [
    readCheck({
      words: said('document.claim.words', 'claim', 'words'),
      claimant: said('document.claim.claimant.party.name', 'claim', 'claimant', 'party', 'name'),
      saidOn: said('document.claim.saidOn', 'claim', 'saidOn'),
      publisher: said('document.newsroom.name', 'newsroom', 'name'),
      url: { column: 'checkAt', value: textOf(value.checkAt).replace(/\/editions\/\d+$/, '') },
      title: said('document.verdict.summary', 'verdict', 'summary'),
      rating: said('document.verdict.rating.label', 'verdict', 'rating', 'label'),
      reviewedOn: {
        column: 'edition.publishedAt',
        value: textOf(part(first, 'publishedAt')) || textOf(part(value, 'edition', 'publishedAt')),
      },
      language: said('document.newsroom.language', 'newsroom', 'language'),
    }),
  ];
}
