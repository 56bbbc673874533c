import type Database from 'better-sqlite3';
import type { Search, SearchHit, SearchQuery } from './search.ts';

// bm25 takes one weight per column: claim 5, quotes 2, parties 3, verdict 1.
const FIND = `
  SELECT t.claim_id AS claimId, f.score FROM (
    SELECT rowid, -bm25(published_search, 5.0, 2.0, 3.0, 1.0) AS score
    FROM published_search WHERE published_search MATCH ?
    ORDER BY score DESC, rowid DESC LIMIT ? OFFSET ?
  ) f JOIN published_texts t ON t.sequence = f.rowid
  ORDER BY f.score DESC, f.rowid DESC`;
const COUNT = 'SELECT count(*) FROM published_search WHERE published_search MATCH ?';

const matchOf = (query: SearchQuery): string =>
  query.terms.map(({ words, prefix }) => `"${words.join(' ').replaceAll('"', '')}"${prefix ? '*' : ''}`).join(' AND ');

/** Full-text search by SQLite's FTS5. */
export function sqliteSearch(reader: Database.Database): Search {
  const find = reader.prepare<[string, number, number], SearchHit>(FIND);
  const count = reader.prepare<[string], number>(COUNT).pluck();
  return {
    async editions(query) {
      return query.terms.length === 0 ? [] : find.all(matchOf(query), query.limit, query.offset);
    },
    async count(query) {
      return query.terms.length === 0 ? 0 : (count.get(matchOf(query)) ?? 0);
    },
  };
}
