import { and, asc, eq, ne } from 'drizzle-orm';
import type { PublishedClaim } from '../../domain/published.ts';
import type { Store } from '../engines/store.ts';

/** The other claims of a story in the order they were said; `limit` of them at most. */
export async function listClaimsOfStory(
  { read, t }: Store,
  storyId: string,
  { except, limit }: { except: string; limit: number },
): Promise<PublishedClaim[]> {
  const claims = t.publishedClaims;
  return read
    .select()
    .from(claims)
    .where(and(eq(claims.storyId, storyId), ne(claims.claimId, except)))
    .orderBy(asc(claims.saidAt), asc(claims.position))
    .limit(limit);
}
