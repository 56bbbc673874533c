import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Database } from '../db/engines/sqlite-driver.ts';
import { foldedWords } from '../domain/search-query.ts';
import { LIKELY_THE_SAME, PERHAPS_THE_SAME, SimilarClaims } from '../domain/similar-claims.ts';
import { quantile } from './load.ts';
import { type Figure, ms } from './report.ts';

// Against posts of which it is known which checked claim answers them (CLEF CheckThat! 2022, task 2A). The data are not
// ours to pass on: MATCHING_DATA names the folder that holds them.

type Target = { id: string; claim: string; title: string; subtitle: string };
type Query = { id: string; text: string };
/** Which claims answer which post. */
type Answers = Map<string, Set<string>>;

const BEST = 5;

/** Empty where no data are named. */
export async function measureMatching(): Promise<Figure[]> {
  const folder = process.env.MATCHING_DATA;
  if (!folder) {
    console.log('  MATCHING_DATA names no folder with targets.jsonl, queries-dev.jsonl and qrels-dev.tsv: left out.');
    return [];
  }
  const targets = linesOf<Target>(folder, 'targets.jsonl');
  const queries = linesOf<Query>(folder, 'queries-dev.jsonl');
  const answers = answersIn(folder);
  const started = performance.now();
  const claims = new SimilarClaims();
  for (const { id, claim, title, subtitle } of targets) claims.put(id, { words: claim, title, more: subtitle });
  const built = performance.now() - started;
  const bare = bareMatching(targets);
  const ours = judge(queries, answers, (text) => claims.find(text, BEST).map(({ id }) => id));
  const theirs = judge(queries, answers, bare.find);
  bare.close();
  return [
    ...ranking(ours, theirs, `${queries.length} posts against ${targets.length} claims`),
    ...speed(ours, theirs),
    { what: 'taking all claims in', value: ms(built), beside: `${ms(bare.built)} bare`, ...WRITTEN_DOWN },
    ...[PERHAPS_THE_SAME, LIKELY_THE_SAME].map((bound) => likenessOver(bound, queries, answers, claims)),
  ];
}

/** The plain way: the claim's words in FTS5, any word of the post, ranked by its bm25. */
function bareMatching(targets: readonly Target[]) {
  const started = performance.now();
  const database = new Database(':memory:');
  database.exec('CREATE VIRTUAL TABLE bare USING fts5(id UNINDEXED, claim)');
  const insert = database.prepare('INSERT INTO bare (id, claim) VALUES (?, ?)');
  for (const { id, claim } of targets) insert.run(id, claim);
  const built = performance.now() - started;
  const best = database.prepare<[string], { id: string }>(
    `SELECT id FROM bare WHERE bare MATCH ? ORDER BY bm25(bare) LIMIT ${BEST}`,
  );
  const anyOf = (text: string) => [...new Set(foldedWords(text))].map((word) => `"${word}"`).join(' OR ');
  return { find: (text: string) => best.all(anyOf(text)).map(({ id }) => id), built, close: () => database.close() };
}

type Judged = { mrr: number; recall: number; map: number; taken: number[] };

function judge(queries: readonly Query[], answers: Answers, find: (text: string) => string[]): Judged {
  const judged: Judged = { mrr: 0, recall: 0, map: 0, taken: [] };
  for (const { id, text } of queries) {
    const right = answers.get(id) ?? new Set();
    const started = performance.now();
    const best = find(text);
    judged.taken.push(performance.now() - started);
    const places = best.flatMap((found, index) => (right.has(found) ? index + 1 : []));
    const [first] = places;
    if (first === undefined) continue;
    judged.mrr += 1 / first / queries.length;
    judged.recall += 1 / queries.length;
    const precision = places.reduce((sum, place, index) => sum + (index + 1) / place, 0);
    judged.map += precision / Math.min(BEST, right.size) / queries.length;
  }
  return judged;
}

const WRITTEN_DOWN = { bound: 'to be written down', met: true };

function ranking(ours: Judged, theirs: Judged, what: string): Figure[] {
  const beside = (value: number) => `${value.toFixed(3)} bare FTS5, claim only`;
  const told = (key: 'mrr' | 'recall' | 'map') => ({ value: ours[key].toFixed(3), beside: beside(theirs[key]) });
  return [
    { what: `MRR@5 of ${what}`, ...told('mrr'), bound: 'at least 0.87', met: ours.mrr >= 0.87 },
    { what: 'recall@5', ...told('recall'), bound: 'at least 0.93', met: ours.recall >= 0.93 },
    { what: 'MAP@5', ...told('map'), ...WRITTEN_DOWN },
  ];
}

function speed(ours: Judged, theirs: Judged): Figure[] {
  const [p50, p99] = [quantile(ours.taken, 0.5), quantile(ours.taken, 0.99)];
  const [bareP50, bareP99] = [quantile(theirs.taken, 0.5), quantile(theirs.taken, 0.99)];
  return [
    { what: 'one lookup, p50', value: ms(p50), beside: `${ms(bareP50)} bare`, ratio: p50 / bareP50, ...WRITTEN_DOWN },
    {
      what: 'one lookup, p99',
      value: ms(p99),
      beside: `${ms(bareP99)} bare`,
      ratio: p99 / bareP99,
      bound: 'under 100 ms',
      met: p99 < 100,
    },
  ];
}

function likenessOver(bound: number, queries: readonly Query[], answers: Answers, claims: SimilarClaims): Figure {
  const best = queries.flatMap(({ id, text }) =>
    claims.find(text, BEST).map((claim) => ({ ...claim, same: answers.get(id)?.has(claim.id) ?? false })),
  );
  const share = (same: boolean) => {
    const all = best.filter((claim) => claim.same === same);
    return `${all.filter(({ likeness }) => likeness >= bound).length} of ${all.length}`;
  };
  return {
    what: `likeness of ${bound} and more`,
    value: `${share(true)} that are the same, ${share(false)} that are not`,
    ...WRITTEN_DOWN,
  };
}

function linesOf<T>(folder: string, name: string): T[] {
  const lines = readFileSync(path.join(folder, name), 'utf8').trim().split('\n');
  return lines.map((line): T => JSON.parse(line));
}

function answersIn(folder: string): Answers {
  const answers: Answers = new Map();
  for (const line of readFileSync(path.join(folder, 'qrels-dev.tsv'), 'utf8').trim().split('\n')) {
    const [query = '', , target = ''] = line.split('\t');
    answers.set(query, (answers.get(query) ?? new Set()).add(target));
  }
  return answers;
}
