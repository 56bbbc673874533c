import { and, inArray, type SQL } from 'drizzle-orm';
import { readQuery } from '../../domain/search-query.ts';
import type { Store } from '../engines/store.ts';

/** The claims that answer what was typed, best first; none where there is nothing in it to look for. */
export async function foundIds(store: Store, typed: string, limit: number): Promise<string[]> {
  const { terms } = readQuery(typed);
  if (terms.length === 0) return [];
  const hits = await store.search.editions({ terms, places: [], limit, offset: 0 });
  return hits.map(({ claimId }) => claimId);
}

/** So many of the best matches are looked through. */
const LOOKED_THROUGH = 500;

/** A condition on published claims: that they answer what was typed, and fit. */
export async function claimsFoundBy(store: Store, typed: string, condition: SQL | undefined): Promise<SQL | undefined> {
  const ids = ['', ...(await foundIds(store, typed, LOOKED_THROUGH))]; // an empty list would be no condition to some engines
  return and(condition, inArray(store.t.publishedClaims.claimId, ids));
}
