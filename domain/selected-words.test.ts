import { expect, test } from 'vitest';
import { findQuote } from './quote-place.ts';
import { readSelection, writeSelection } from './selected-words.ts';

const TEXT = 'Nine days.\n\n“It stood still,” she said. “It will run.”';
const select = (words: string) => {
  const start = TEXT.indexOf(words);
  return readSelection(writeSelection({ start, end: start + words.length }, TEXT.length), TEXT);
};

test('Selected words come with their place and their paragraph', () => {
  const selected = select('stood still');
  expect(selected).toMatchObject({ words: 'stood still', paragraph: 2, anchor: { exact: 'stood still' } });
  expect(findQuote(TEXT, 'stood still', selected?.anchor ?? null)).toHaveLength(1);
});

test('Outer space, and marks around a quote or at one end of it, are no part of it', () => {
  expect(select(' “It will run.”')?.words).toBe('It will run.');
  expect(select('“It stood still,” she said. “It will run.”')?.words).toBe(
    '“It stood still,” she said. “It will run.”',
  );
  expect(select('“It stood')?.words).toBe('It stood');
  expect(select('“It stood')?.quoted).toBe(true);
  expect(select('will run.”')?.words).toBe('will run.');
  const straight = 'She said: "It stood, she said, and it stands."';
  const start = straight.indexOf('"');
  const selected = readSelection(writeSelection({ start, end: start + 10 }, straight.length), straight);
  expect(selected).toMatchObject({ words: 'It stood,', quoted: true });
});

test('Words within quotation marks are somebody’s own', () => {
  expect(select('It stood still')?.quoted).toBe(true);
  expect(select('“It will run.”')?.quoted).toBe(true);
  expect(select('she said')?.quoted).toBe(false);
  expect(select('Nine days')?.quoted).toBe(false);
  expect(select('It stood still,” she said. “It')?.quoted).toBe(false);
});

test('What is no selection of this text is none', () => {
  expect(TEXT).toHaveLength(54);
  for (const selection of [null, '', '5', '0-4', '9-3-54', '3-3-54', '0-9999-54', '0-4-55', '-1-3-54', '10-12-54'])
    expect(readSelection(selection, TEXT)).toBeNull();
});
