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

  it('is of nothing where nothing is alike, or nothing is asked', () => {
    expect(claims.find('Quite another matter', 3)).toEqual([]);
    expect(claims.find(' … ', 3)).toEqual([]);
    expect(new SimilarClaims().find('tram', 3)).toEqual([]);
  });
});
