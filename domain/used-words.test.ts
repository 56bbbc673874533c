import { expect, test } from 'vitest';
import { paragraphsOf, type UsedQuote, usedWords } from './used-words.ts';

const PARAGRAPH = 'The company said the tram ran every day of the winter, and the council agreed with it.';
const quote = (number: number, words: string): UsedQuote => ({ number, words, anchor: null, isQuote: true });
const used = (...quotes: UsedQuote[]) => usedWords(PARAGRAPH, quotes).paragraphs[0] ?? [];

test('A quote is marked where it stands', () => {
  expect(used(quote(3, 'the tram ran every day of the winter'))).toEqual([
    { text: 'The company said ', numbers: [] },
    { text: 'the tram ran every day of the winter', numbers: [3] },
    { text: ', and the council agreed with it.', numbers: [] },
  ]);
});

test('A quote with words left out is marked in its pieces', () => {
  const marked = used(quote(1, 'the tram ran every day … the council agreed with it'));
  expect(marked.filter(({ numbers }) => numbers.length > 0).map(({ text }) => text)).toEqual([
    'the tram ran every day',
    'the council agreed with it',
  ]);
});

test('Words in two quotes name both', () => {
  const marked = used(quote(2, 'the tram ran every day'), quote(1, 'ran every day of the winter'));
  expect(marked.find(({ text }) => text === 'ran every day')?.numbers).toEqual([1, 2]);
});

test('A quote that is not there is named; a paraphrase may stand there, and nobody misses it', () => {
  const bare = [[{ text: PARAGRAPH, numbers: [] }]];
  const missing = quote(1, 'no tram stood still in winter');
  expect(usedWords(PARAGRAPH, [missing])).toEqual({ paragraphs: bare, unfound: [1] });
  expect(usedWords(PARAGRAPH, [{ ...missing, isQuote: false }])).toEqual({ paragraphs: bare, unfound: [] });
  expect(used({ ...quote(2, 'the tram ran'), isQuote: false }).map(({ numbers }) => numbers)).toEqual([[], [2], []]);
});

test('Of several places the one is marked from which the words were taken', () => {
  const text = 'It ran. It stood. It ran.';
  const anchor = { exact: 'It ran.', prefix: 'It stood.', suffix: '' };
  const { paragraphs } = usedWords(text, [{ ...quote(1, 'It ran.'), anchor }]);
  expect(paragraphs[0]?.map(({ numbers }) => numbers)).toEqual([[], [1]]);
});

test('A quote over two paragraphs is marked in both', () => {
  const { paragraphs } = usedWords('It stood still.\n\nIt ran again.', [quote(1, 'still. It ran')]);
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
