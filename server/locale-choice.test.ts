import { expect, test } from 'vitest';
import { chooseLocale } from './locale-choice.ts';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['ru', 'ru'],
  ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
  ['de, fr', 'en'],
  ['de, uz;q=0.3, ru;q=0.2', 'uz'],
  ['en;q=0.1, ru;q=0.9', 'ru'],
  ['ru;q=0, uz', 'uz'],
  ['*', 'en'],
  ['ru;q=much', 'en'],
  [',;,;q=1,'.repeat(1_000), 'en'],
])('A reader who sends %j is led to %s', (header, locale) => {
  expect(chooseLocale(header, ['en', 'ru', 'uz'])).toBe(locale);
});
