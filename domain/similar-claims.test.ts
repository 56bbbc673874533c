import { beforeEach, describe, expect, it } from 'vitest';
import { LIKELY_THE_SAME, PERHAPS_THE_SAME, SimilarClaims } from './similar-claims.ts';

let claims: SimilarClaims;
beforeEach(() => {
  claims = new SimilarClaims();
  claims.put('winter', { words: 'The tram ran every day of the winter.', title: 'Tram ran all winter' });
  claims.put('budget', { words: 'The tram was built for 90 million, as planned.' });
  claims.put('roof', { words: 'Every stop of line 1 has a roof.' });
  claims.put('uzbek', { words: 'Oʻzbekiston fuqarolarini qabul qilishdan bosh tortmoqda.' });
  claims.put('school', { words: 'Six schools in the harbour closed since 2020.' });
});
const found = (text: string) => claims.find(text, 3).map(({ id }) => id);

describe('The same claim is found', () => {
  it('in other words and another order', () => {
    expect(found('In winter, trams were running daily')[0]).toBe('winter');
    expect(found('planned: 90 million for building the tram')[0]).toBe('budget');
  });

  it('in a post, through its addresses, names and tags', () => {
    const post =
      'RT @HarbourNews: #SixSchools closed in the #harbour since 2020!! https://t.co/x1 pic.twitter.com/roof — Ada (@ada) May 3, 2025';
    expect(found(post)[0]).toBe('school');
    expect(claims.find('https://t.co/roof pic.twitter.com/winter', 3)).toEqual([]);
  });

  it('by who posted it, in which month and year, and not by the account or the day', () => {
    claims.put('minister', { words: 'In October 2019, minister Ada Kern promised 17 free buses.' });
    expect(found('Nobody will pay! 🚌🎉 — Ada Kern (@kernforall) October 17, 2019')[0]).toBe('minister');
    expect(found('Ура! — (@kernforall) 17 October 2019')[0]).toBe('minister');
    expect(found('Well … — Somebody (@roof) May 17, 2031')).toEqual([]);
  });

  it('with a slip of the keyboard in its words, in each script', () => {
    claims.put('russian', { words: 'Губернатор обещал отремонтировать больницу.' });
    expect(found('evrey witner')[0]).toBe('winter');
    expect(found('schols and a habrour')[0]).toBe('school');
    expect(found('губенратор и болница')[0]).toBe('russian');
    expect(found("o'zbekistn fuqoralari")[0]).toBe('uzbek');
  });

  it('in another script and with other marks', () => {
    expect(found("O'zbekiston fuqarolarini qabul qilishdan bosh tortdi")[0]).toBe('uzbek');
    expect(found('Ўзбекистон фуқароларини қабул қилишдан бош тортмоқда')[0]).toBe('uzbek');
  });

  it('by its newest words alone, and not at all once it is gone', () => {
    claims.put('roof', { words: 'Nobody waits longer than five minutes.' });
    expect(found('Every stop has a roof')).not.toContain('roof');
    expect(found('waits five minutes')).toEqual(['roof']);
    claims.remove('roof');
    claims.remove('roof');
    expect(found('waits five minutes')).toEqual([]);
    expect(claims.size).toBe(4);
  });
});

it('A claim changed many times is found as one that is new', () => {
  for (const words of ['Six harbors flooded.', 'Sixty schools in the harbour opened.', 'The winter was cold.']) {
    claims.put('roof', { words, title: 'Stop, tram', more: 'schools' });
    claims.put('school', { words });
  }
  claims.remove('uzbek');
  const anew = new SimilarClaims();
  anew.put('budget', { words: 'The tram was built for 90 million, as planned.' });
  anew.put('roof', { words: 'The winter was cold.', title: 'Stop, tram', more: 'schools' });
  anew.put('school', { words: 'The winter was cold.' });
  anew.put('winter', { words: 'The tram ran every day of the winter.', title: 'Tram ran all winter' });
  for (const text of ['a cold winetr', 'six harbours', 'tram schools', 'planned millions']) {
    const sorted = (index: SimilarClaims) => index.find(text, 9).sort((one, other) => (one.id < other.id ? -1 : 1));
    expect(sorted(claims)).toEqual(sorted(anew));
  }
});

describe('Likeness', () => {
  it('says whether two are likely the same, perhaps, or not', () => {
    const likenessOf = (text: string) => claims.find(text, 1)[0]?.likeness ?? 0;
    expect(likenessOf('Every stop of line 1 has a roof.')).toBe(1);
    expect(likenessOf('Each stop on line 1 has got a roof')).toBeGreaterThan(LIKELY_THE_SAME);
    expect(likenessOf('Six schools got a tram stop')).toBeLessThan(LIKELY_THE_SAME);
    expect(likenessOf('The harbour has a new crane and a ferry to the islands')).toBeLessThan(PERHAPS_THE_SAME);
  });

  it('tells numbers apart by their last digit', () => {
    claims.put('a', { words: 'The bridge cost 1234567 crowns.' });
    claims.put('b', { words: 'The bridge cost 1234568 crowns.' });
    expect(claims.find('The bridge cost 1234568 crowns', 1)).toMatchObject([{ id: 'b', likeness: 1 }]);
  });

  it('forgives a slip in a long word, and none in a number or a short word', () => {
    const likenessOf = (text: string) => claims.find(text, 1)[0]?.likeness ?? 0;
    expect(likenessOf('Six schools in the habrour closed since 2020.')).toBeGreaterThan(LIKELY_THE_SAME);
    expect(claims.find('2021', 3)).toEqual([]);
    expect(claims.find('trim', 3)).toEqual([]);
  });

  it('is that of what was claimed, whatever has been found about it', () => {
    const words = 'Every stop of line 1 has a roof.';
    claims.put('roof', {
      words,
      more: 'Two of eleven stations were counted without shelter in a survey by the council.',
    });
    expect(claims.find(words, 1)).toMatchObject([{ id: 'roof', likeness: 1 }]);
    expect(found('survey of shelter by the council')).toEqual(['roof']);
  });

  it('is of nothing where nothing is alike, or nothing is asked', () => {
    expect(claims.find('Quite another matter', 3)).toEqual([]);
    expect(claims.find(' … ', 3)).toEqual([]);
    expect(new SimilarClaims().find('tram', 3)).toEqual([]);
  });
});
