import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLAIM_SORTS,
  type ClaimFilters,
  cursorOf,
  filtersInUse,
  MAX_VALUES,
  NO_FILTERS,
  pairsOf,
  placeOf,
  queryOf,
  readClaimQuery,
} from './claim-filters.ts';
import { FIRST_SCALE } from './rating.ts';

const read = (query: string) => readClaimQuery(new URLSearchParams(query));
const NAMES = ['verdict', 'party', 'story', 'topic', 'language', 'from', 'to', 'sort', 'after', 'before'];

const slugs = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/), { maxLength: 4 });
const day = fc.option(
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const filters: fc.Arbitrary<ClaimFilters> = fc
  .record({
    verdict: fc.uniqueArray(fc.constantFrom(...FIRST_SCALE.map(({ key }) => key))).map((values) => values.sort()),
    party: slugs.map((values) => values.sort()),
    story: slugs.map((values) => values.sort()),
    topic: slugs.map((values) => values.sort()),
    language: fc.uniqueArray(fc.constantFrom('en', 'ru', 'uz', 'uz-Cyrl', 'pt-BR')).map((values) => values.sort()),
    from: day,
    to: day,
    sort: fc.constantFrom(...CLAIM_SORTS),
  })
  .map((made) => (made.from && made.to && made.to < made.from ? { ...made, from: made.to, to: made.from } : made));

describe('the query string of a list of claims', () => {
  it('reads back exactly the filters it was written from', () => {
    fc.assert(
      fc.property(filters, (made) => {
        expect(read(queryOf(made))).toEqual({ filters: made, cursor: { after: null, before: null }, ignored: [] });
      }),
    );
  });

  it('is the same whatever order the values came in', () => {
    fc.assert(
      fc.property(filters, (made) => {
        const pairs = [...new URLSearchParams(queryOf(made))].reverse();
        expect(queryOf(readClaimQuery(pairs).filters)).toBe(queryOf(made));
      }),
    );
  });

  it('stands in the order of its names, so that one list has one address', () => {
    expect(queryOf({ ...NO_FILTERS, verdict: ['true', 'disputed'], party: ['b', 'a'], sort: 'said' })).toBe(
      '?party=a&party=b&sort=said&verdict=disputed&verdict=true',
    );
    expect(queryOf(NO_FILTERS)).toBe('');
  });

  it('keeps or names every value that was given, and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.string({ unit: 'binary', minLength: 1 }))),
        (pairs) => {
          const { filters: kept, cursor, ignored } = readClaimQuery(pairs);
          const values = [kept, cursor].flatMap((group) => Object.values(group).flat());
          for (const [name, value] of pairs)
            expect(values.includes(value) || ignored.some((item) => item.name === name && item.value === value)).toBe(
              true,
            );
        },
      ),
    );
  });

  it('keeps repeated values', () => {
    expect(read('?verdict=false&verdict=true&verdict=false').filters.verdict).toEqual(['false', 'true']);
  });

  it('takes an empty field for no filter', () => {
    expect(read('?from=&to=&verdict=&party=')).toEqual({
      filters: NO_FILTERS,
      cursor: { after: null, before: null },
      ignored: [],
    });
  });

  it('leaves names of others alone', () => {
    expect(read('?utm_source=x&__proto__=y&constructor=z').ignored).toEqual([]);
  });

  it.each([
    ['verdict', 'Sort of true'],
    ['party', 'The New York Times'],
    ['party', '../../etc/passwd'],
    ['language', 'english'],
    ['from', '2025-02-30'],
    ['to', 'yesterday'],
    ['sort', 'loudest'],
    ['after', '1;drop'],
  ])('ignores %s=%s and says so', (name, value) => {
    expect(readClaimQuery([[name, value]])).toMatchObject({ filters: NO_FILTERS, ignored: [{ name, value }] });
  });

  it('ignores an end before the beginning, a second cursor and a second day, and says so', () => {
    expect(read('?from=2025-02-10&to=2025-02-09').ignored).toEqual([{ name: 'to', value: '2025-02-09' }]);
    expect(read('?after=5&before=3').ignored).toEqual([{ name: 'before', value: '3' }]);
    expect(read('?from=2025-02-10&from=2025-02-11').ignored).toEqual([{ name: 'from', value: '2025-02-11' }]);
  });

  it('ignores a key that belongs to another order, and says so', () => {
    expect(read('?after=5&sort=said').ignored).toEqual([{ name: 'after', value: '5' }]);
    expect(read('?before=-86400000.5').ignored).toEqual([{ name: 'before', value: '-86400000.5' }]);
    expect(read('?before=-86400000.5&sort=said').cursor.before).toBe('-86400000.5');
  });

  it.each(CLAIM_SORTS)('finds the place again that a key was made from, sorted by %s', (sort) => {
    const place = placeOf(cursorOf({ position: 12, saidAt: -86_400_000 }, sort));
    expect(place).toEqual({ position: 12, saidAt: sort === 'said' ? -86_400_000 : 0 });
  });

  it('ignores what is beyond the limit of alternatives', () => {
    const asked = Array.from({ length: MAX_VALUES + 2 }, (_, index): [string, string] => ['party', `party-${index}`]);
    const { filters: kept, ignored } = readClaimQuery(asked);
    expect(kept.party).toHaveLength(MAX_VALUES);
    expect(ignored).toHaveLength(2);
  });

  it('reads what a page is given, repeated or not', () => {
    expect(pairsOf({ verdict: ['true', 'false'], from: '2025-01-01', to: undefined })).toEqual([
      ['verdict', 'true'],
      ['verdict', 'false'],
      ['from', '2025-01-01'],
    ]);
  });

  it('counts what narrows it and not its order', () => {
    expect(filtersInUse(NO_FILTERS)).toBe(0);
    expect(filtersInUse({ ...NO_FILTERS, verdict: ['true'], from: '2025-01-01', sort: 'said' })).toBe(2);
  });
});
