import { type ReadRecord, refusedRecord } from './check.ts';
import {
  claimReviewsIn,
  isGoogleClaim,
  isOwnEdition,
  readClaimReview,
  readGoogleClaim,
  readOwnEdition,
} from './claim-reviews.ts';
import { type ColumnMapping, type Row, readMembers, readRow } from './columns.ts';

/** A record as it stands in a file: a row of a table or the members of an object, which somebody has to name, or a value that says by itself what it is. A line
 *  that is no JSON is kept as the text it is. */
export type FoundRecord = { row: Row } | { members: Row } | { json: unknown } | { broken: string };

/** No page checks more claims than this. */
const MOST_CHECKS = 200;

/** The checks of a record, one for each claim it names: at least one answer, be it why there is none. */
export function readRecord(record: FoundRecord, mapping: ColumnMapping | null): ReadRecord[] {
  const checks = checksOf(record, mapping);
  return checks.length > MOST_CHECKS ? [refusedRecord('unusable', '', Object.values(record)[0])] : checks;
}

function checksOf(record: FoundRecord, mapping: ColumnMapping | null): ReadRecord[] {
  if ('broken' in record) return [refusedRecord('brokenJson', '', record.broken)];
  if ('members' in record)
    return [mapping ? readMembers(record.members, mapping) : refusedRecord('unusable', '', record.members)];
  if ('row' in record) return [mapping ? readRow(record.row, mapping) : refusedRecord('unusable', '', record.row)];
  const { json } = record;
  if (isOwnEdition(json)) return readOwnEdition(json);
  if (isGoogleClaim(json)) return readGoogleClaim(json);
  const checks = claimReviewsIn(json).flatMap(readClaimReview);
  return checks.length > 0 ? checks : [refusedRecord('noCheck', '', json)];
}
