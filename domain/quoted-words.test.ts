import { describe, expect, test } from 'vitest';
import { nextQuoted, quotedWords } from './quoted-words.ts';

const words = (text: string) => quotedWords(text).map(({ start, end }) => text.slice(start, end));

describe('words in quotation marks', () => {
  test.each([
    ['He said: “It is so.” She did not.', ['It is so.']],
    ['"First," he said, "second."', ['First', 'second.']],
    ['«Трамвай», сказал он', ['Трамвай']],
    ['Er sagte „so ist es“ und ging', ['so ist es']],
    ["It 'quotes' and it's not one", []],
    ["“They deny 'all of it' today,” it said", ["They deny 'all of it' today"]],
    ['“goes on in the next paragraph', ['goes on in the next paragraph']],
    ['“” and " "', []],
  ])('of %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('are taken one after the other, from where something is chosen', () => {
    const text = 'A “one” B “two” C';
    const [one, two] = quotedWords(text);
    if (!one || !two) throw new Error('two are expected');
    expect(nextQuoted(text, { start: 0, end: 17 })).toEqual(one);
    expect(nextQuoted(text, one)).toEqual(two);
    expect(nextQuoted(text, two)).toEqual(one);
    expect(nextQuoted(text, { start: 8, end: 12 })).toEqual(two);
    expect(nextQuoted('none here', { start: 0, end: 4 })).toBeNull();
  });
});
