import { asc, eq, gt } from 'drizzle-orm';
import type { Frozen } from '../../domain/exports/claim-json.ts';
import type { Store } from '../engines/store.ts';
import { newestSlug } from './addresses.ts';

/** Editions that follow a place in the record, in order. Places have no gap and are given in the transaction that publishes, so
 *  whoever goes on from the last one has missed none, however much is published meanwhile. */
export async function changesSince(store: Store, position: number, limit: number): Promise<Frozen[]> {
  const { read, t } = store;
  const rows = await read
    .select({ header: t.editions, canonical: t.editionDocuments.document })
    .from(t.editions)
    .innerJoin(t.editionDocuments, eq(t.editionDocuments.editionId, t.editions.id))
    .where(gt(t.editions.position, position))
    .orderBy(asc(t.editions.position))
    .limit(limit);
  return Promise.all(
    rows.map(async ({ header, canonical }) => ({
      header,
      canonical,
      slug: (await newestSlug(store, 'claim', header.claimId)) ?? '',
    })),
  );
}
