import { countDistinct, desc, gt, inArray } from 'drizzle-orm';
import type { Store } from '../engines/store.ts';

export type Facet = { value: string; name: string; count: number };

/** What a list can be narrowed to. `counted` is false in a large newsroom: then only the newest claims were looked at, so
 *  the choices are those in use lately and their numbers are not for showing. */
export type ClaimFacets = {
  verdict: Facet[];
  language: Facet[];
  party: Facet[];
  story: Facet[];
  topic: Facet[];
  counted: boolean;
};

/** Counting more than this would cost a reader more than the list itself. */
const LOOKED_AT = 1_000;
const CHOICES = 8;

/** Choices for the filters, the most frequent first, each with how many claims it has without any other filter. */
export async function claimFacets(store: Store): Promise<ClaimFacets> {
  const { read, t } = store;
  const claims = t.publishedClaims;
  const [edge] = await read
    .select({ position: claims.position })
    .from(claims)
    .orderBy(desc(claims.position))
    .limit(1)
    .offset(LOOKED_AT);
  const lately = edge ? gt(claims.position, edge.position) : undefined;
  const rows = await read
    .select({
      rating: claims.rating,
      ratingLabel: claims.ratingLabel,
      language: claims.language,
      claimantSlug: claims.claimantSlug,
      claimantName: claims.claimantName,
      storySlug: claims.storySlug,
      storyTitle: claims.storyTitle,
    })
    .from(claims)
    .where(lately)
    .orderBy(desc(claims.position));
  const topics = await read
    .select({ slug: t.publishedTopics.slug, name: t.publishedTopics.name })
    .from(t.publishedTopics)
    .where(inArray(t.publishedTopics.claimId, read.select({ claimId: claims.claimId }).from(claims).where(lately)));
  const claimants = tally(rows.map((row) => [row.claimantSlug, row.claimantName])).slice(0, CHOICES);
  return {
    verdict: tally(rows.map((row) => [row.rating, row.ratingLabel])),
    language: tally(rows.map((row) => [row.language, row.language])),
    party: edge ? claimants : await namedIn(store, claimants),
    story: tally(rows.map((row) => [row.storySlug, row.storyTitle])).slice(0, CHOICES),
    topic: tally(topics.map((row) => [row.slug, row.name])).slice(0, CHOICES),
    counted: edge === undefined,
  };
}

/** Whoever claims is the choice, but the filter finds all claims that a party has a part in: so that is what is counted. */
async function namedIn({ read, t }: Store, claimants: Facet[]): Promise<Facet[]> {
  if (claimants.length === 0) return [];
  const { partyId, slug, claimId } = t.publishedParties;
  const slugs = claimants.map(({ value }) => value);
  const known = await read.selectDistinct({ slug, partyId }).from(t.publishedParties).where(inArray(slug, slugs));
  const counts = await read
    .select({ partyId, count: countDistinct(claimId) })
    .from(t.publishedParties)
    .where(
      inArray(
        partyId,
        known.map((party) => party.partyId),
      ),
    )
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
