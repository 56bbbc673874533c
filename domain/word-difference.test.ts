import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { wordDifference } from './word-difference.ts';

const whole = (stretches: readonly { text: string }[]) => stretches.map(({ text }) => text).join('');

test('Words that stayed are not marked, words that came and went are', () => {
  expect(wordDifference('The tram ran twice today.', 'The tram ran three times today.', 'en')).toEqual({
    before: [
      { change: 'same', text: 'The tram ran ' },
      { change: 'removed', text: 'twice' },
      { change: 'same', text: ' today.' },
    ],
    after: [
      { change: 'same', text: 'The tram ran ' },
      { change: 'added', text: 'three times' },
      { change: 'same', text: ' today.' },
    ],
    wordsIn: 2,
    wordsOut: 1,
  });
});

test('Russian words are compared whole', () => {
  const { before, after } = wordDifference('Он не хочет ехать', 'Он не желает ехать', 'ru');
  expect(before[1]).toEqual({ change: 'removed', text: 'хочет' });
  expect(after[1]).toEqual({ change: 'added', text: 'желает' });
});

test('Two spellings of one letter are the same letter', () => {
  expect(wordDifference('тот самый', 'тот самыи\u0306', 'ru').wordsIn).toBe(0);
});

test('Texts too different to compare in a moment are both shown whole', () => {
  const wall = (word: string) => Array.from({ length: 2_000 }, (_, index) => `${word}${index * 7919}`).join(' ');
  const difference = wordDifference(wall('a'), wall('b'), 'en');
  expect([difference.before.length, difference.after.length]).toEqual([1, 1]);
});

test('A busy machine finds the same differences as a quiet one', () => {
  const older = 'The tram ran twice today, and nobody waited.';
  const newer = 'The tram ran three times today, and somebody waited.';
  const quiet = wordDifference(older, newer, 'en');
  let hours = 0;
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => hours++ * 3_600_000);
  const busy = wordDifference(older, newer, 'en');
  clock.mockRestore();
  expect(busy).toEqual(quiet);
});

test('A text of which the library loses a letter is shown whole', () => {
  const text = '܀ ꀀ𖿢';
  const { before, after } = wordDifference('', text, 'en');
  expect([whole(before), whole(after)]).toEqual(['', text]);
});

test('Both texts are always there to the letter', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      (a, b) => {
        const { before, after } = wordDifference(a, b, 'en');
        expect([whole(before), whole(after)]).toEqual([a.normalize('NFC'), b.normalize('NFC')]);
      },
    ),
    { numRuns: 60 },
  );
});
