import { and, inArray, type SQL } from 'drizzle-orm';
import { readQuery } from '../../domain/search-query.ts';
import type { Store } from '../engines/store.ts';

/** So many of the best matches are looked through. */
const LOOKED_THROUGH = 500;

/** A condition on published claims: that they answer what was typed, and fit. */
export async function claimsFoundBy(store: Store, typed: string, condition: SQL | undefined): Promise<SQL | undefined> {
  const { terms } = readQuery(typed);
  const hits =
    terms.length === 0 ? [] : await store.search.editions({ terms, places: [], limit: LOOKED_THROUGH, offset: 0 });
  const ids = ['', ...hits.map(({ claimId }) => claimId)]; // an empty list would be no condition to some engines
  return and(condition, inArray(store.t.publishedClaims.claimId, ids));
}
