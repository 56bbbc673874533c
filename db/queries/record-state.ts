import { asc, desc, eq, inArray, lte } from 'drizzle-orm';
import type { RecordState } from '../../domain/exports/export-context.ts';
import type { HashedClaim } from '../../domain/exports/paper/list-paper.ts';
import type { PublishedClaim } from '../../domain/published.ts';
import type { Store } from '../engines/store.ts';

/** How far the public record has come, or had come at that moment; null before the first publication. */
export async function getRecordState({ read, t }: Store, at?: Date): Promise<RecordState | null> {
  const [last] = await read
    .select({ position: t.editions.position, publishedAt: t.editions.publishedAt })
    .from(t.editions)
    .where(at && lte(t.editions.publishedAt, at))
    .orderBy(desc(t.editions.position))
    .limit(1);
  return last ?? null;
}

/** When the public record began; null before the first publication. */
export async function getRecordBeginning({ read, t }: Store): Promise<Date | null> {
  const [first] = await read
    .select({ publishedAt: t.editions.publishedAt })
    .from(t.editions)
    .orderBy(asc(t.editions.position))
    .limit(1);
  return first?.publishedAt ?? null;
}

/** The frozen document of an edition, character for character as it was hashed. */
export async function getFrozen({ read, t }: Store, editionId: string): Promise<string> {
  const [row] = await read.select().from(t.editionDocuments).where(eq(t.editionDocuments.editionId, editionId));
  if (!row) throw new Error(`edition ${editionId} has no document`);
  return row.document;
}

/** Claims of a list with the hashes of the editions they show. */
export async function withHashes({ read, t }: Store, claims: readonly PublishedClaim[]): Promise<HashedClaim[]> {
  if (claims.length === 0) return [];
  const rows = await read
    .select({ id: t.editions.id, documentHash: t.editions.documentHash })
    .from(t.editions)
    .where(
      inArray(
        t.editions.id,
        claims.map((claim) => claim.editionId),
      ),
    );
  const hashes = new Map(rows.map((row) => [row.id, row.documentHash]));
  return claims.map((claim) => {
    const documentHash = hashes.get(claim.editionId);
    if (documentHash === undefined) throw new Error(`claim ${claim.claimId} has no edition ${claim.editionId}`);
    return { ...claim, documentHash };
  });
}
