import { expect, test } from 'vitest';
import { paragraphsOf, usedWords } from './used-words.ts';

const paragraph = 'The company said the tram ran every day of the winter, and the council agreed with it.';

test('A quote is found where it stands letter for letter', () => {
  expect(usedWords(paragraph, [{ number: 3, words: 'the tram ran every day of the winter' }])).toEqual([
    { text: 'The company said ', numbers: [] },
    { text: 'the tram ran every day of the winter', numbers: [3] },
    { text: ', and the council agreed with it.', numbers: [] },
  ]);
});

test('A quote with words left out is found in its pieces', () => {
  const used = usedWords(paragraph, [{ number: 1, words: 'the tram ran every day … the council agreed with it' }]);
  expect(used.filter(({ numbers }) => numbers.length > 0).map(({ text }) => text)).toEqual([
    'the tram ran every day',
    'the council agreed with it',
  ]);
});

test('Words in two quotes name both', () => {
  const used = usedWords(paragraph, [
    { number: 2, words: 'the tram ran every day' },
    { number: 1, words: 'ran every day of the winter' },
  ]);
  expect(used.find(({ text }) => text === 'ran every day')?.numbers).toEqual([1, 2]);
});

test('A paraphrase marks nothing', () => {
  expect(usedWords(paragraph, [{ number: 1, words: 'no tram stood still in winter' }])).toEqual([
    { text: paragraph, numbers: [] },
  ]);
});

test('Paragraphs are parted by empty lines, or by lines where there are none', () => {
  expect(paragraphsOf('one\nstill one\n\n two ')).toEqual(['one\nstill one', 'two']);
  expect(paragraphsOf('one\ntwo\n')).toEqual(['one', 'two']);
});
