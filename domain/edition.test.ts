import { expect, test } from 'vitest';
import { readDocument } from './edition.ts';
import { makeEdition, makeNamedRating, makePastEdition } from './testing/edition-factory.ts';

test('An edition published before websites were frozen still reads', () => {
  const { document } = makeEdition();
  const { website, ...party } = document.claim.claimant.party;
  const claim = { ...document.claim, claimant: { ...document.claim.claimant, party } };
  const old = JSON.stringify({ ...document, claim });
  expect(website).toBeNull();
  expect(readDocument(old)).toEqual(document);
});

test('An edition published before its verdict had a day to be looked at again still reads', () => {
  const { document } = makeEdition();
  const { reviewBy, ...verdict } = document.verdict;
  const read = readDocument(JSON.stringify({ ...document, verdict }));
  expect(reviewBy).toBeNull();
  expect(read.verdict.reviewBy).toBeNull();
});

test('An edition published before newsrooms had scales of their own looks as its rating was called', () => {
  const { document } = makeEdition({ history: [makePastEdition({ rating: makeNamedRating('unproven') })] });
  const { tone, icon, settles, translations, ...rating } = document.verdict.rating;
  const history = document.history.map((past) => ({
    ...past,
    rating: { key: past.rating.key, label: past.rating.label },
  }));
  const old = { ...document, history, verdict: { ...document.verdict, rating } };
  expect([tone, settles]).toEqual(['mostly-false', true]);
  expect(readDocument(JSON.stringify(old))).toEqual(document);
});
