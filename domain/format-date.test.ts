import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateWords, FULL_DATE, formatEdtf, SHORT_DATE, shapeBeside } from './format-date.ts';
import { dayOf, formatInstant, instantAttribute } from './instants.ts';

const words: DateWords = {
  by: ({ date }) => `by ${date}`,
  since: ({ date }) => `since ${date}`,
  between: ({ from, to }) => `between ${from} and ${to}`,
  about: ({ date }) => `about ${date}`,
  perhaps: ({ date }) => `perhaps ${date}`,
  aboutPerhaps: ({ date }) => `perhaps about ${date}`,
  dayNotRecorded: ({ date }) => `${date}, day not recorded`,
};

describe('a date in words', () => {
  it.each([
    ['2025-02-15', '15 February 2025'],
    ['2025-02', 'February 2025, day not recorded'],
    ['2025', '2025'],
    ['2025~', 'about 2025'],
    ['2025-02-15?', 'perhaps 15 February 2025'],
    ['2025-02%', 'perhaps about February 2025, day not recorded'],
    ['../2025-02-15', 'by 15 February 2025'],
    ['2025-02-15/..', 'since 15 February 2025'],
    ['2024-12/2025-02', 'between December 2024 and February 2025'],
  ])('says %s as "%s"', (value, text) => expect(formatEdtf(value, 'en', words, FULL_DATE)).toBe(text));

  it('leaves out the year only where a day remains', () => {
    const shape = { ...SHORT_DATE, year: false };
    expect(['2025-02-15', '2025-02', '2025'].map((value) => formatEdtf(value, 'en', words, shape))).toEqual([
      '15 Feb',
      'Feb 2025',
      '2025',
    ]);
  });
  it('lets the year of a moment go only beside a date of the same year', () => {
    const at = Date.parse('2026-11-25T22:00:00Z');
    expect(shapeBeside('2026-03-03', at, 'UTC', 'day')).toBe('short-day');
    expect(shapeBeside('2025-03-03', at, 'UTC', 'day')).toBe('day');
    expect(shapeBeside('2025/2026-03', at, 'UTC', 'moment')).toBe('short-moment');
    expect(shapeBeside('../2024-08-15', at, 'UTC', 'moment')).toBe('moment');
    expect(shapeBeside('2026', Date.parse('2026-12-31T22:00:00Z'), 'Asia/Tashkent', 'day')).toBe('day');
  });
  it('speaks the language it is asked for', () => {
    expect(formatEdtf('2025-02-15', 'ru', words)).toContain('февраля');
    expect(formatEdtf('2025-02-15', 'uz', words)).toContain('fevral');
  });
  it('never moves a day, whatever zone the machine is in', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const text = formatEdtf(date.toISOString().slice(0, 10), 'en', words);
        expect(text.startsWith(`${date.getUTCDate()} `) && text.endsWith(` ${date.getUTCFullYear()}`)).toBe(true);
      }),
    );
  });
});

describe('an instant in words', () => {
  const at = new Date('2025-02-17T20:05:00.000Z');
  it('is told in the zone of the newsroom', () => {
    expect(formatInstant(at, 'en', 'Asia/Tashkent')).toBe('18 Feb 2025, 01:05');
    expect(formatInstant(at, 'en', 'Europe/Lisbon', 'day')).toBe('17 Feb 2025');
  });
  it('gives the day of that zone for addresses, and UTC for machines', () => {
    expect(dayOf(at, 'Asia/Tashkent')).toBe('2025-02-18');
    expect(instantAttribute(at)).toBe('2025-02-17T20:05:00Z');
  });
});
