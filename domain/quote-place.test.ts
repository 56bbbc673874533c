import { describe, expect, it } from 'vitest';
import { anchorAt, findQuote, nearestPassage, paragraphAt, paragraphRanges } from './quote-place.ts';

const TEXT = `The company said: “We don’t know why the tram
stood still.” Nobody has looked.

The tram stood still on nine days — so the company — and «nobody» knows why the tram stood still.`;

const found = (quote: string, text = TEXT) =>
  findQuote(text, quote)?.map(({ start, end }) => text.slice(start, end)) ?? null;

describe('A quote is found', () => {
  it('whatever marks, dashes and spaces it was typed with', () => {
    expect(found('"We don\'t know why the tram stood still."')).toEqual(['We don’t know why the tram\nstood still.']);
    expect(found('nine days - so the company')).toEqual(['nine days — so the company']);
    expect(found('and "nobody"   knows')).toEqual(['and «nobody» knows']);
    expect(found('oʻzbek', "Ular o'zbek tilida")).toEqual(["o'zbek"]);
    expect(found('tram', 'The tr\u00adam')).toEqual(['tr\u00adam']);
  });

  it('across paragraphs, and piece by piece where words were left out', () => {
    expect(found('looked. The tram')).toEqual(['looked.\n\nThe tram']);
    expect(found('We don’t know … Nobody has looked')).toEqual(['We don’t know', 'Nobody has looked']);
    expect(found('Nobody […] on nine days')).toEqual(['Nobody', 'on nine days']);
  });

  it('as it stands in a source that has left words out itself, or is nothing but signs', () => {
    expect(found('We know … nothing', 'We know … nothing. We know. And nothing.')).toEqual(['We know … nothing']);
    expect(found('…?!', 'So: …?!')).toEqual(['…?!']);
  });

  it('but not with other letters, in another order, or where there is nothing to look for', () => {
    expect(found('We do not know why')).toBeNull();
    expect(found('We Don’t know')).toBeNull();
    expect(found('Nobody has looked … We don’t know')).toBeNull();
    expect(found(' … “”')).toBeNull();
  });

  it('at the place it was taken from, also in a text that has changed around it', () => {
    const second = TEXT.lastIndexOf('the tram stood still');
    const anchor = anchorAt(TEXT, { start: second, end: second + 'the tram stood still'.length });
    expect(anchor.exact).toBe('the tram stood still');
    const at = (text: string) => findQuote(text, anchor.exact, anchor)?.[0]?.start;
    expect(at(TEXT)).toBe(second);
    const changed = `A new beginning.\n\n${TEXT.replace('Nobody has looked.', 'Everybody has.')}`;
    expect(at(changed)).toBe(changed.lastIndexOf('the tram stood still'));
    expect(findQuote(TEXT, anchor.exact)?.[0]?.start).toBe(TEXT.indexOf('the tram'));
  });
});

describe('Where a quote is not there', () => {
  it('the nearest passage is named, in whole words and with its paragraph', () => {
    expect(nearestPassage(TEXT, 'We do not know why the tram stopped')).toEqual({
      words: expect.stringContaining('We don’t know why the tram'),
      paragraph: 1,
    });
    expect(nearestPassage(TEXT, 'on ten days, so the company')).toEqual({
      words: expect.stringContaining('nine days'),
      paragraph: 2,
    });
  });

  it('nothing is named where nothing is near', () => {
    expect(nearestPassage(TEXT, 'An entirely different sentence about budgets')).toBeNull();
    expect(nearestPassage(TEXT, '…')).toBeNull();
  });
});

it('A place knows its paragraph, counted from one', () => {
  expect(paragraphRanges('  One.\n\n\n Two. \n')).toEqual([
    { start: 2, end: 6 },
    { start: 10, end: 14 },
  ]);
  expect(paragraphAt(TEXT, TEXT.indexOf('Nobody'))).toBe(1);
  expect(paragraphAt(TEXT, TEXT.indexOf('nine'))).toBe(2);
  expect(paragraphAt('', 0)).toBe(1);
});

it('A quote is looked for in a book in no time', () => {
  const book = `${'The tram ran every day of the winter, and nobody had to wait. '.repeat(16_000)}Only on one day it stood still.`;
  const started = Date.now();
  expect(findQuote(book, 'Only on one day it stood still.')).toHaveLength(1);
  expect(nearestPassage(book, 'Only on one day it stopped')).not.toBeNull();
  expect(Date.now() - started).toBeLessThan(5_000);
});
