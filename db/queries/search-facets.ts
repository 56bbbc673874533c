import { countDistinct, desc, inArray, sql } from 'drizzle-orm';
import type { Narrowing } from '../../domain/claim-filters.ts';
import { highlight } from '../../domain/highlight.ts';
import type { CountedRating } from '../../domain/rating.ts';
import { SEARCH_PLACES, type SearchPlace } from '../../domain/search-places.ts';
import type { SearchTerm } from '../../domain/search-query.ts';
import type { Store } from '../engines/store.ts';
import { type Facet, tally, tallyVerdicts } from './claim-facets.ts';
import { type ListedParty, listedParties } from './published-parties.ts';
import { ratingColumns } from './rating-columns.ts';

export type SearchFacets = {
  verdict: CountedRating[];
  party: Facet[];
  language: Facet[];
  places: { value: SearchPlace; count: number }[];
  /** False where so much was found that only the best of it was looked at: then numbers are not for showing. */
  counted: boolean;
};

/** Counting more than this would cost a reader more than the search itself. */
const LOOKED_AT = 300;
const CHOICES = 8;

/** The best of what was found that fits every filter but this one. */
export type FittingWithout = (name: Narrowing) => Promise<readonly string[]>;

/** What the claims found can be narrowed to, and the parties among them whose name answers the whole query. Numbers mean
 *  what they mean in a list of claims. */
export async function searchFacets(
  store: Store,
  found: readonly string[],
  fitting: FittingWithout,
  terms: SearchTerm[],
): Promise<{ facets: SearchFacets; parties: ListedParty[] }> {
  const best = async (name: Narrowing) => (await fitting(name)).slice(0, LOOKED_AT);
  const named = await partiesIn(store, found.slice(0, LOOKED_AT));
  const verdicts = (await claimsIn(store, await best('verdict'))).filter(({ withdrawn }) => !withdrawn);
  const languages = await claimsIn(store, await best('language'));
  const answers = named.filter(({ name }) => terms.every((term) => highlight(name, [term]).some(({ hit }) => hit)));
  return {
    facets: {
      verdict: tallyVerdicts(verdicts),
      language: tally(languages.map((row) => [row.language, row.language])),
      party: (await partiesIn(store, await best('party')))
        .slice(0, CHOICES)
        .map(({ slug, name, count }) => ({ value: slug, name, count })),
      places: await countPlaces(store, terms),
      counted: found.length <= LOOKED_AT,
    },
    parties: await listedParties(
      store,
      answers.slice(0, CHOICES).map(({ partyId, slug }) => ({ partyId, slug })),
    ),
  };
}

const claimsIn = async ({ read, t }: Store, claimIds: string[]) => {
  if (claimIds.length === 0) return [];
  const { claimId, withdrawn, ratingOrder, language, position } = t.publishedClaims;
  return read
    .select({ ...ratingColumns(t.publishedClaims), ratingOrder, withdrawn, language })
    .from(t.publishedClaims)
    .where(inArray(claimId, claimIds))
    .orderBy(desc(position));
};

/** Whoever has a part in these claims, the most frequent first; a party that was renamed stands under its newest name, and
 *  before those of whoever was merged into it. */
async function partiesIn({ read, t }: Store, claimIds: string[]) {
  if (claimIds.length === 0) return [];
  const { partyId, namedId, claimId, slug, name, position } = t.publishedParties;
  const own = sql<number>`case when ${partyId} = ${namedId} then 1 else 0 end`;
  const names = await read
    .selectDistinct({ partyId, slug, name, position, own })
    .from(t.publishedParties)
    .where(inArray(claimId, claimIds))
    .orderBy(own, position);
  const counts = await read
    .select({ partyId, count: countDistinct(claimId) })
    .from(t.publishedParties)
    .where(inArray(claimId, claimIds))
    .groupBy(partyId);
  const newest = new Map(names.map((row) => [row.partyId, row]));
  return counts
    .flatMap(({ partyId: id, count }) => {
      const row = newest.get(id);
      return row ? [{ partyId: id, slug: row.slug, name: row.name, count }] : [];
    })
    .sort((one, other) => other.count - one.count || (one.slug < other.slug ? -1 : 1));
}

async function countPlaces({ search }: Store, terms: SearchTerm[]): Promise<SearchFacets['places']> {
  const counted: SearchFacets['places'] = [];
  for (const value of SEARCH_PLACES)
    counted.push({ value, count: await search.count({ terms, places: [value], limit: 1, offset: 0 }) });
  return counted;
}
