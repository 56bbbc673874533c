import { and, eq, gt, inArray, max } from 'drizzle-orm';
import { CHANGING } from '../domain/activity.ts';
import type { EditionDocument } from '../domain/edition.ts';
import type { Reader } from './engines/store.ts';
import { recordsShown } from './projections.ts';
import type { Schema } from './schema/schema.ts';

/** Who changed anything in this document since the claim's last edition: the claim itself, or a statement, party, source
 *  or story it shows. For a first edition, a change to a shared row that some edition already shows has had its second
 *  pair of eyes there and does not count (docs/decisions/four-eyes.md). */
export async function changedBy(read: Reader, t: Schema, document: EditionDocument): Promise<string[]> {
  const claimId = document.claim.id;
  const [last] = await read
    .select({ sequence: max(t.activity.sequence) })
    .from(t.activity)
    .where(and(eq(t.activity.claimId, claimId), eq(t.activity.type, 'edition.published')));
  const since = last?.sequence ?? 0;
  const changing = inArray(t.activity.type, [...CHANGING]);
  const own = await read
    .selectDistinct({ personId: t.activity.personId })
    .from(t.activity)
    .where(and(eq(t.activity.claimId, claimId), gt(t.activity.sequence, since), changing));
  const shown = recordsShown(document).map((record) => record.id);
  const shared = await read
    .select({ personId: t.activity.personId, subjectId: t.activity.subjectId, version: t.activity.subjectVersion })
    .from(t.activity)
    .where(and(inArray(t.activity.subjectId, shown), gt(t.activity.sequence, since), changing));
  const seen = since === 0 ? await versionsSeen(read, t, shown) : new Map<string, number>();
  const unseen = shared.filter((row) => (row.version ?? 0) > (seen.get(row.subjectId) ?? 0));
  return [...new Set([...own, ...unseen].map((row) => row.personId))];
}

async function versionsSeen(read: Reader, t: Schema, ids: string[]): Promise<Map<string, number>> {
  const rows = await read
    .select({ id: t.publishedRecords.recordId, version: max(t.publishedRecords.recordVersion) })
    .from(t.publishedRecords)
    .where(inArray(t.publishedRecords.recordId, ids))
    .groupBy(t.publishedRecords.recordId);
  return new Map(rows.map((row) => [row.id, row.version ?? 0]));
}
