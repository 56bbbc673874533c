import { and, countDistinct, desc, eq, gt, inArray, type SQL } from 'drizzle-orm';
import type { ClaimFilters, Narrowing } from '../../domain/claim-filters.ts';
import type { CountedRating, NamedRating } from '../../domain/rating.ts';
import type { Store } from '../engines/store.ts';
import { selectClaims } from './claim-selection.ts';
import { ratingColumns } from './rating-columns.ts';

export type Facet = { value: string; name: string; count: number };

/** What a list can be narrowed to. `counted` is false in a large newsroom: then only the newest claims were looked at, so
 *  the choices are those in use lately and their numbers are not for showing. */
export type ClaimFacets = {
  /** Each as the newest of the claims has it. */
  verdict: CountedRating[];
  language: Facet[];
  party: Facet[];
  story: Facet[];
  topic: Facet[];
  counted: boolean;
};

/** Counting more than this would cost a reader more than the list itself. */
const LOOKED_AT = 1_000;
const CHOICES = 8;

/** Choices for the filters, the most frequent first. Each number says how many claims the list would hold if that were the
 *  only choice of its kind and all else were left as it is. */
export async function claimFacets(store: Store, filters: ClaimFilters, timeZone: string): Promise<ClaimFacets> {
  const { read, t } = store;
  const claims = t.publishedClaims;
  const [edge] = await read
    .select({ position: claims.position })
    .from(claims)
    .orderBy(desc(claims.position))
    .limit(1)
    .offset(LOOKED_AT);
  const lately = edge && gt(claims.position, edge.position);
  const without = async (name: Narrowing): Promise<SQL | undefined> =>
    lately ?? (await selectClaims(store, withoutFilter(filters, name), timeZone)).countable;
  const verdict = await rowsOf(store, and(await without('verdict'), eq(claims.withdrawn, false)));
  const language = await rowsOf(store, await without('language'));
  const story = await rowsOf(store, await without('story'));
  const ofParty = await without('party');
  const party = tally((await rowsOf(store, ofParty)).map((row) => [row.claimantSlug, row.claimantName]));
  const topics = await read
    .select({ slug: t.publishedTopics.slug, name: t.publishedTopics.name })
    .from(t.publishedTopics)
    .where(inArray(t.publishedTopics.claimId, idsOf(store, await without('topic'))));
  return {
    verdict: tallyVerdicts(verdict),
    language: tally(language.map((row) => [row.language, row.language])),
    party: edge ? party.slice(0, CHOICES) : await namedIn(store, party.slice(0, CHOICES), ofParty),
    story: tally(story.map((row) => [row.storySlug, row.storyTitle])).slice(0, CHOICES),
    topic: tally(topics.map((row) => [row.slug, row.name])).slice(0, CHOICES),
    counted: edge === undefined,
  };
}

export const withoutFilter = (filters: ClaimFilters, name: Narrowing): ClaimFilters => ({ ...filters, [name]: [] });

const idsOf = ({ read, t }: Store, condition: SQL | undefined) =>
  read.select({ claimId: t.publishedClaims.claimId }).from(t.publishedClaims).where(condition);

function rowsOf({ read, t }: Store, condition: SQL | undefined) {
  const { ratingOrder, language, claimantSlug, claimantName, storySlug, storyTitle, position } = t.publishedClaims;
  const verdict = ratingColumns(t.publishedClaims);
  return read
    .select({ ...verdict, ratingOrder, language, claimantSlug, claimantName, storySlug, storyTitle })
    .from(t.publishedClaims)
    .where(condition)
    .orderBy(desc(position));
}

/** Whoever claims is the choice, but the filter finds all claims that a party has a part in: so that is what is counted. */
async function namedIn(store: Store, claimants: Facet[], condition: SQL | undefined): Promise<Facet[]> {
  if (claimants.length === 0) return [];
  const { read, t } = store;
  const { partyId, slug, claimId } = t.publishedParties;
  const slugs = claimants.map(({ value }) => value);
  const known = await read.selectDistinct({ slug, partyId }).from(t.publishedParties).where(inArray(slug, slugs));
  const ids = known.map((party) => party.partyId);
  const counts = await read
    .select({ partyId, count: countDistinct(claimId) })
    .from(t.publishedParties)
    .where(and(inArray(partyId, ids), inArray(claimId, idsOf(store, condition))))
    .groupBy(partyId);
  const countOf = new Map(counts.map((row) => [row.partyId, row.count]));
  const idOf = new Map(known.map((party) => [party.slug, party.partyId]));
  return claimants
    .map((facet) => ({ ...facet, count: countOf.get(idOf.get(facet.value) ?? '') ?? facet.count }))
    .sort((a, b) => b.count - a.count);
}

/** Counts pairs of value and name; the first name met, which is the newest, names the value. */
export function tally(pairs: readonly (readonly [string | null, string | null])[]): Facet[] {
  const facets = new Map<string, Facet>();
  for (const [value, name] of pairs) {
    if (value === null) continue;
    const facet = facets.get(value) ?? { value, name: name ?? value, count: 0 };
    facet.count += 1;
    facets.set(value, facet);
  }
  return [...facets.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Counts verdicts, in the order of the scale. The first row met of each, which is the newest, says what it is called. */
export function tallyVerdicts(rows: readonly (NamedRating & { ratingOrder: number })[]): CountedRating[] {
  const facets = new Map<string, CountedRating & { order: number }>();
  for (const { key, label, tone, icon, ratingOrder } of rows) {
    const facet = facets.get(key) ?? { key, label, tone, icon, count: 0, order: ratingOrder };
    facet.count += 1;
    facets.set(key, facet);
  }
  return [...facets.values()].sort((a, b) => a.order - b.order).map(({ order, ...facet }) => facet);
}
