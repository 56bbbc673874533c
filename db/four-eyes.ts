import { and, eq, gt, inArray, max, or } from 'drizzle-orm';
import { CHANGING } from '../domain/activity.ts';
import type { EditionDocument } from '../domain/edition.ts';
import { query, type Slots } from './engines/prepared.ts';
import { isIn } from './engines/rows.ts';
import type { Reader } from './engines/store.ts';
import { recordsShown } from './projection-rows.ts';
import { whoChangedRating } from './scale.ts';

const lastPublication = query((read, t, { claimId }: Slots<{ claimId: string }>) =>
  read
    .select({ sequence: max(t.activity.sequence) })
    .from(t.activity)
    .where(and(eq(t.activity.claimId, claimId), eq(t.activity.type, 'edition.published'))),
);

type Since = { claimId: string; records: readonly string[]; since: number };
const changesSince = query((read, t, { claimId, records, since }: Slots<Since>) =>
  read
    .select({
      personId: t.activity.personId,
      claimId: t.activity.claimId,
      subjectId: t.activity.subjectId,
      version: t.activity.subjectVersion,
    })
    .from(t.activity)
    .where(
      and(
        or(eq(t.activity.claimId, claimId), isIn(t.activity.subjectId, records)),
        gt(t.activity.sequence, since),
        inArray(t.activity.type, [...CHANGING]),
      ),
    ),
);

const versionsShown = query((read, t, { ids }: Slots<{ ids: readonly string[] }>) =>
  read
    .select({ id: t.publishedRecords.recordId, version: max(t.publishedRecords.recordVersion) })
    .from(t.publishedRecords)
    .where(isIn(t.publishedRecords.recordId, ids))
    .groupBy(t.publishedRecords.recordId),
);

/** Who changed anything in this document since the claim's last edition: the claim itself, or a statement, party, source
 *  or story it shows; or the rating it has. For a first edition, a change to a shared row that some edition already shows has had its second
 *  pair of eyes there and does not count (docs/decisions/four-eyes.md). */
export async function changedBy(read: Reader, document: EditionDocument): Promise<string[]> {
  const claimId = document.claim.id;
  const since = (await lastPublication(read, { claimId }))[0]?.sequence ?? 0;
  const records = recordsShown(document).map((record) => record.id);
  const changes = await changesSince(read, { claimId, records, since });
  const seen = since === 0 ? await versionsShown(read, { ids: records }) : [];
  const versions = new Map(seen.map((row) => [row.id, row.version ?? 0]));
  const counting = changes.filter(
    (row) => row.claimId === claimId || (row.version ?? 0) > (versions.get(row.subjectId) ?? 0),
  );
  return [...new Set([...counting.map((row) => row.personId), ...(await changedRating(read, document))])];
}

/** Who has changed the rating's words or look after its verdict was proposed, so that this edition says something else than its
 *  proposer read. A withdrawal takes back what is public as it stands. */
async function changedRating(read: Reader, { kind, verdict }: EditionDocument): Promise<string[]> {
  if (kind === 'withdrawal') return [];
  return whoChangedRating(read, verdict.rating.key, new Date(verdict.proposedAt));
}
