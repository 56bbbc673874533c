import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, endOfDay, isEdtf, isOneDay, parseEdtf } from './edtf.ts';

const TASHKENT = 'Asia/Tashkent';
const ZONES = ['UTC', TASHKENT, 'Europe/Lisbon', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia'];

describe('the grammar of a date', () => {
  it.each([
    '2025',
    '2025-02',
    '2024-02-29',
    '2025-02?',
    '2025~',
    '2025-02-15%',
    '2025-01/2025-03',
    '../2025-02-15',
    '2025-02/..',
  ])('accepts %s', (value) => expect(isEdtf(value)).toBe(true));
  it.each([
    '',
    '25',
    '2025-13',
    '2025-02-29',
    '2025-02-30',
    '15.02.2025',
    '../..',
    '2025-03/2025-01',
    '2025-02-15/2025-02-14',
    '/2025',
  ])('refuses %j', (value) => expect(isEdtf(value)).toBe(false));
  it('lets an interval end in the year in which it began', () => {
    expect(isEdtf('2025-03/2025')).toBe(true);
  });
  it('tells approximate from uncertain, and both at once', () => {
    expect(parseEdtf('2025~')).toMatchObject({ date: { approximate: true, uncertain: false, precision: 'year' } });
    expect(parseEdtf('2025-02?')).toMatchObject({ date: { approximate: false, uncertain: true, precision: 'month' } });
    expect(parseEdtf('2025-02-15%')).toMatchObject({ date: { approximate: true, uncertain: true, precision: 'day' } });
  });
  it('calls only a firm day one day', () => {
    expect(['2025-02-15', '2025-02-15?', '2025-02', '../2025-02-15'].map(isOneDay)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('bounds', () => {
  it('spans the local day of the newsroom', () => {
    expect(bounds('2025-02-15', TASHKENT)).toEqual({
      earliest: Date.parse('2025-02-14T19:00:00.000Z'),
      latest: Date.parse('2025-02-15T18:59:59.999Z'),
    });
  });
  it('leaves an open end open', () => {
    expect(bounds('../2025-02-15', 'UTC')).toEqual({ earliest: null, latest: Date.parse('2025-02-15T23:59:59.999Z') });
    expect(bounds('2025-02/..', 'UTC')).toEqual({ earliest: Date.parse('2025-02-01T00:00:00.000Z'), latest: null });
  });
  it('holds for any day in any zone: days adjoin, and lie in their month and year', () => {
    const day = fc.date({ min: new Date('1900-01-02'), max: new Date('2099-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(...ZONES), (date, zone) => {
        const today = date.toISOString().slice(0, 10);
        const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
        const [inDay, inMonth, inYear] = [today, today.slice(0, 7), today.slice(0, 4)].map((value) =>
          bounds(value, zone),
        );
        expect(bounds(tomorrow, zone).earliest).toBe(Number(inDay?.latest) + 1);
        expect(Number(inMonth?.earliest)).toBeLessThanOrEqual(Number(inDay?.earliest));
        expect(Number(inMonth?.latest)).toBeGreaterThanOrEqual(Number(inDay?.latest));
        expect(Number(inYear?.earliest)).toBeLessThanOrEqual(Number(inMonth?.earliest));
        expect(Number(inYear?.latest)).toBeGreaterThanOrEqual(Number(inMonth?.latest));
      }),
    );
  });
});

describe('the end of a day', () => {
  it('comes after 23 hours in the night in which clocks go forward, and after 25 when they go back', () => {
    const hours = (day: string) =>
      (endOfDay(day, 'Europe/Lisbon') + 1 - Number(bounds(day, 'Europe/Lisbon').earliest)) / 3_600_000;
    expect([hours('2025-03-30'), hours('2025-03-31'), hours('2025-10-26')]).toEqual([23, 24, 25]);
  });
  it('is one millisecond before the next midnight of the zone', () => {
    expect(new Date(endOfDay('2025-02-15', TASHKENT)).toISOString()).toBe('2025-02-15T18:59:59.999Z');
  });
  it('holds where midnight itself does not exist', () => {
    // Beirut: the clocks went from 00:00 to 01:00.
    expect(new Date(endOfDay('2022-03-26', 'Asia/Beirut')).toISOString()).toBe('2022-03-26T21:59:59.999Z');
  });
});
