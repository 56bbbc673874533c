import { and, asc, eq, ne } from 'drizzle-orm';
import type { PublishedClaim } from '../../domain/published.ts';
import { query, type Slots } from '../engines/prepared.ts';
import type { Store } from '../engines/store.ts';

type Told = { storyId: string; except: string; limit: number };
const claimsAsTold = query((read, { publishedClaims: claims }, { storyId, except, limit }: Slots<Told>) =>
  read
    .select()
    .from(claims)
    .where(and(eq(claims.storyId, storyId), ne(claims.claimId, except)))
    .orderBy(asc(claims.saidAt), asc(claims.firstPublishedAt), asc(claims.claimId))
    .limit(limit),
);

/** Claims of a story as they were told: by when it was said, then by when we first published. No later edition changes
 *  that, so a claim keeps its number in the story. `limit` of them at most. */
export async function listClaimsOfStory(
  { read }: Store,
  storyId: string,
  { except = '', limit }: { except?: string; limit: number },
): Promise<PublishedClaim[]> {
  return claimsAsTold(read, { storyId, except, limit });
}
