import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSqlite } from '../db/engines/sqlite.ts';
import { Database } from '../db/engines/sqlite-driver.ts';
import type { Store } from '../db/engines/store.ts';
import { selectClaims } from '../db/queries/claim-selection.ts';
import { listClaims } from '../db/queries/published-claims.ts';
import { type ClaimFilters, NO_FILTERS } from '../domain/claim-filters.ts';
import { readQuery } from '../domain/search-query.ts';
import { quantile, times } from './load.ts';
import { fillRecord } from './record.ts';
import { type Figure, ms } from './report.ts';

const ROUNDS = 400;

/** What a person types, from the plainest to the most laborious that the search accepts. */
const QUERIES = [
  'tram',
  'harbour bridge',
  '"old quay"',
  'cast*',
  'the',
  'tram winter council ticket',
  'party board 77',
  'a* s* t*',
  'the of says',
  'tram harbour bridge school budget winter ticket engine council strike river tunnel',
];

/** The same match on the bare driver: prepared once, no fold, no objects of ours. */
function bareSearch(file: string) {
  const database = new Database(file, { readonly: true });
  const find = database.prepare(
    'SELECT rowid, bm25(published_search, 5.0, 2.0, 3.0, 1.0) AS s FROM published_search WHERE published_search MATCH ? ORDER BY s LIMIT 20',
  );
  const list = database.prepare('SELECT * FROM published_claims ORDER BY position DESC LIMIT 20');
  return { find: (match: string) => find.all(match), list: () => list.all(), close: () => database.close() };
}

const matchOf = (typed: string): string =>
  readQuery(typed)
    .terms.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? '*' : ''}`)
    .join(' AND ');

async function measureSearch(store: Store, file: string): Promise<Figure[]> {
  const bare = bareSearch(file);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const typed = QUERIES[round % QUERIES.length] ?? '';
    ours.push(
      ...(await times(1, () => store.search.editions({ terms: readQuery(typed).terms, limit: 20, offset: 0 }))),
    );
    theirs.push(...(await times(1, () => bare.find(matchOf(typed)))));
  }
  bare.close();
  const share = quantile(ours, 0.5) / quantile(theirs, 0.5);
  const p99 = quantile(ours, 0.99);
  return [
    {
      what: 'search, p50',
      value: ms(quantile(ours, 0.5)),
      beside: `${ms(quantile(theirs, 0.5))} bare FTS5`,
      ratio: share,
      bound: 'at most 2 ×',
      met: share <= 2,
    },
    {
      what: 'search, p99',
      value: ms(p99),
      beside: `${ms(quantile(theirs, 0.99))} bare FTS5`,
      bound: 'under 50 ms',
      met: p99 < 50,
    },
  ];
}

/** Every single filter, pairs of them, each sort, and pages from the first to deep inside. */
const LISTS: Partial<ClaimFilters>[] = [
  {},
  { sort: 'oldest' },
  { sort: 'said' },
  { verdict: ['disputed'] },
  { verdict: ['true', 'false'], sort: 'said' },
  { language: ['uz'] },
  { party: ['party-7'] },
  { story: ['story-7'] },
  { topic: ['transport'] },
  { from: '2019-01-01', to: '2019-12-31' },
  { verdict: ['outdated'], from: '2024-01-01' },
  { party: ['party-7'], verdict: ['true'] },
  { topic: ['transport'], sort: 'said', verdict: ['misleading'] },
  { topic: ['transport'], verdict: ['true', 'false'] },
  { language: ['en'], sort: 'said', from: '2019-01-01' },
  { language: ['uz'], sort: 'said' },
  { party: ['party-7'], language: ['en'] },
];

async function measureLists(store: Store, file: string): Promise<Figure[]> {
  const durations: number[] = [];
  for (const filters of LISTS) {
    const { condition } = await selectClaims(store, { ...NO_FILTERS, ...filters }, 'UTC');
    const sort = filters.sort ?? 'newest';
    let after: string | null = null;
    for (let page = 0; page < 60; page += 1) {
      const start = performance.now();
      const chosen = await selectClaims(store, { ...NO_FILTERS, ...filters }, 'UTC');
      const found = await listClaims(store, {
        condition: chosen.condition ?? condition,
        sort,
        cursor: { after, before: null },
      });
      durations.push(performance.now() - start);
      after = found.next;
      if (!after) break;
    }
  }
  const bare = bareSearch(file);
  const plain = await times(ROUNDS, () => bare.list());
  bare.close();
  const p99 = quantile(durations, 0.99);
  return [
    {
      what: `list, ${LISTS.length} filters, pages 1 to 60, p50 and p99`,
      value: `${ms(quantile(durations, 0.5))}, ${ms(p99)}`,
      beside: `${ms(quantile(plain, 0.5))} for the bare unfiltered statement`,
      bound: 'p99 under 20 ms',
      met: p99 < 20,
    },
  ];
}

/** Lists and search over a record of many editions, on the database alone. The file is kept for the benches that follow. */
export async function measureDatabase(file: string, count: number): Promise<Figure[]> {
  const store = openSqlite(file);
  try {
    const [row] = await store.read.select({ position: store.t.editions.position }).from(store.t.editions).limit(1);
    if (!row) {
      await fillRecord(store, count, (done) => {
        if (done % 10_000 === 0) console.log(`        ${done} editions`);
      });
    }
    return [...(await measureLists(store, file)), ...(await measureSearch(store, file))];
  } finally {
    await store.close();
  }
}

/** A folder of this run's own, removed at its end. */
export function workFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'claimline-bench-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
