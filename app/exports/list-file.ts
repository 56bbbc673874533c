import type { Newsroom } from '../../db/newsroom.ts';
import { selectClaims } from '../../db/queries/claim-selection.ts';
import { eachClaimBatch } from '../../db/queries/published-claims.ts';
import { getRecordState, withHashes } from '../../db/queries/record-state.ts';
import {
  type ClaimFilters,
  type ClaimQuery,
  type IgnoredValue,
  queryOf,
  readClaimQuery,
} from '../../domain/claim-filters.ts';
import type { RecordState } from '../../domain/exports/export-context.ts';
import type { HashedClaim } from '../../domain/exports/paper/list-paper.ts';
import { getStore, readNewsroom } from '../store.ts';
import { exportSite } from './export-context.ts';

export type ListFile = {
  state: RecordState;
  newsroom: Newsroom;
  filters: ClaimFilters;
  /** The page that shows the same list. */
  address: string;
  claims: AsyncIterable<HashedClaim[]>;
  /** What was asked for and cannot be used. */
  unusable: IgnoredValue[];
};

/** The claims of a list with its filters, in batches; null before anything was published. `size` claims come at once: what is read
 *  of each decides how many can be read before the first line is to be sent. */
export async function openListFile(request: Request, size = 100): Promise<ListFile | null> {
  const store = await getStore();
  const newsroom = await readNewsroom();
  const state = await getRecordState(store);
  if (!newsroom || !state) return null;
  const { filters, ignored: unread }: ClaimQuery = readClaimQuery(new URL(request.url).searchParams);
  const { condition, ignored } = await selectClaims(store, filters, newsroom.timeZone);
  async function* batches() {
    for await (const batch of eachClaimBatch(store, condition, filters.sort, size))
      yield await withHashes(store, batch);
  }
  return {
    state,
    newsroom,
    filters,
    address: `${exportSite()}/claims${queryOf(filters)}`,
    claims: batches(),
    unusable: [...unread, ...ignored],
  };
}
