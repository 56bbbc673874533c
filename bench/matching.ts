import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LIKELY_THE_SAME, PERHAPS_THE_SAME, SimilarClaims } from '../domain/similar-claims.ts';
import { quantile } from './load.ts';
import { type Figure, ms } from './report.ts';

// Against posts of which it is known which checked claim answers them (CLEF CheckThat! 2022, task 2A). The data are not
// ours to pass on: MATCHING_DATA names the folder that holds them.

type Target = { id: string; claim: string; title: string; subtitle: string };
type Query = { id: string; text: string };

const BEST = 5;

/** Undefined where no data are named. */
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

  const taken: number[] = [];
  let reciprocal = 0;
  let found = 0;
  const likeness: { same: number[]; other: number[] } = { same: [], other: [] };
  for (const { id, text } of queries) {
    const right = answers.get(id) ?? new Set();
    const before = performance.now();
    const best = claims.find(text, BEST);
    taken.push(performance.now() - before);
    const place = best.findIndex((claim) => right.has(claim.id));
    if (place >= 0) {
      reciprocal += 1 / (place + 1);
      found += 1;
    }
    for (const claim of best) (right.has(claim.id) ? likeness.same : likeness.other).push(claim.likeness);
  }
  const mrr = reciprocal / queries.length;
  const recall = found / queries.length;
  const p99 = quantile(taken, 0.99);
  const above = (list: number[], bound: number) => list.filter((value) => value >= bound).length;
  return [
    {
      what: `MRR@5 of ${queries.length} posts against ${targets.length} claims`,
      value: mrr.toFixed(3),
      bound: 'at least 0.87',
      met: mrr >= 0.87,
    },
    { what: 'recall@5', value: recall.toFixed(3), bound: 'at least 0.93', met: recall >= 0.93 },
    { what: 'one lookup, p99', value: ms(p99), bound: 'under 100 ms', met: p99 < 100 },
    { what: 'taking all claims in', value: ms(built), bound: 'to be written down', met: true },
    ...[PERHAPS_THE_SAME, LIKELY_THE_SAME].map((bound) => ({
      what: `likeness of ${bound} and more`,
      value: `${above(likeness.same, bound)} of ${likeness.same.length} that are the same, ${above(likeness.other, bound)} of ${likeness.other.length} that are not`,
      bound: 'to be written down',
      met: true,
    })),
  ];
}

function linesOf<T>(folder: string, name: string): T[] {
  const lines = readFileSync(path.join(folder, name), 'utf8').trim().split('\n');
  return lines.map((line): T => JSON.parse(line));
}

function answersIn(folder: string): Map<string, Set<string>> {
  const answers = new Map<string, Set<string>>();
  for (const line of readFileSync(path.join(folder, 'qrels-dev.tsv'), 'utf8').trim().split('\n')) {
    const [query = '', , target = ''] = line.split('\t');
    answers.set(query, (answers.get(query) ?? new Set()).add(target));
  }
  return answers;
}
