import { and, desc, eq, gt, inArray, lte, type SQL } from 'drizzle-orm';
import type { ClaimSort } from '../../domain/claim-filters.ts';
import type { FeedClaim } from '../../domain/verdict-feed.ts';
import type { Store } from '../engines/store.ts';
import { listClaims } from './published-claims.ts';

const FEED_SIZE = 50;

/** The claims whose newest editions came out last, for a feed, each with the note of that edition. */
export async function newestVerdicts(store: Store, condition: SQL | undefined): Promise<FeedClaim[]> {
  const sort: ClaimSort = 'newest';
  const { claims } = await listClaims(store, {
    condition,
    sort,
    cursor: { after: null, before: null },
    size: FEED_SIZE,
  });
  const { read, t } = store;
  const ids = claims.map((claim) => claim.editionId);
  const rows = await read
    .select({ id: t.editions.id, note: t.editions.note })
    .from(t.editions)
    .where(inArray(t.editions.id, ids));
  const notes = new Map(rows.map((row) => [row.id, row.note]));
  return claims.map((claim) => {
    const note = notes.get(claim.editionId);
    if (note === undefined) throw new Error(`claim ${claim.claimId} has no edition ${claim.editionId}`);
    return { ...claim, note };
  });
}

export type Address = { slug: string; changedAt: Date };

/** Published claims for a site map, whose newest editions lie after one position and up to another. */
export async function claimAddresses({ read, t }: Store, after: number, upTo: number): Promise<Address[]> {
  const { slug, publishedAt, position } = t.publishedClaims;
  return read
    .select({ slug, changedAt: publishedAt })
    .from(t.publishedClaims)
    .where(and(gt(position, after), lte(position, upTo)))
    .orderBy(position);
}

/** Stories and parties for a site map. */
export async function otherAddresses(
  { read, t }: Store,
  size: number,
): Promise<{ stories: string[]; parties: string[] }> {
  const stories = await read
    .select({ slug: t.publishedStories.slug })
    .from(t.publishedStories)
    .orderBy(desc(t.publishedStories.position))
    .limit(size);
  const addresses = await read
    .select({ targetId: t.addresses.targetId, slug: t.addresses.slug })
    .from(t.addresses)
    .where(eq(t.addresses.kind, 'party'))
    .orderBy(t.addresses.sequence)
    .limit(size);
  const newest = new Map(addresses.map((row) => [row.targetId, row.slug]));
  return { stories: stories.map((row) => row.slug), parties: [...newest.values()].sort() };
}
