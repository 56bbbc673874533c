import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOfQuote, textFragment } from './text-fragment.ts';

test('A short quote is looked for whole', () => {
  expect(textFragment('carrying 119 people')).toBe(':~:text=carrying%20119%20people');
});

test('Hyphens, commas and ampersands are encoded, for they are syntax in a fragment', () => {
  expect(textFragment('first-hand, and R&D')).toBe(':~:text=first%2Dhand%2C%20and%20R%26D');
});

test('A long quote is named by its first and its last words', () => {
  const quote = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen end';
  expect(textFragment(quote)).toBe(':~:text=one%20two%20three,fifteen%20sixteen%20end');
});

test('A quote with something left out is never looked for across the gap', () => {
  expect(textFragment('We are working … constant contact')).toBe(':~:text=We%20are%20working,constant%20contact');
});

test('A fragment that the address has already is kept', () => {
  expect(addressOfQuote('https://a.example/#part', 'x')).toBe('https://a.example/#part:~:text=x');
  expect(addressOfQuote('https://a.example/', '…')).toBe('https://a.example/');
});

test('Whatever was said, the fragment holds only what an address may hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const fragment = textFragment(words);
      return fragment === null || /^:~:text=[A-Za-z0-9_.!~*'()%]+(,[A-Za-z0-9_.!~*'()%]+)?$/.test(fragment);
    }),
  );
});
