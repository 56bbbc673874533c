import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuery, searchText } from './search-query.ts';

const words = (typed: string) => readQuery(typed).terms.map((term) => term.words.join(' ') + (term.prefix ? '*' : ''));

test('Words must all be found, phrases in their order, beginnings may go on', () => {
  expect(words('flights "to Panama" deport*')).toEqual(['flights', 'to panama', 'deport*']);
  expect(words('“steadfast partner”* «на борту»')).toEqual(['steadfast partner*', 'на борту']);
});

test('However an Uzbek word is typed, it is the same word', () => {
  for (const typed of ["O'zbekiston", 'Oʻzbekiston', 'O‘zbekiston', 'O’zbekiston', 'O`zbekiston', 'OZBEKISTON']) {
    expect(words(typed)).toEqual(['ozbekiston']);
  }
  expect(words('Ёлка й résumé')).toEqual(['елка', 'й', 'resume']);
});

test('Words held together by signs are a phrase', () => {
  expect(words('kun.uz COVID-19')).toEqual(['kun uz', 'covid 19']);
});

test('What holds nothing to search is ignored and said, an unfinished quotation is read to its end', () => {
  expect(readQuery('🚋 ")(*&^" -- tram')).toEqual({
    terms: [{ words: ['tram'], prefix: false }],
    ignored: ['🚋', '")(*&^"', '--'],
  });
  expect(words('claim "harbour ci')).toEqual(['claim', 'harbour ci']);
  expect(readQuery('')).toEqual({ terms: [], ignored: [] });
});

test('A beginning of one letter is read as a word', () => {
  expect(words('a* ab*')).toEqual(['a', 'ab*']);
});

test('At most twelve terms and two hundred letters are searched, the rest is said', () => {
  const many = readQuery(Array.from({ length: 14 }, (_, index) => `w${index}`).join(' '));
  expect(many.terms).toHaveLength(12);
  expect(many.ignored).toEqual(['w12', 'w13']);
  const long = readQuery('𐐷'.repeat(300));
  expect(long.ignored).toEqual(['𐐷'.repeat(100)]);
});

const typing = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom('"', '*', ' ', "'", 'AND', 'NOT', 'NEAR(', ')', ':', '-', '^', '+', 'ʻ', 'a', '\\', '\0', '🚋'),
      {
        maxLength: 60,
      },
    )
    .map((pieces) => pieces.join('')),
);

test('Whatever is typed, terms hold letters and digits only, within the limits', () => {
  fc.assert(
    fc.property(typing, (typed) => {
      const { terms } = readQuery(typed);
      expect(terms.length).toBeLessThanOrEqual(12);
      for (const term of terms) {
        expect(term.words.length).toBeGreaterThan(0);
        for (const word of term.words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }
    }),
  );
});

test('Reading the index text again changes nothing', () => {
  fc.assert(
    fc.property(typing, (text) => {
      expect(searchText(searchText(text))).toBe(searchText(text));
    }),
    { numRuns: 1_000 },
  );
});
