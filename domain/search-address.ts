import { type ClaimFilters, type IgnoredValue, queryOf, readClaimQuery } from './claim-filters.ts';
import { readPlaces, type SearchPlace } from './search-places.ts';

/** What a search asks for, as its address says it. */
export type SearchAddress = {
  typed: string;
  /** Where to look; none is everywhere. */
  places: SearchPlace[];
  filters: ClaimFilters;
  /** Look for what was typed even if it occurs nowhere. */
  exact: boolean;
  /** How many of the best to pass over. */
  from: number;
};

type Pairs = readonly (readonly [string, string])[];

/** Reads the address of a search. What cannot be used is returned in `ignored`. */
export function readSearch(pairs: Pairs): SearchAddress & { ignored: IgnoredValue[] } {
  const values = (name: string) => pairs.flatMap(([other, value]) => (other === name ? [value] : []));
  const [after = ''] = values('after');
  const { filters, ignored } = readClaimQuery(pairs.filter(([name]) => name !== 'after' && name !== 'before'));
  return {
    typed: (values('q')[0] ?? '').trim(),
    places: readPlaces(values('in')),
    filters,
    exact: values('exact').includes('1'),
    from: /^\d{1,4}$/.test(after) ? Number(after) : 0,
    ignored,
  };
}

/** The query string of a feed of what a search finds, and of a summary of it. Neither looks in some places alone. */
export const feedQueryOf = ({ typed, filters }: Pick<SearchAddress, 'typed' | 'filters'>): string =>
  searchQueryOf({ typed, filters: { ...filters, sort: 'newest' }, places: [], exact: false, from: 0 });
export const foundSummaryQueryOf = ({ typed, filters }: Pick<SearchAddress, 'typed' | 'filters'>): string =>
  `?${new URLSearchParams([...new URLSearchParams(queryOf({ ...filters, sort: 'newest' })), ['words', typed]])}`;

/** The query string of a search, with its `?`. */
export function searchQueryOf({ typed, places, filters, exact, from }: SearchAddress): string {
  const query = new URLSearchParams({ q: typed });
  for (const place of places) query.append('in', place);
  for (const [name, value] of new URLSearchParams(queryOf(filters))) query.append(name, value);
  if (exact) query.append('exact', '1');
  if (from > 0) query.append('after', String(from));
  return `?${query}`;
}
