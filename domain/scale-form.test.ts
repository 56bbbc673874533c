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

const places = (moved: Record<number, string>) => {
  const rows = scaleRows(WITH_WORDS).map((row, index) => ({ ...row, place: moved[index] ?? row.place ?? '' }));
  return readScaleRows(typed(rows), [], []);
};
const keysOf = ({ scale }: { scale: { key: string }[] }) => scale.map(({ key }) => key);
const KEYS = WITH_WORDS.map(({ key }) => key);

test('A rating whose place was changed stands at that place, up or down, and all others stay in their order', () => {
  for (const [from, to] of [
    [2, 7],
    [5, 3],
    [0, 9],
    [8, 1],
    [3, 99],
  ] as const) {
    const moved = keysOf(places({ [from]: String(to) }));
    expect(moved.indexOf(KEYS[from] ?? '') + 1).toBe(Math.min(to, KEYS.length));
    expect(moved.filter((key) => key !== KEYS[from])).toEqual(KEYS.filter((key) => key !== KEYS[from]));
  }
  expect(keysOf(places({ 0: '2', 1: '1' })).slice(0, 3)).toEqual(['mostly-true', 'true', 'partly-true']);
});

test('What is no place is refused in its field', () => {
  expect(places({ 1: 'first', 2: '0', 3: '2.5', 4: ' ' }).problems).toEqual(
    [1, 2, 3].map((row) => ({ code: 'notAPlace', field: `scale.${row}.place` })),
  );
});

test('A row that was taken out moves none of those after it', () => {
  const rows = scaleRows(WITH_WORDS).filter((_, index) => index !== 2);
  expect(keysOf(readScaleRows(typed(rows), [], []))).toEqual(KEYS.filter((_, index) => index !== 2));
});

test('A refusal finds the row it means', () => {
  const rows = scaleRows(WITH_WORDS.slice(0, 3)).map((row, index) => ({ ...row, place: String(3 - index) }));
  const { scale, controlOf } = readScaleRows(typed(rows), ['uz', 'ru'], []);
  expect(keysOf({ scale })).toEqual(['partly-true', 'mostly-true', 'true']);
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
  const { scale } = readScaleRows(rows, [], FIRST_SCALE, ['half-true']);
  expect(scale.slice(-4).map(({ key }) => key)).toEqual(['half-true-2', 'true-2', 'polupravda', 'rating-50']);
});
