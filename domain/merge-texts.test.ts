import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenText, firstChoices, mergeTexts } from './merge-texts.ts';

const BASE = 'The tram ran every day of the winter. Nobody complained.';
const merged = (mine: string, theirs: string) => {
  const parts = mergeTexts(BASE, mine, theirs, 'en');
  return {
    by: parts.flatMap((part) => ('same' in part ? [] : [part.changedBy])),
    text: chosenText(parts, firstChoices(parts)),
  };
};

test('Changes in two places are both taken over', () => {
  const mine = BASE.replace('every day', 'on most days');
  const theirs = BASE.replace('Nobody', 'Few people');
  expect(merged(mine, theirs)).toEqual({
    by: ['mine', 'theirs'],
    text: 'The tram ran on most days of the winter. Few people complained.',
  });
});

test('What one has added and the other taken out is told apart', () => {
  const mine = `${BASE} We asked.`;
  const theirs = BASE.replace(' every day of the winter', '');
  expect(merged(mine, theirs)).toEqual({ by: ['theirs', 'mine'], text: 'The tram ran. Nobody complained. We asked.' });
});

test('The same words changed by both are for a person to choose; one’s own come first', () => {
  const { by, text } = merged(BASE.replace('Nobody', 'Few'), BASE.replace('Nobody', 'Many'));
  expect(by).toEqual(['both']);
  expect(text).toContain('Few complained');
});

test('Cyrillic words are not cut apart', () => {
  const parts = mergeTexts('Узбекистан не хочет.', 'Узбекистан не желает.', 'Узбекистан не хочет.', 'ru');
  expect(parts).toContainEqual({ mine: 'желает', theirs: 'хочет', changedBy: 'mine' });
});

test('Whatever three texts say, one choice throughout gives back one text or the other', () => {
  const text = fc
    .array(fc.constantFrom('tram', 'ran', ' ', 'not', '. ', 'ўйин', '\n'), { maxLength: 14 })
    .map((w) => w.join(''));
  fc.assert(
    fc.property(text, text, text, (base, mine, theirs) => {
      const parts = mergeTexts(base, mine, theirs);
      const all = (side: 'mine' | 'theirs') =>
        chosenText(
          parts,
          firstChoices(parts).map(() => side),
        );
      expect(all('mine')).toBe(mine.normalize('NFC'));
      expect(all('theirs')).toBe(theirs.normalize('NFC'));
    }),
  );
});
