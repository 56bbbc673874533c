import { and, asc, count, desc, eq, gt, inArray, lt } from 'drizzle-orm';
import type { PublishedClaim } from '../../domain/published.ts';
import type { RatingKey } from '../../domain/rating.ts';
import type { Store } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';
import { newestSlug, targetOf } from './addresses.ts';

export type PublishedStory = Schema['publishedStories']['$inferSelect'];
type ListedStory = PublishedStory & { verdicts: { rating: RatingKey; label: string; count: number }[] };
export type StoryList = { stories: ListedStory[]; previous: string | null; next: string | null };

const PAGE_SIZE = 20;

/** Stories by their newest edition, each with how its claims stand. `after` and `before` are positions. */
export async function listStories(
  store: Store,
  { after = null, before = null }: { after?: string | null; before?: string | null } = {},
): Promise<StoryList> {
  const { read, t } = store;
  const { position } = t.publishedStories;
  const back = before !== null && after === null;
  const from = back ? gt(position, Number(before)) : after === null ? undefined : lt(position, Number(after));
  const found = await read
    .select()
    .from(t.publishedStories)
    .where(from)
    .orderBy(back ? asc(position) : desc(position))
    .limit(PAGE_SIZE + 1);
  const shown = found.slice(0, PAGE_SIZE);
  if (back) shown.reverse();
  const more = found.length > PAGE_SIZE;
  const verdicts = await verdictsOf(
    store,
    shown.map((story) => story.storyId),
  );
  return {
    stories: shown.map((story) => ({ ...story, verdicts: verdicts.get(story.storyId) ?? [] })),
    previous: (back ? more : after !== null) ? String(shown[0]?.position ?? 0) : null,
    next: (back ? true : more) ? String(shown.at(-1)?.position ?? 0) : null,
  };
}

async function verdictsOf({ read, t }: Store, storyIds: string[]): Promise<Map<string, ListedStory['verdicts']>> {
  const made = new Map<string, ListedStory['verdicts']>();
  if (storyIds.length === 0) return made;
  const claims = t.publishedClaims;
  const rows = await read
    .select({ storyId: claims.storyId, rating: claims.rating, label: claims.ratingLabel, count: count() })
    .from(claims)
    .where(and(inArray(claims.storyId, storyIds), eq(claims.withdrawn, false)))
    .groupBy(claims.storyId, claims.rating, claims.ratingLabel)
    .orderBy(desc(count()), claims.rating);
  for (const { storyId, ...verdict } of rows)
    if (storyId !== null) made.set(storyId, [...(made.get(storyId) ?? []), verdict]);
  return made;
}

type StoryParty = Schema['publishedParties']['$inferSelect'];
export type FoundStory =
  | { found: true; story: PublishedStory; claims: PublishedClaim[]; parties: StoryParty[] }
  | { found: false; movedTo: string | null };

/** More claims than this are not drawn on one clock; the list of claims has them all. */
const MAX_STORY_CLAIMS = 60;

/** A story with its claims, in the order they were said, and everyone in them. An old slug says where it moved. */
export async function getStory(store: Store, slug: string): Promise<FoundStory> {
  const { read, t } = store;
  const storyId = await targetOf(store, 'story', slug);
  if (storyId === null) return { found: false, movedTo: null };
  const [story] = await read.select().from(t.publishedStories).where(eq(t.publishedStories.storyId, storyId));
  if (!story) return { found: false, movedTo: null };
  // Not the slug in the newest edition: a withdrawal freezes the story as it was when the claim was last published.
  const newest = await newestSlug(store, 'story', storyId);
  if (newest !== slug) return { found: false, movedTo: newest };
  const claims = await read
    .select()
    .from(t.publishedClaims)
    .where(eq(t.publishedClaims.storyId, storyId))
    .orderBy(asc(t.publishedClaims.saidAt), asc(t.publishedClaims.position))
    .limit(MAX_STORY_CLAIMS);
  const ids = claims.map((claim) => claim.claimId);
  const parties =
    ids.length === 0
      ? []
      : await read
          .select()
          .from(t.publishedParties)
          .where(inArray(t.publishedParties.claimId, ids))
          .orderBy(asc(t.publishedParties.position), asc(t.publishedParties.number));
  return { found: true, story, claims, parties };
}
