import { type ClaimFilters, NO_FILTERS } from '../../domain/claim-filters.ts';
import { type SearchTerm, writeTerm } from '../../domain/search-query.ts';
import type { Store } from '../engines/store.ts';
import { type FoundClaim, type SearchAsked, searchClaims } from './search.ts';

/** What may be taken away so that something is found, each with how many claims it would leave. */
export type SearchHelp = {
  filters: { name: FilterName; without: Pick<SearchAsked, 'filters' | 'places'>; count: number }[];
  words: { words: string; count: number }[];
  /** The best matches of the rarest part of the query that occurs anywhere. */
  nearest: { words: string; terms: SearchTerm[]; hits: FoundClaim[] } | null;
};

const FILTER_NAMES = ['verdict', 'party', 'story', 'topic', 'language', 'period', 'places'] as const;
type FilterName = (typeof FILTER_NAMES)[number];

const NEAREST = 3;

/** Helps whoever found nothing to drop the right filter or word. */
export async function helpSearch(store: Store, asked: SearchAsked, terms: readonly SearchTerm[]): Promise<SearchHelp> {
  const filters: SearchHelp['filters'] = [];
  for (const name of FILTER_NAMES.filter((used) => isInUse(asked, used))) {
    const without = takeAway(asked, name);
    filters.push({ name, without, count: (await searchClaims(store, { ...asked, ...without, from: 0 })).count });
  }
  const words: SearchHelp['words'] = [];
  for (const term of terms.length < 2 ? [] : terms)
    words.push({
      words: writeTerm(term),
      count: await store.search.count({ terms: [term], limit: 1, offset: 0 }),
    });
  const [rarest] = words.filter(({ count }) => count > 0).sort((one, other) => one.count - other.count);
  if (!rarest) return { filters, words, nearest: null };
  const plain = { ...asked, typed: rarest.words, filters: NO_FILTERS, places: [], from: 0, exact: true };
  const { terms: found, hits } = await searchClaims(store, plain);
  return { filters, words, nearest: { words: rarest.words, terms: found, hits: hits.slice(0, NEAREST) } };
}

type Narrowing = Pick<SearchAsked, 'filters' | 'places'>;

function isInUse({ filters, places }: Narrowing, name: FilterName): boolean {
  if (name === 'places') return places.length > 0;
  if (name === 'period') return filters.from !== null || filters.to !== null;
  return filters[name].length > 0;
}

function takeAway({ filters, places }: Narrowing, name: FilterName): Narrowing {
  if (name === 'places') return { filters, places: [] };
  const without: Partial<ClaimFilters> = name === 'period' ? { from: null, to: null } : { [name]: [] };
  return { filters: { ...filters, ...without }, places };
}
