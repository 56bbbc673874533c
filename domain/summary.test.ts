import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEPTHS,
  GROUPINGS,
  LONGEST_INTRO,
  readSummaryQuery,
  SUMMARY_ORDERS,
  summaryQueryOf,
  WHOLE_SUMMARY,
} from './summary.ts';

const read = (address: string) => readSummaryQuery(new URLSearchParams(address));

describe('the address of a summary', () => {
  it('is read as it was written, whatever was asked for', () => {
    const key = fc.integer({ min: 1, max: 999_999_999 }).map(String);
    const keys = fc.uniqueArray(key, { maxLength: 20 });
    const query = fc.record({
      days: fc.option(fc.integer({ min: 1, max: 3_660 })),
      add: keys,
      without: keys,
      hand: keys,
      asOf: fc.constantFrom(null, '2025-02-17', '2025-02-17T12:00'),
      order: fc.constantFrom(...SUMMARY_ORDERS),
      group: fc.constantFrom(...GROUPINGS),
      depth: fc.constantFrom(...DEPTHS),
      lines: fc.boolean(),
      title: fc.constantFrom('', 'Ҳафта & co = 1'),
      intro: fc.constantFrom('', 'One.\n\nTwo *three*.'),
    });
    fc.assert(
      fc.property(query, (changes) => {
        const asked = { ...WHOLE_SUMMARY, ...changes, hand: changes.order === 'hand' ? changes.hand : [] };
        const { query: again, ignored } = read(summaryQueryOf(asked));
        expect(again).toEqual(asked);
        expect(ignored).toEqual([]);
      }),
    );
  });

  it('is empty for all claims as they stand', () => {
    expect(summaryQueryOf(WHOLE_SUMMARY)).toBe('');
  });

  it('names what it cannot use, and goes on without it', () => {
    const { query, ignored } = read('days=0&asOf=2025-02-30&order=loud&depth=deep&from=yesterday&add=x,7');
    expect(query).toEqual({ ...WHOLE_SUMMARY, add: ['7'] });
    expect(ignored.map(({ name }) => name).sort()).toEqual(['add', 'asOf', 'days', 'depth', 'from', 'order']);
  });

  it('holds five hundred claims in an order by hand, and an introduction in Cyrillic, within what a server reads', () => {
    const hand = Array.from({ length: 500 }, (_, index) => String(100_000 + index));
    const intro = 'Я'.repeat(LONGEST_INTRO + 100);
    const address = summaryQueryOf({ ...WHOLE_SUMMARY, order: 'hand', hand, intro: intro.slice(0, LONGEST_INTRO) });
    expect(address.length).toBeLessThan(14_000);
    expect(read(`intro=${encodeURIComponent(intro)}`).query.intro).toHaveLength(LONGEST_INTRO);
  });
});

describe('the order by hand', () => {
  it('is kept on the desk while another is looked at, and stands in no address of that', () => {
    const { query } = read('order=said&hand=1,2');
    expect(query.hand).toEqual(['1', '2']);
    expect(summaryQueryOf(query)).toBe('order=said');
  });
});

describe('a period beside the last days', () => {
  it('does not count, and is named', () => {
    const { query, ignored } = read('days=7&from=2025-01-01');
    expect([query.days, query.filters.from]).toEqual([7, null]);
    expect(ignored).toEqual([{ name: 'from', value: '2025-01-01' }]);
  });
});
