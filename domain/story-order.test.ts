import { expect, test } from 'vitest';
import type { PublishedClaim } from './published.ts';
import { FIRST_SCALE, orderIn, type RatingKey } from './rating.ts';
import { orderClaims, readStoryOrder } from './story-order.ts';

const claim = (number: number, rating: RatingKey, claimantName: string, withdrawn = false) => ({
  number,
  claim: { rating, ratingOrder: orderIn(FIRST_SCALE, rating), claimantName, withdrawn } as PublishedClaim,
});
const claims = [
  claim(1, 'unproven', 'Émile'),
  claim(2, 'true', 'Zoe', true),
  claim(3, 'false', 'Fay'),
  claim(4, 'true', 'Anna'),
];
const numbers = (order: Parameters<typeof orderClaims>[1]) =>
  orderClaims(claims, order, 'en').map(({ number }) => number);

test('Claims of a story stand as told, by verdict with the withdrawn last, or by claimant', () => {
  expect(numbers('told')).toEqual([1, 2, 3, 4]);
  expect(numbers('verdict')).toEqual([4, 3, 1, 2]);
  expect(numbers('claimant')).toEqual([4, 1, 3, 2]);
});

test('An order that there is not is as told', () => {
  expect([readStoryOrder('verdict'), readStoryOrder('loudest'), readStoryOrder(undefined)]).toEqual([
    'verdict',
    'told',
    'told',
  ]);
});
