import type Database from 'better-sqlite3';
import { COUNTED_AT_MOST, type Search, type SearchHit, type SearchQuery } from './search.ts';

// bm25 takes one weight per column: claim 5, quotes 2, parties 3, verdict 1.
const RANKED = `
  SELECT t.claim_id AS claimId, f.score FROM (
    SELECT rowid, -bm25(published_search, 5.0, 2.0, 3.0, 1.0) AS score
    FROM published_search WHERE published_search MATCH ?
    ORDER BY score DESC, rowid DESC LIMIT ? OFFSET ?
  ) f JOIN published_texts t ON t.sequence = f.rowid
  ORDER BY f.score DESC, f.rowid DESC`;
const LATEST = `
  SELECT t.claim_id AS claimId, 0 AS score FROM (
    SELECT rowid FROM published_search WHERE published_search MATCH ? ORDER BY rowid DESC LIMIT ? OFFSET ?
  ) f JOIN published_texts t ON t.sequence = f.rowid
  ORDER BY f.rowid DESC`;
const COUNT = `
  SELECT count(*) FROM (
    SELECT 1 FROM published_search WHERE published_search MATCH ? LIMIT ${COUNTED_AT_MOST + 1}
  )`;

// The places are the columns of the index, by the same names.
const matchOf = ({ terms, places = [] }: SearchQuery): string => {
  const all = terms
    .map(({ words, prefix }) => `"${words.join(' ').replaceAll('"', '')}"${prefix ? '*' : ''}`)
    .join(' AND ');
  return places.length === 0 ? all : `{${places.join(' ')}} : (${all})`;
};

/** Full-text search by SQLite's FTS5. */
export function sqliteSearch(reader: Database.Database): Search {
  const ranked = reader.prepare<[string, number, number], SearchHit>(RANKED);
  const latest = reader.prepare<[string, number, number], SearchHit>(LATEST);
  const count = reader.prepare<[string], number>(COUNT).pluck();
  const countUp = (match: string): number => count.get(match) ?? 0;
  return {
    async editions(query) {
      if (query.terms.length === 0) return [];
      const match = matchOf(query);
      const find = countUp(match) > COUNTED_AT_MOST ? latest : ranked;
      return find.all(match, query.limit, query.offset);
    },
    async count(query) {
      return query.terms.length === 0 ? 0 : countUp(matchOf(query));
    },
  };
}
