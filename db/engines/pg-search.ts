import type pg from 'pg';
import type { SearchPlace } from '../../domain/search-places.ts';
import { COUNTED_AT_MOST, type Search, type SearchHit, type SearchQuery } from './search.ts';

// Weights of D, C, B, A: verdict 1, quotes 2, parties 3, claim 5.
const RANKED = `
  SELECT claim_id AS "claimId", ts_rank_cd('{0.2, 0.4, 0.6, 1.0}', search, query)::float8 AS score
  FROM published_texts, to_tsquery('simple', $1) query WHERE search @@ query
  ORDER BY score DESC, sequence DESC LIMIT $2 OFFSET $3`;
const LATEST = `
  SELECT claim_id AS "claimId", 0 AS score
  FROM published_texts WHERE search @@ to_tsquery('simple', $1)
  ORDER BY sequence DESC LIMIT $2 OFFSET $3`;
const COUNT = `
  SELECT count(*)::int AS count FROM (
    SELECT 1 FROM published_texts WHERE search @@ to_tsquery('simple', $1) LIMIT ${COUNTED_AT_MOST + 1}
  ) found`;

const quoted = (word: string): string => `'${word.replaceAll("'", '').replaceAll('\\', '')}'`;

const WEIGHTS: Record<SearchPlace, string> = { claim: 'A', parties: 'B', quotes: 'C', verdict: 'D' };

const queryOf = ({ terms, places = [] }: SearchQuery): string => {
  const weights = places.map((place) => WEIGHTS[place]).join('');
  const lexeme = (word: string, prefix: boolean) => {
    const marks = `${prefix ? '*' : ''}${weights}`;
    return `${quoted(word)}${marks && `:${marks}`}`;
  };
  return terms
    .map(({ words, prefix }) => {
      const last = words.length - 1;
      return `(${words.map((word, index) => lexeme(word, prefix && index === last)).join(' <-> ')})`;
    })
    .join(' & ');
};

/** Full-text search by PostgreSQL's tsvector. */
export function pgSearch(pool: pg.Pool): Search {
  const countUp = async (words: string): Promise<number> => {
    const counted = await pool.query<{ count: number }>({ name: 'search-count', text: COUNT, values: [words] });
    return counted.rows[0]?.count ?? 0;
  };
  return {
    async editions(query) {
      if (query.terms.length === 0) return [];
      const words = queryOf(query);
      const many = (await countUp(words)) > COUNTED_AT_MOST;
      const way = many ? { name: 'search-latest', text: LATEST } : { name: 'search', text: RANKED };
      return (await pool.query<SearchHit>({ ...way, values: [words, query.limit, query.offset] })).rows;
    },
    async count(query) {
      return query.terms.length === 0 ? 0 : countUp(queryOf(query));
    },
  };
}
