import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Edition, EditionHeader, EditionKind } from '../../domain/edition.ts';
import type { Frozen } from '../../domain/exports/claim-json.ts';
import type { Store } from '../engines/store.ts';
import { getDocuments } from './editions.ts';

// Editions of claims that come in batches, for files of any length: memory stays that of one batch.

type Newest = { editionId: string; slug: string };

/** The newest editions of these claims. */
export async function* eachEditionBatch(
  store: Store,
  batches: AsyncIterable<readonly Newest[]>,
): AsyncGenerator<Edition[]> {
  for await (const batch of batches) yield await getDocuments(store, await newestHeaders(store, batch));
}

/** The newest editions of these claims, unread. */
export async function* eachFrozenBatch(
  store: Store,
  batches: AsyncIterable<readonly Newest[]>,
): AsyncGenerator<Frozen[]> {
  const { read, t } = store;
  for await (const batch of batches) {
    const rows = await read
      .select({ header: t.editions, canonical: t.editionDocuments.document })
      .from(t.editions)
      .innerJoin(t.editionDocuments, eq(t.editionDocuments.editionId, t.editions.id))
      .where(inArray(t.editions.id, idsOf(batch)));
    const byId = new Map(rows.map((row) => [row.header.id, row]));
    yield batch.flatMap(({ editionId, slug }) => {
      const found = byId.get(editionId);
      return found ? [{ ...found, slug }] : [];
    });
  }
}

/** All editions of these claims, or those of some kinds, each claim's in order. */
export async function* eachPublicationBatch(
  store: Store,
  batches: AsyncIterable<readonly { claimId: string }[]>,
  kinds?: readonly EditionKind[],
): AsyncGenerator<Edition[]> {
  const { read, t } = store;
  for await (const batch of batches) {
    const claimIds = batch.map(({ claimId }) => claimId);
    const headers = await read
      .select()
      .from(t.editions)
      .where(and(inArray(t.editions.claimId, claimIds), kinds ? inArray(t.editions.kind, [...kinds]) : undefined))
      .orderBy(asc(t.editions.number));
    const byClaim = new Map<string, EditionHeader[]>();
    for (const header of headers) byClaim.set(header.claimId, [...(byClaim.get(header.claimId) ?? []), header]);
    yield await getDocuments(
      store,
      claimIds.flatMap((id) => byClaim.get(id) ?? []),
    );
  }
}

const idsOf = (batch: readonly Newest[]): string[] => batch.map(({ editionId }) => editionId);

async function newestHeaders({ read, t }: Store, batch: readonly Newest[]): Promise<EditionHeader[]> {
  const ids = idsOf(batch);
  const headers = await read.select().from(t.editions).where(inArray(t.editions.id, ids));
  const byId = new Map(headers.map((header) => [header.id, header]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
