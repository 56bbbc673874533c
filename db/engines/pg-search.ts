import type pg from 'pg';
import type { Search, SearchHit, SearchQuery } from './search.ts';

// Weights of D, C, B, A: verdict 1, quotes 2, parties 3, claim 5.
const FIND = `
  SELECT claim_id AS "claimId", ts_rank_cd('{0.2, 0.4, 0.6, 1.0}', search, query)::float8 AS score
  FROM published_texts, to_tsquery('simple', $1) query WHERE search @@ query
  ORDER BY score DESC, sequence DESC LIMIT $2 OFFSET $3`;
const COUNT = `
  SELECT count(*)::int AS count FROM published_texts, to_tsquery('simple', $1) query WHERE search @@ query`;

const quoted = (word: string): string => `'${word.replaceAll("'", '').replaceAll('\\', '')}'`;

const queryOf = (query: SearchQuery): string =>
  query.terms.map(({ words, prefix }) => `(${words.map(quoted).join(' <-> ')}${prefix ? ':*' : ''})`).join(' & ');

/** Full-text search by PostgreSQL's tsvector. */
export function pgSearch(pool: pg.Pool): Search {
  return {
    async editions(query) {
      if (query.terms.length === 0) return [];
      const values = [queryOf(query), query.limit, query.offset];
      return (await pool.query<SearchHit>({ name: 'search', text: FIND, values })).rows;
    },
    async count(query) {
      if (query.terms.length === 0) return 0;
      const found = await pool.query<{ count: number }>({
        name: 'search-count',
        text: COUNT,
        values: [queryOf(query)],
      });
      return found.rows[0]?.count ?? 0;
    },
  };
}
