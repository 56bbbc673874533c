import { and, count, desc, eq, gt, isNotNull, max, min } from 'drizzle-orm';
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

const LOOKED_AT = 2_000;
const CHOICES = 8;

/** Choices for the filters, the most frequent first, each with how many claims it has without any other filter. */
export async function claimFacets({ read, t }: Store): Promise<ClaimFacets> {
  const claims = t.publishedClaims;
  const [edge] = await read
    .select({ position: claims.position })
    .from(claims)
    .orderBy(desc(claims.position))
    .limit(1)
    .offset(LOOKED_AT);
  const lately = edge ? gt(claims.position, edge.position) : undefined;
  const amount = count();

  const verdict = await read
    .select({ value: claims.rating, name: max(claims.ratingLabel), count: amount })
    .from(claims)
    .where(lately)
    .groupBy(claims.rating);
  const language = await read
    .select({ value: claims.language, name: claims.language, count: amount })
    .from(claims)
    .where(lately)
    .groupBy(claims.language)
    .orderBy(desc(amount), claims.language);
  const party = await read
    .select({ value: claims.claimantSlug, name: max(claims.claimantName), count: amount })
    .from(claims)
    .where(lately)
    .groupBy(claims.claimantSlug)
    .orderBy(desc(amount), claims.claimantSlug)
    .limit(CHOICES);
  const story = await read
    .select({ value: min(claims.storySlug), name: max(claims.storyTitle), count: amount })
    .from(claims)
    .where(and(lately, isNotNull(claims.storyId)))
    .groupBy(claims.storyId)
    .orderBy(desc(amount), claims.storyId)
    .limit(CHOICES);
  const topic = await read
    .select({ value: t.publishedTopics.slug, name: max(t.publishedTopics.name), count: amount })
    .from(claims)
    .innerJoin(t.publishedTopics, eq(t.publishedTopics.claimId, claims.claimId))
    .where(lately)
    .groupBy(t.publishedTopics.slug)
    .orderBy(desc(amount), t.publishedTopics.slug)
    .limit(CHOICES);
  return {
    verdict: named(verdict),
    language: named(language),
    party: named(party),
    story: named(story),
    topic: named(topic),
    counted: edge === undefined,
  };
}

const named = (rows: { value: string | null; name: string | null; count: number }[]): Facet[] =>
  rows.flatMap(({ value, name, count: claims }) =>
    value === null ? [] : [{ value, name: name ?? value, count: claims }],
  );
