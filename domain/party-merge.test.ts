import { expect, test } from 'vitest';
import { mergedInto, takenOver } from './party-merge.ts';

const ministry = {
  name: 'MFA of Uzbekistan',
  aliases: ['МИД Узбекистана'],
  country: 'UZ',
  website: 'https://mfa.example/',
  links: [],
  wikidata: null,
};
const duplicate = {
  name: 'Foreign Ministry',
  aliases: ['МИД Узбекистана', 'ТИВ'],
  country: 'RU',
  website: 'https://ministry.example/',
  links: ['https://mfa.example/', 'https://t.example/mfa'],
  wikidata: 'Q1',
};

test('The kept party goes by the names of the other, and takes what it has none of its own of', () => {
  expect(takenOver(duplicate, ministry)).toEqual({
    names: ['Foreign Ministry', 'ТИВ'],
    links: ['https://ministry.example/', 'https://t.example/mfa'],
    facts: ['wikidata'],
  });
});

test('A website becomes the kept party’s own where it has none', () => {
  expect(takenOver(duplicate, { ...ministry, website: null })).toMatchObject({
    links: ['https://mfa.example/', 'https://t.example/mfa'],
    facts: ['website', 'wikidata'],
  });
});

test('Merges are followed to their end, and the last word on a party counts', () => {
  const rows = [
    { partyId: 'a', intoId: 'b' },
    { partyId: 'b', intoId: 'c' },
    { partyId: 'd', intoId: 'c' },
    { partyId: 'd', intoId: null },
  ];
  expect(Object.fromEntries(mergedInto(rows))).toEqual({ a: 'c', b: 'c' });
});
