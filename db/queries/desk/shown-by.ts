import { desc, eq, sql } from 'drizzle-orm';
import type { Store } from '../../engines/store.ts';

const MOST = 10;

/** The claims whose newest edition shows this party, source, statement or story, published last first, and how many. */
export async function listShownBy({ read, t }: Store, recordId: string) {
  const { publishedRecords: records, publishedClaims: published, claims: c } = t;
  const claims = await read
    .select({ id: c.id, words: c.words, wording: c.wording, language: c.language })
    .from(records)
    .innerJoin(published, eq(published.claimId, records.claimId))
    .innerJoin(c, eq(c.id, records.claimId))
    .where(eq(records.recordId, recordId))
    .orderBy(desc(published.position))
    .limit(MOST);
  const [row] = await read
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(records)
    .where(eq(records.recordId, recordId));
  return { claims, count: row?.count ?? 0 };
}
