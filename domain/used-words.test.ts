import { expect, test } from 'vitest';
import { paragraphsOf, usedWords } from './used-words.ts';

const PARAGRAPH = 'The company said the tram ran every day of the winter, and the council agreed with it.';
const used = (...quotes: Parameters<typeof usedWords>[1]) => usedWords(PARAGRAPH, quotes).paragraphs[0] ?? [];

test('A quote is marked where it stands', () => {
  expect(used({ number: 3, words: 'the tram ran every day of the winter' })).toEqual([
    { text: 'The company said ', numbers: [] },
    { text: 'the tram ran every day of the winter', numbers: [3] },
    { text: ', and the council agreed with it.', numbers: [] },
  ]);
});

test('A quote with words left out is marked in its pieces', () => {
  const marked = used({ number: 1, words: 'the tram ran every day … the council agreed with it' });
  expect(marked.filter(({ numbers }) => numbers.length > 0).map(({ text }) => text)).toEqual([
    'the tram ran every day',
    'the council agreed with it',
  ]);
});

test('Words in two quotes name both', () => {
  const marked = used(
    { number: 2, words: 'the tram ran every day' },
    { number: 1, words: 'ran every day of the winter' },
  );
  expect(marked.find(({ text }) => text === 'ran every day')?.numbers).toEqual([1, 2]);
});

test('A paraphrase marks nothing and is named as not found', () => {
  const result = usedWords(PARAGRAPH, [{ number: 1, words: 'no tram stood still in winter' }]);
  expect(result).toEqual({ paragraphs: [[{ text: PARAGRAPH, numbers: [] }]], unfound: [1] });
});

test('A quote over two paragraphs is marked in both', () => {
  const { paragraphs } = usedWords('It stood still.\n\nIt ran again.', [{ number: 1, words: 'still. It ran' }]);
  expect(paragraphs).toEqual([
    [
      { text: 'It stood ', numbers: [] },
      { text: 'still.', numbers: [1] },
    ],
    [
      { text: 'It ran', numbers: [1] },
      { text: ' again.', numbers: [] },
    ],
  ]);
});

test('Paragraphs are parted by empty lines, or by lines where there are none', () => {
  expect(paragraphsOf('one\nstill one\n\n two ')).toEqual(['one\nstill one', 'two']);
  expect(paragraphsOf('one\ntwo\n')).toEqual(['one', 'two']);
});
