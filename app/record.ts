import { cache } from 'react';
import { getRecordState } from '../db/queries/record-state.ts';
import { getStore } from './store.ts';

/** Until when lines are drawn: the newsroom's last publication. A page is a function of its address and the record, so
 *  nothing on it moves with the clock. */
export const readRecordMoment = cache(
  async (): Promise<number> => (await getRecordState(await getStore()))?.publishedAt.getTime() ?? 0,
);
