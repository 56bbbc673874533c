import { describe, expect, it } from 'vitest';
import { impossibleDates } from './possible-dates.ts';

const ZONE = 'Asia/Tashkent';
const NOW = new Date('2025-02-15T20:00:00Z'); // the 16th already in Tashkent
const said = (saidOn: string) => impossibleDates({ saidOn, citations: [] }, NOW, ZONE);
const read = (accessedOn: string | null, saidOn: string, publishedOn: string | null = null) =>
  impossibleDates({ saidOn, citations: [{ prefix: 'citation.', accessedOn, publishedOn }] }, NOW, ZONE);

describe('Dates that cannot be', () => {
  it('refuse what was said after today, by the newsroom’s own day', () => {
    expect(said('2025-02-16')).toEqual([]);
    expect(said('2025-02-17')).toEqual([{ code: 'saidInFuture', field: 'saidOn' }]);
    expect(said('2030')).toEqual([{ code: 'saidInFuture', field: 'saidOn' }]);
    expect(said('2025-02-17/..')).toEqual([{ code: 'saidInFuture', field: 'saidOn' }]);
  });

  it('leave a month, a year or an interval that has begun', () => {
    for (const saidOn of ['2025', '2025-02', '../2025-03-01', '2025-02-01/2025-03-01'])
      expect(said(saidOn)).toEqual([]);
  });

  it('refuse a source that was read before the thing was said', () => {
    expect(read('2025-01-15', '2025-01-16')).toEqual([{ code: 'readBeforeSaid', field: 'citation.accessedOn' }]);
    expect(read('2025-01-16', '2025-01-16')).toEqual([]);
    expect(read('2025-01-15', '2025-01')).toEqual([]);
    expect(read('2024-12-31', '2025-01')).toEqual([{ code: 'readBeforeSaid', field: 'citation.accessedOn' }]);
  });

  it('refuse a source that was read before it was published', () => {
    const refused = [{ code: 'readBeforePublished', field: 'citation.accessedOn' }];
    expect(read('2025-01-15', '2025-01-14', '2025-01-16')).toEqual(refused);
    expect(read('2025-01-16', '2025-01-14', '2025-01-16')).toEqual([]);
  });

  it('presume nothing where a date is open, about or perhaps, or was not given', () => {
    for (const saidOn of ['../2025-02-01', '2025-01-16~', '2025-01-16?', '2025-01-16%']) {
      expect(read('2025-01-15', saidOn)).toEqual([]);
    }
    expect(read(null, '2025-01-16', '2025-01-16')).toEqual([]);
  });
});
