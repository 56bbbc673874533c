import { and, count, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { EditionHeader } from '../../domain/edition.ts';
import type { PublishedClaim } from '../../domain/published.ts';
import type { Store } from '../engines/store.ts';
import { CORRECTING } from './corrections.ts';
import type { PublishedStory } from './published-stories.ts';
import { listClaimsOfStory } from './story-claims.ts';

const CLAIMS = 9;
const STORIES = 6;
const STORY_CLAIMS = 8;
const CORRECTIONS = 3;

export type Home = {
  /** Newest first; a withdrawn claim has no verdict to show here. */
  claims: PublishedClaim[];
  /** By their newest edition, each with how many claims it has. */
  stories: (PublishedStory & { claims: number })[];
  /** Claims of the first of these stories, in the order they were said. */
  storyClaims: PublishedClaim[];
  corrections: { header: EditionHeader; claim: PublishedClaim }[];
};

/** What stands on the first page. Five queries, whatever the size of the record. */
export async function getHome(store: Store): Promise<Home> {
  const { read, t } = store;
  const claims = await read
    .select()
    .from(t.publishedClaims)
    .where(eq(t.publishedClaims.withdrawn, false))
    .orderBy(desc(t.publishedClaims.position))
    .limit(CLAIMS);
  const stories = await read
    .select()
    .from(t.publishedStories)
    .orderBy(desc(t.publishedStories.position))
    .limit(STORIES);
  const counts = await claimsByStory(
    store,
    stories.map(({ storyId }) => storyId),
  );
  const [first] = stories;
  return {
    claims,
    stories: stories.map((story) => ({ ...story, claims: counts.get(story.storyId) ?? 0 })),
    storyClaims: first ? await listClaimsOfStory(store, first.storyId, { limit: STORY_CLAIMS }) : [],
    corrections: await newestCorrections(store),
  };
}

async function claimsByStory({ read, t }: Store, storyIds: string[]): Promise<Map<string, number>> {
  if (storyIds.length === 0) return new Map();
  const { storyId } = t.publishedClaims;
  const rows = await read
    .select({ storyId, claims: count() })
    .from(t.publishedClaims)
    .where(and(isNotNull(storyId), inArray(storyId, storyIds)))
    .groupBy(storyId);
  return new Map(rows.map((row) => [row.storyId ?? '', row.claims]));
}

const newestCorrections = async ({ read, t }: Store) =>
  read
    .select({ header: t.editions, claim: t.publishedClaims })
    .from(t.editions)
    .innerJoin(t.publishedClaims, eq(t.publishedClaims.claimId, t.editions.claimId))
    .where(inArray(t.editions.kind, [...CORRECTING]))
    .orderBy(desc(t.editions.position))
    .limit(CORRECTIONS);
