import { expect, test } from 'vitest';
import { FIRST_SCALE, type Rating } from './rating.ts';
import { readScaleRows, scaleRows } from './scale-form.ts';

const typed = (rows: readonly Record<string, string | boolean>[]) =>
  rows.map((row) => ({ text: (name: string) => String(row[name] ?? ''), flag: (name: string) => row[name] === true }));

const WITH_WORDS: Rating[] = FIRST_SCALE.map((step) => ({
  ...step,
  translations: ['ru', 'uz'].map((language) => ({ language, label: `${step.label} ${language}`, meaning: language })),
}));

test('A scale that is read into its form and back is the same', () => {
  const read = readScaleRows(typed(scaleRows(WITH_WORDS)), ['ru', 'uz'], WITH_WORDS);
  expect(read.scale).toEqual(WITH_WORDS);
});

test('Words in languages the form has no fields for stay', () => {
  const read = readScaleRows(typed(scaleRows(WITH_WORDS)), [], WITH_WORDS);
  expect(read.scale).toEqual(WITH_WORDS);
});

test('Rows stand in the order of their places, and a refusal finds the row it means', () => {
  const rows = scaleRows(WITH_WORDS.slice(0, 3)).map((row, index) => ({ ...row, place: String(3 - index) }));
  const { scale, controlOf } = readScaleRows(typed(rows), ['uz', 'ru'], []);
  expect(scale.map(({ key }) => key)).toEqual(['partly-true', 'mostly-true', 'true']);
  expect(controlOf('scale.0.label')).toBe('scale.2.label');
  expect(controlOf('scale.2.translations.1.meaning')).toBe('scale.0.meaning-ru');
  expect([controlOf('scale'), controlOf('note'), controlOf('scale.9.label')]).toEqual([
    'scale',
    'note',
    'scale.9.label',
  ]);
});

test('A new rating is known by its word, told from those that are there', () => {
  const added = (label: string) => ({ key: '', label, meaning: 'So.', tone: 'true', icon: 'true' });
  const rows = typed([...scaleRows(FIRST_SCALE), added('Half true'), added('True'), added('Полуправда'), added('50%')]);
  const { scale } = readScaleRows(rows, [], FIRST_SCALE);
  expect(scale.slice(-4).map(({ key }) => key)).toEqual(['half-true', 'true-2', 'polupravda', 'rating-50']);
});
