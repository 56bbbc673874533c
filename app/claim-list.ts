import { cache } from 'react';
import { claimFacets } from '../db/queries/claim-facets.ts';
import { selectClaims } from '../db/queries/claim-selection.ts';
import { countClaims, listClaims } from '../db/queries/published-claims.ts';
import { readScale } from '../db/scale.ts';
import { pairsOf, readClaimQuery } from '../domain/claim-filters.ts';
import { type CountedRating, nameOfRating, type Rating } from '../domain/rating.ts';
import { readRecordMoment } from './record.ts';
import { getStore, readNewsroom } from './store.ts';

export type SearchParams = Record<string, string | string[] | undefined>;

const MOST_COUNTED = 1_000;

/** Head and body of the page ask for the same list: it is read once. */
export const readClaimList = (params: SearchParams) => read(new URLSearchParams(pairsOf(params)).toString());

const read = cache(async (query: string) => {
  const store = await getStore();
  const timeZone = (await readNewsroom())?.timeZone ?? 'UTC';
  const { filters, cursor, ignored } = readClaimQuery(new URLSearchParams(query));
  const selected = await selectClaims(store, filters, timeZone);
  const page = await listClaims(store, { condition: selected.condition, sort: filters.sort, cursor });
  const isWhole = page.previous === null && page.next === null;
  const count = isWhole ? page.claims.length : await countClaims(store, selected.countable, MOST_COUNTED);
  const scale = await readScale(store.read);
  const facets = await claimFacets(store, filters, timeZone);
  return {
    filters,
    cursor,
    ignored: [...ignored, ...selected.ignored],
    page,
    count: Math.min(count, MOST_COUNTED),
    isMore: count > MOST_COUNTED,
    facets: { ...facets, verdict: offered(scale, facets.verdict, filters.verdict) },
    timeZone,
    now: await readRecordMoment(),
    /** What a value of a filter is called: as the newest claims call it, else by itself. */
    nameOf: (filter: 'verdict' | 'party' | 'story' | 'topic', value: string): string =>
      filter === 'verdict'
        ? nameOfRating([...facets.verdict, ...scale], value)
        : (facets[filter].find((facet) => facet.value === value)?.name ?? value),
  };
});

/** Every verdict that is given, and whichever was and still stands or is asked for, in the order of the scale; each called
 *  as the newest claim with it calls it. */
const offered = (
  scale: readonly Rating[],
  found: readonly CountedRating[],
  asked: readonly string[],
): CountedRating[] =>
  scale.flatMap(({ key, label, tone, icon, retired }) => {
    const standing = found.find((facet) => facet.key === key);
    return retired && !standing && !asked.includes(key) ? [] : [standing ?? { key, label, tone, icon, count: 0 }];
  });
