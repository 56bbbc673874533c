import { desc, eq } from 'drizzle-orm';
import { type Edition, readDocument } from '../domain/edition.ts';
import { query, type Slots } from './engines/prepared.ts';
import type { Reader } from './engines/store.ts';

const newestOf = query((read, t, { claimId }: Slots<{ claimId: string }>) =>
  read
    .select({ header: t.editions, document: t.editionDocuments.document })
    .from(t.editions)
    .innerJoin(t.editionDocuments, eq(t.editionDocuments.editionId, t.editions.id))
    .where(eq(t.editions.claimId, claimId))
    .orderBy(desc(t.editions.number))
    .limit(1),
);

/** The newest edition of a claim: its document and when it was published, or null while there is none. */
export async function newestEdition(read: Reader, claimId: string): Promise<Edition | null> {
  const [row] = await newestOf(read, { claimId });
  return row ? { header: row.header, document: readDocument(row.document) } : null;
}
