import { expect, test } from 'vitest';
import { NO_FILTERS } from './claim-filters.ts';
import { readSearch, searchQueryOf } from './search-address.ts';

test('The address of a search says all that is asked for, and is read back as it was written', () => {
  const asked = {
    typed: 'deportation "two words"',
    places: ['claim' as const, 'quotes' as const],
    filters: { ...NO_FILTERS, verdict: ['disputed' as const], party: ['iom', 'kun-uz'], language: ['en'] },
    exact: true,
    from: 20,
  };
  const query = searchQueryOf(asked);
  expect(query).toBe(
    '?q=deportation+%22two+words%22&in=claim&in=quotes&language=en&party=iom&party=kun-uz&verdict=disputed&exact=1&after=20',
  );
  expect(readSearch([...new URLSearchParams(query)])).toEqual({ ...asked, ignored: [] });
});

test('What cannot be used is left out, and filters among it are named', () => {
  const read = readSearch([
    ['q', ' tram '],
    ['in', 'headline'],
    ['verdict', 'Maybe so'],
    ['after', '-5'],
    ['exact', 'yes'],
  ]);
  expect(read).toEqual({
    typed: 'tram',
    places: [],
    filters: NO_FILTERS,
    exact: false,
    from: 0,
    ignored: [{ name: 'verdict', value: 'Maybe so' }],
  });
});
