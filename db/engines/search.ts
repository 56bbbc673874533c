/** A claim whose newest edition answers a query; a higher score is a better match. */
export type SearchHit = { claimId: string; score: number };

export type SearchQuery = {
  /** Each must be found: folded words in order (more than one is a phrase); `prefix` lets the last one go on. */
  terms: { words: string[]; prefix: boolean }[];
  limit: number;
  offset: number;
};

export interface Search {
  editions(query: SearchQuery): Promise<SearchHit[]>;
  count(query: SearchQuery): Promise<number>;
}
