import { expect, it } from 'vitest';
import { deskTerms, deskText } from './desk-text.ts';

const finds = (typed: string, ...parts: (string | null)[]) =>
  deskTerms(typed).every((term) => deskText(parts).includes(` ${term}`));

it('Words are found by their beginnings, whatever stands between them', () => {
  expect(finds('tram wint', 'The tram ran every day of the winter.')).toBe(true);
  expect(finds('ram', 'The tram ran.')).toBe(false);
  expect(finds('tram company', 'The tram', null, 'Harbour Company')).toBe(true);
});

it('A name is found in whichever script and with whichever marks it is typed', () => {
  for (const typed of ["O'zbekiston", 'Oʻzbekiston', 'Ozbekiston', 'Ўзбекистон', 'ўзбек'])
    expect(finds(typed, 'Ўзбекистон ТИВ')).toBe(true);
  expect(finds('Burhonov', 'Акрор Бурҳонов')).toBe(true);
  expect(finds('Мулино', 'José Raúl Mulino')).toBe(true);
  expect(finds('burger', 'Bürgerchor')).toBe(true);
});

it('Nothing but signs looks for nothing, and few words are enough', () => {
  expect(deskTerms(' …—“” ')).toEqual([]);
  expect(deskTerms('one two three four five six seven eight nine ten one')).toHaveLength(8);
});
