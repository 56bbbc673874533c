import { expect, test } from 'vitest';
import { namesake } from './party.ts';

const ministry = { name: 'Oʻzbekiston Tashqi ishlar vazirligi', aliases: ['MFA', 'Ўзбекистон ТИВ'] };
const mulino = { name: 'José Raúl Mulino', aliases: [] };
const find = (name: string, aliases: string[] = []) => namesake({ name, aliases }, [ministry, mulino])?.name;

test('A party is known again whatever the case, accents, apostrophes and spaces of its name', () => {
  expect(find('jose raul  mulino')).toBe(mulino.name);
  expect(find("O'zbekiston tashqi ishlar vazirligi")).toBe(ministry.name);
});

test('A party is known again by another of its names', () => {
  expect(find('ЎЗБЕКИСТОН ТИВ')).toBe(ministry.name);
  expect(find('The President of Panama', ['José Raúl Mulino'])).toBe(mulino.name);
});

test('Two that share no more than an abbreviation are two', () => {
  expect(find('Ministry of Foreign Affairs of Panama', ['MFA'])).toBeUndefined();
  expect(find('Raúl Mulino')).toBeUndefined();
});

test('A name of signs alone is compared as it stands', () => {
  expect(namesake({ name: '’', aliases: [] }, [{ name: "'", aliases: [] }])).toBeUndefined();
});
