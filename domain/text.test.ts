import { describe, expect, test } from 'vitest';
import { parseInput } from './refusal.ts';
import { calendarDay, filled, LIMITS, languageTag, optionalText, webAddress } from './text.ts';

const codes = (result: ReturnType<typeof parseInput>) => (result.ok ? [] : result.reasons.map((reason) => reason.code));

describe('text that people type', () => {
  test('Line ends become LF, outer space goes, every other letter stays as it was typed', () => {
    expect(parseInput(filled('passage'), '  “Oʻzbekiston”\r\nйўқ\tё 😀  ')).toEqual({
      ok: true,
      value: '“Oʻzbekiston”\nйўқ\tё 😀',
    });
  });
  test('Script tags, quotes and right-to-left marks are text like any other', () => {
    for (const hostile of ['<script>alert(1)</script>', '"></script>', '\u202Eabc', '=cmd()']) {
      expect(parseInput(filled('line'), hostile)).toEqual({ ok: true, value: hostile });
    }
  });
  test('NUL, other control characters and broken surrogates are refused by name', () => {
    expect(codes(parseInput(filled('line'), 'a\0b'))).toEqual(['controlCharacter']);
    expect(codes(parseInput(filled('line'), 'a\u001Bb'))).toEqual(['controlCharacter']);
    expect(codes(parseInput(filled('line'), 'a\uD800b'))).toEqual(['brokenCharacter']);
  });
  test('Text over its limit is refused with the limit', () => {
    expect(parseInput(filled('line'), 'x'.repeat(100_000))).toEqual({
      ok: false,
      reasons: [{ code: 'tooLong', params: { max: LIMITS.line } }],
    });
  });
  test('An empty optional field is unknown, an empty required one is refused', () => {
    expect(parseInput(optionalText('line'), '   ')).toEqual({ ok: true, value: null });
    expect(codes(parseInput(filled('line'), '   '))).toEqual(['required']);
  });
});

describe('addresses, days and languages', () => {
  test('Only http and https addresses without credentials are taken', () => {
    expect(parseInput(webAddress, 'https://kun.uz/en/news?id=1#a').ok).toBe(true);
    for (const bad of [
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://x.org',
      'https://a:b@x.org',
      'kun.uz',
      '//kun.uz',
    ]) {
      expect(codes(parseInput(webAddress, bad))).toEqual(['notAWebAddress']);
    }
  });
  test('A day must exist', () => {
    expect(parseInput(calendarDay, '2024-02-29').ok).toBe(true);
    for (const bad of ['2025-02-29', '2025-13-01', '2025-2-1', '15.02.2025'])
      expect(codes(parseInput(calendarDay, bad))).toEqual(['notADay']);
  });
  test('A language is a BCP 47 tag', () => {
    for (const good of ['en', 'uz', 'uz-Cyrl', 'en-GB']) expect(parseInput(languageTag, good).ok).toBe(true);
    for (const bad of ['English', 'e', 'uz_Cyrl', ''])
      expect(codes(parseInput(languageTag, bad))).toEqual(['notALanguage']);
  });
});
