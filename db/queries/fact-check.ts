import { and, desc, eq, gte, inArray, type SQL } from 'drizzle-orm';
import type { Edition } from '../../domain/edition.ts';
import type { Store } from '../engines/store.ts';
import { getDocuments } from './editions.ts';
import { foundIds } from './found-claims.ts';

/** An edition that stands, with the slug its claim has now. */
export type Reviewed = { edition: Edition; slug: string };
type Asked = { query: string; since: Date | null; from: number; size: number };
/** `more` says whether there are others after these. */
export type ReviewedPage = { found: Reviewed[]; more: boolean };

/** So many of the best matches are looked through. */
const LOOKED_THROUGH = 1_000;

/** Claims that were not withdrawn and answer the query, best first; without one, the newest first. */
export async function searchReviewed(store: Store, { query, since, from, size }: Asked): Promise<ReviewedPage> {
  const { read, t } = store;
  const claims = t.publishedClaims;
  const stands = and(eq(claims.withdrawn, false), since ? gte(claims.publishedAt, since) : undefined);
  const columns = { claimId: claims.claimId, editionId: claims.editionId, slug: claims.slug };
  const rowsOf = (condition: SQL | undefined) => read.select(columns).from(claims).where(condition);
  if (query === '') {
    const rows = await rowsOf(stands)
      .orderBy(desc(claims.position))
      .limit(size + 1)
      .offset(from);
    return pageOf(store, rows, size);
  }
  const ids = await foundIds(store, query, LOOKED_THROUGH);
  const rows = ids.length === 0 ? [] : await rowsOf(and(stands, inArray(claims.claimId, ids)));
  const byClaim = new Map(rows.map((row) => [row.claimId, row]));
  return pageOf(store, ids.flatMap((id) => byClaim.get(id) ?? []).slice(from, from + size + 1), size);
}

/** The claim with this id, if it stands. */
export async function getReviewed(store: Store, claimId: string): Promise<Reviewed | null> {
  const { read, t } = store;
  const claims = t.publishedClaims;
  const rows = await read
    .select({ editionId: claims.editionId, slug: claims.slug })
    .from(claims)
    .where(and(eq(claims.claimId, claimId), eq(claims.withdrawn, false)));
  return (await pageOf(store, rows, 1)).found[0] ?? null;
}

async function pageOf(
  store: Store,
  rows: readonly { editionId: string; slug: string }[],
  size: number,
): Promise<ReviewedPage> {
  const { read, t } = store;
  const shown = rows.slice(0, size);
  if (shown.length === 0) return { found: [], more: false };
  const ids = shown.map(({ editionId }) => editionId);
  const headers = await read.select().from(t.editions).where(inArray(t.editions.id, ids));
  const editions = new Map((await getDocuments(store, headers)).map((edition) => [edition.header.id, edition]));
  return {
    found: shown.flatMap(({ editionId, slug }) => {
      const edition = editions.get(editionId);
      return edition ? [{ edition, slug }] : [];
    }),
    more: rows.length > size,
  };
}
