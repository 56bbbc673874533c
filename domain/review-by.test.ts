import { expect, test } from 'vitest';
import { outdatedFrom } from './review-by.ts';
import { makeEdition } from './testing/edition-factory.ts';

const { document } = makeEdition();
const newsroom = { ...document.newsroom, timeZone: 'Asia/Tashkent' };
const until = (reviewBy: string | null, kind = document.kind) =>
  outdatedFrom({ ...document, newsroom, kind, verdict: { ...document.verdict, reviewBy } });

test('A verdict may be out of date once the day by which it was to be looked at again is over in the newsroom', () => {
  expect(until('2025-06-30')).toBe(Date.parse('2025-06-30T19:00:00Z'));
});

test('One without such a day, and a claim that was withdrawn, never is', () => {
  expect(until(null)).toBeNull();
  expect(until('2025-06-30', 'withdrawal')).toBeNull();
});
