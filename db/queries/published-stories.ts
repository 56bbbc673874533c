import { asc, count, desc, eq, gt, inArray, lt } from 'drizzle-orm';
import type { PublishedClaim } from '../../domain/published.ts';
import type { CountedRating } from '../../domain/rating.ts';
import type { Store } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';
import { newestSlug, targetOf } from './addresses.ts';
import { ratingColumns } from './rating-columns.ts';
import { listClaimsOfStory } from './story-claims.ts';

export type PublishedStory = Schema['publishedStories']['$inferSelect'];
/** `verdicts` are those in force; `withdrawn` claims have none. */
type Standing = { verdicts: CountedRating[]; withdrawn: number };
type ListedStory = PublishedStory & Standing;
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
  const standing = await standingOf(
    store,
    shown.map((story) => story.storyId),
  );
  return {
    stories: shown.map((story) => ({ ...story, ...(standing.get(story.storyId) ?? { verdicts: [], withdrawn: 0 }) })),
    previous: (back ? more : after !== null) ? String(shown[0]?.position ?? 0) : null,
    next: (back ? true : more) ? String(shown.at(-1)?.position ?? 0) : null,
  };
}

async function standingOf({ read, t }: Store, storyIds: string[]): Promise<Map<string, Standing>> {
  const made = new Map<string, Standing>();
  if (storyIds.length === 0) return made;
  const claims = t.publishedClaims;
  const rows = await read
    .select({
      storyId: claims.storyId,
      ...ratingColumns(claims),
      withdrawn: claims.withdrawn,
      count: count(),
    })
    .from(claims)
    .where(inArray(claims.storyId, storyIds))
    .groupBy(claims.storyId, ...Object.values(ratingColumns(claims)), claims.withdrawn)
    .orderBy(desc(count()), claims.rating);
  for (const { storyId, withdrawn, ...verdict } of rows) {
    if (storyId === null) continue;
    const known = made.get(storyId) ?? { verdicts: [], withdrawn: 0 };
    if (withdrawn) known.withdrawn += verdict.count;
    else known.verdicts.push(verdict);
    made.set(storyId, known);
  }
  return made;
}

export type FoundStory =
  | { found: true; story: PublishedStory; claims: PublishedClaim[]; isMore: boolean }
  | { found: false; movedTo: string | null };

/** More claims than this are not drawn on one clock; the list of claims has them all. */
const MAX_STORY_CLAIMS = 60;

/** A story with its claims as they were told. An old slug says where it moved. */
export async function getStory(store: Store, slug: string): Promise<FoundStory> {
  const { read, t } = store;
  const storyId = await targetOf(store, 'story', slug);
  if (storyId === null) return { found: false, movedTo: null };
  const [story] = await read.select().from(t.publishedStories).where(eq(t.publishedStories.storyId, storyId));
  if (!story) return { found: false, movedTo: null };
  // Not the slug in the newest edition: a withdrawal freezes the story as it was when the claim was last published.
  const newest = await newestSlug(store, 'story', storyId);
  if (newest !== slug) return { found: false, movedTo: newest };
  const claims = await listClaimsOfStory(store, storyId, { limit: MAX_STORY_CLAIMS + 1 });
  return { found: true, story, claims: claims.slice(0, MAX_STORY_CLAIMS), isMore: claims.length > MAX_STORY_CLAIMS };
}
