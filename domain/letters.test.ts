import { describe, expect, test } from 'vitest';
import { letterInput, mailtoAddress, mergeLetter, unknownPlaceholders } from './letters.ts';

describe('a letter', () => {
  test('has everything filled in that is known, and keeps the rest in braces', () => {
    expect(mergeLetter('{name}: “{claim}” by {deadline}, {nobody}', { name: 'Ada', claim: 'It $& is {so}.' })).toBe(
      'Ada: “It $& is {so}.” by {deadline}, {nobody}',
    );
  });
  test('of which something in braces means nothing is refused in its field', () => {
    expect(unknownPlaceholders('{name} {date} {}')).toEqual(['date', '']);
    const parsed = letterInput.safeParse({ kind: 'reply', language: 'en', version: 0, subject: '{x}', body: '{name}' });
    expect(parsed.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ['subject', 'unknownPlaceholder'],
    ]);
  });
  test('opens in a mail program as it was written', () => {
    expect(mailtoAddress('Ўзбекистон?', 'a & b\nc')).toBe(
      'mailto:?subject=%D0%8E%D0%B7%D0%B1%D0%B5%D0%BA%D0%B8%D1%81%D1%82%D0%BE%D0%BD%3F&body=a%20%26%20b%0D%0Ac',
    );
  });
});
