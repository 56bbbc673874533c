import { expect, test } from 'vitest';
import type { ClaimLine } from '../claim-line.ts';
import { turnRating } from '../claim-line.ts';
import { bounds } from '../edtf.ts';
import { makeNamedRating } from '../testing/edition-factory.ts';
import { lineWords } from '../testing/line-factory.ts';
import { layOut } from './lay-out.ts';

/** First published and later corrected, on these days. */
const line = (first: string, corrected: string): ClaimLine => ({
  claimant: 'Ada Marrow',
  timeZone: 'UTC',
  claim: { saidOn: '2025-05-10', ...bounds('2025-05-10', 'UTC'), knownAt: Date.parse('2025-05-11') },
  marks: [],
  turns: [
    { number: 1, at: Date.parse(first), ...turnRating(makeNamedRating('false')), kind: 'first' },
    { number: 2, at: Date.parse(corrected), ...turnRating(makeNamedRating('false')), kind: 'correction' },
  ],
});
const notes = (of: ClaimLine, now: string) =>
  layOut(of, { now: Date.parse(now), form: 'full', words: lineWords }).bands.bands.map(({ words }) => words?.note);

test('Words on the band leave out the year where the whole line is of one', () => {
  expect(notes(line('2025-06-20', '2025-08-03'), '2025-11-01')).toEqual([
    'edition 1, 20 Jun, 00:00',
    'Corrected 3 Aug',
  ]);
});

test('A correction that gives another verdict names it, as far as there is room', () => {
  const corrected = line('2025-06-20', '2025-08-03');
  const [first, second] = corrected.turns;
  if (!first || !second) throw new Error('two turns are made');
  const other = { ...second, ...turnRating(makeNamedRating('mostly-false')) };
  const labels = (now: string) => {
    const { bands } = layOut(
      { ...corrected, turns: [first, other] },
      { now: Date.parse(now), form: 'full', words: lineWords },
    ).bands;
    return bands.at(-1)?.words;
  };
  expect(labels('2025-11-01')).toMatchObject({ label: 'Mostly false', note: 'Corrected 3 Aug' });
});

test('On a line of several years they say it', () => {
  expect(notes(line('2025-08-20', '2026-01-10'), '2026-05-10')).toEqual([
    'edition 1, 20 Aug 2025, 00:00',
    'Corrected 10 Jan 2026',
  ]);
});

test('Where the year has no room, the day stands without it', () => {
  const words = (now: string) => notes(line('2025-08-20', '2025-12-20'), now)[1];
  expect(words('2026-02-20')).toBe('Corrected 20 Dec 2025');
  expect(words('2026-01-10')).toBe('Corrected 20 Dec');
});
