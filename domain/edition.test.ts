import { expect, test } from 'vitest';
import { readDocument } from './edition.ts';
import { makeEdition } from './testing/edition-factory.ts';

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
