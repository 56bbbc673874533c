import { expect, test } from 'vitest';
import { wholeWords } from './whole-words.ts';

const CLAIM = 'The first flight carried migrants from China, Oʻzbekiston and Pakistan.';
const selected = (words: string) => wholeWords(CLAIM, CLAIM.indexOf(words), CLAIM.indexOf(words) + words.length);

test('A selection grows to whole words and leaves out the spaces around them', () => {
  expect(selected('igrants fro')).toBe('migrants from');
  expect(selected(' carried ')).toBe('carried');
  expect(selected('zbekiston')).toBe('Oʻzbekiston');
});

test('Marks that belong to no word are left where the selection leaves them', () => {
  expect(selected('China')).toBe('China');
  expect(selected('China,')).toBe('China,');
  expect(selected(' ')).toBe('');
});
