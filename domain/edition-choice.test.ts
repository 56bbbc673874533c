import { expect, test } from 'vitest';
import { chooseEditions } from './edition-choice.ts';
import { makeEdition } from './testing/edition-factory.ts';

const headers = [1, 2, 3].map((number) => makeEdition({ number }).header);
const chosen = (from?: string, to?: string) => chooseEditions(headers, { from, to })?.map(({ number }) => number);

test('The two editions asked for are compared, the older first whichever way they were asked for', () => {
  expect([chosen('1', '3'), chosen('3', '1')]).toEqual([
    [1, 3],
    [1, 3],
  ]);
});

test.each([
  [undefined, undefined],
  ['1', undefined],
  ['2', '2'],
  ['0', '9'],
  ['x', '-1'],
])('From %s to %s cannot be compared, so the newest two are', (from, to) => {
  expect(chosen(from, to)).toEqual([2, 3]);
});

test('A single edition has nothing to be compared with', () => {
  expect(chooseEditions(headers.slice(0, 1), {})).toBeNull();
});
