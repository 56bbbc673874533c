import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, highlight } from './highlight.ts';
import { foldedWords, readQuery } from './search-query.ts';

const hits = (text: string, typed: string) =>
  highlight(text, readQuery(typed).terms)
    .filter((segment) => segment.hit)
    .map((segment) => segment.text);

describe('Highlights show the letters of the original', () => {
  test('with Uzbek apostrophes of every kind', () => {
    expect(hits('Bugun O‘zbekiston va oʻzbek tili', 'ozbekiston ozbek')).toEqual(['O‘zbekiston', 'oʻzbek']);
  });

  test('with ё, й and accents, composed or not', () => {
    expect(hits('Ёлка и чай', 'елка чай')).toEqual(['Ёлка', 'чай']);
    expect(hits('the re\u0301sume\u0301 and résumé.', 'resume')).toEqual(['re\u0301sume\u0301', 'résumé']);
    expect(hits('и\u0306од', 'йод')).toEqual(['и\u0306од']);
  });

  test('without the marks around a quoted word', () => {
    expect(hits("a ‘steadfast’ 'partner'", 'steadfast partner')).toEqual(['steadfast', 'partner']);
  });

  test('of a phrase as a whole, across signs, and only in its order', () => {
    expect(hits('Kun.uz, then uz kun', '"kun uz"')).toEqual(['Kun.uz']);
  });

  test('of a beginning to the end of the word', () => {
    expect(hits('deportation, deported, port', 'deport*')).toEqual(['deportation', 'deported']);
  });

  test('not inside other words', () => {
    expect(hits('important port', 'port')).toEqual(['port']);
  });
});

const letters = fc.array(fc.constantFrom(..."aAbʻ‘’' .,-“”ёЁйиеO½№①ß\u0301\u0306😀𐐷", '\n', 'kun', 'resume'), {
  maxLength: 40,
});
const text = fc.oneof(
  letters.map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const queryFrom = (source: string, at: number) =>
  readQuery(
    foldedWords(source)
      .slice(at, at + 2)
      .join(' ') || 'kun',
  ).terms;

test('Segments joined are the text, whatever text and query', () => {
  fc.assert(
    fc.property(text, text, (shown, typed) => {
      const segments = highlight(shown, readQuery(typed).terms);
      expect(segments.map((segment) => segment.text).join('')).toBe(shown);
      expect(segments.every((segment) => segment.text !== '')).toBe(true);
    }),
  );
});

test('Every word of the text that is searched for is highlighted', () => {
  fc.assert(
    fc.property(letters, fc.nat(5), (pieces, at) => {
      const shown = pieces.join('');
      const word = foldedWords(shown)[at];
      fc.pre(word !== undefined);
      const found = highlight(shown, [{ words: [word ?? ''], prefix: false }]).filter((segment) => segment.hit);
      expect(found.length).toBeGreaterThan(0);
      for (const segment of found) expect(foldedWords(segment.text)).toContain(word);
    }),
  );
});

describe('An excerpt', () => {
  const long = `${'before '.repeat(50)}the tram stopped ${'after '.repeat(50)}`;

  test('shows the surroundings of the first hit, cut between words', () => {
    const { segments, cutBefore, cutAfter } = excerpt(long, readQuery('tram').terms, 20);
    expect(segments.map((segment) => segment.text)).toEqual(['before before the ', 'tram', ' stopped after']);
    expect([cutBefore, cutAfter]).toEqual([true, true]);
  });

  test('shows the beginning where nothing is found, and all of a short text', () => {
    expect(excerpt(long, readQuery('bus').terms, 14).segments).toEqual([{ text: 'before before', hit: false }]);
    expect(excerpt('short', [], 100)).toEqual({
      segments: [{ text: 'short', hit: false }],
      cutBefore: false,
      cutAfter: false,
    });
  });

  test('is a part of the text, never a broken character', () => {
    fc.assert(
      fc.property(text, fc.nat(5), fc.nat(30), (shown, at, around) => {
        const part = excerpt(shown, queryFrom(shown, at), around);
        const joined = part.segments.map((segment) => segment.text).join('');
        expect(shown.includes(joined)).toBe(true);
        expect(shown.startsWith(joined) || part.cutBefore).toBe(true);
        expect(shown.endsWith(joined) || part.cutAfter).toBe(true);
      }),
    );
  });
});
