import { expect, test } from 'vitest';
import { isSpelled, nearestWord, slipsBetween } from './spelling.ts';

const known = (...words: string[]) => words.map((word, index) => ({ word, texts: words.length - index }));

test.each([
  ['tram', 'tram', 0],
  ['tarm', 'tram', 1],
  ['trm', 'tram', 1],
  ['traam', 'tram', 1],
  ['deportatoin', 'deportation', 1],
  ['узбекестан', 'узбекистан', 1],
  ['kitten', 'sitting', null],
])('Between %s and %s there are %s slips', (one, other, slips) => {
  expect(slipsBetween(one, other, 2)).toBe(slips);
  expect(slipsBetween(other, one, 2)).toBe(slips);
});

test('A misspelled word is mended to the nearest, and of equally near ones to the one in most texts', () => {
  expect(nearestWord('deportatoin', known('departure', 'deportations', 'deportation'))).toBe('deportation');
  expect(nearestWord('raod', known('road', 'raid'))).toBe('road');
  expect(nearestWord('rold', known('road', 'roll'))).toBe('road');
});

test('A short word may have one slip, and what is nothing like any word is not mended', () => {
  expect(nearestWord('trim', known('tram'))).toBe('tram');
  expect(nearestWord('trif', known('tram'))).toBeNull();
  expect(nearestWord('zeppelin', known('uzbekistan', 'tram'))).toBeNull();
});

test('Numbers, fragments and endless strings have no spelling', () => {
  expect(['tram', 'kun.uz', 'a', '2025', 'covid19', 'x'.repeat(40)].map(isSpelled)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
