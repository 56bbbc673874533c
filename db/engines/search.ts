import type { SearchPlace } from '../../domain/search-places.ts';

/** To count or rank a match costs the engine a look at it. Where more claims than this answer, neither tells a person
 *  anything: the count stops, the latest come first, and every score is 0. */
export const COUNTED_AT_MOST = 5_000;

/** A claim whose newest edition answers a query; a higher score is a better match. */
export type SearchHit = { claimId: string; score: number };

export type SearchQuery = {
  /** Each must be found: folded words in order (more than one is a phrase); `prefix` lets the last one go on. */
  terms: { words: string[]; prefix: boolean }[];
  /** Where to look; everywhere if left out or empty. */
  places?: readonly SearchPlace[];
  limit: number;
  offset: number;
};

export interface Search {
  editions(query: SearchQuery): Promise<SearchHit[]>;
  /** How many claims answer; COUNTED_AT_MOST + 1 stands for all numbers beyond. */
  count(query: SearchQuery): Promise<number>;
}
