import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { SLUG_MAX, slug, slugFrom } from './slug.ts';

describe('slugs', () => {
  test('Names in Latin, Uzbek and Russian become readable addresses', () => {
    expect(slugFrom('U.S. deportations through Panama')).toBe('u-s-deportations-through-panama');
    expect(slugFrom('José Raúl Mulino')).toBe('jose-raul-mulino');
    expect(slugFrom('Oʻzbekiston Tashqi ishlar vazirligi')).toBe('ozbekiston-tashqi-ishlar-vazirligi');
    expect(slugFrom('Ўзбекистон ҳақида')).toBe('ozbekiston-haqida');
    expect(slugFrom('Щёлково, объезд')).toBe('shchelkovo-obezd');
  });
  test('Any name at all gives a usable slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (name) => {
        const made = slugFrom(name, 'claim');
        expect(made.length).toBeLessThanOrEqual(SLUG_MAX);
        expect(slug.safeParse(made).success).toBe(true);
      }),
    );
  });
});

describe('folding', () => {
  test('The six ways to type oʻ and gʻ fold to one', () => {
    const folded = ['ʻ', 'ʼ', '‘', '’', "'", '`', ''].map((mark) => fold(`O${mark}zbekiston g${mark}alaba`));
    expect(new Set(folded)).toEqual(new Set(['ozbekiston galaba']));
  });
  test('ё folds to е, й stays й, accents go', () => {
    expect(fold('Ёлки, йод, Résumé')).toBe('елки, йод, resume');
    expect(fold('и\u0306од')).toBe('йод');
  });
  test('Folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
