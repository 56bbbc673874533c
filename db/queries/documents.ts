import { inArray } from 'drizzle-orm';
import { type EditionDocument, readDocument } from '../../domain/edition.ts';
import type { Store } from '../engines/store.ts';

/** Frozen documents by edition. */
export async function documentsOf(store: Store, editionIds: readonly string[]): Promise<Map<string, EditionDocument>> {
  const frozen = await getFrozenDocuments(store, editionIds);
  return new Map([...frozen].map(([id, document]) => [id, readDocument(document)]));
}

/** The same as they were hashed, character for character. An edition without its document is a damaged database, not an empty
 *  page. */
export async function getFrozenDocuments(
  { read, t }: Store,
  editionIds: readonly string[],
): Promise<Map<string, string>> {
  if (editionIds.length === 0) return new Map();
  const rows = await read
    .select()
    .from(t.editionDocuments)
    .where(inArray(t.editionDocuments.editionId, [...editionIds]));
  const documents = new Map(rows.map((row) => [row.editionId, row.document]));
  for (const editionId of editionIds)
    if (!documents.has(editionId)) throw new Error(`edition ${editionId} has no document`);
  return documents;
}
