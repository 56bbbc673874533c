import { searchClaims } from '../db/queries/search.ts';
import { helpSearch } from '../db/queries/search-help.ts';
import { readScale } from '../db/scale.ts';
import { pairsOf } from '../domain/claim-filters.ts';
import { nameOfRating } from '../domain/rating.ts';
import { readSearch } from '../domain/search-address.ts';
import type { SearchParams } from './claim-list.ts';
import { readRecordMoment } from './record.ts';
import { getStore, readNewsroom } from './store.ts';

/** All that the page of a search shows; `help` where something was asked and nothing found. */
export async function readSearchPage(params: SearchParams) {
  const { ignored, ...asked } = readSearch(pairsOf(params));
  const store = await getStore();
  const whole = { ...asked, timeZone: (await readNewsroom())?.timeZone ?? 'UTC' };
  const found = await searchClaims(store, whole);
  const scale = await readScale(store.read);
  const isNothing = asked.typed !== '' && found.hits.length === 0;
  return {
    asked,
    found: { ...found, ignoredFilters: [...ignored, ...found.ignoredFilters] },
    help: isNothing ? await helpSearch(store, whole, found.terms) : null,
    now: await readRecordMoment(),
    /** What a value of a filter is called: as the claims found call it, else by itself. */
    nameOf: (filter: string, value: string): string =>
      filter === 'verdict'
        ? nameOfRating([...found.facets.verdict, ...scale], value)
        : (found.facets.party.find((facet) => facet.value === value)?.name ?? value),
  };
}
