import { constants, copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setInterval } from 'node:timers';
import { openSqlite } from '../db/engines/sqlite.ts';
import { Database } from '../db/engines/sqlite-driver.ts';
import { beginNewsroom } from '../db/newsroom.ts';
import { fillRecord } from './record.ts';
import { type Figure, ms, rate } from './report.ts';
import { type Served, serve } from './serve.ts';

const MB = 2 ** 20;
const EXPORTS = [
  'claims.csv',
  'claims.xlsx',
  'claims.jsonl',
  'claims.md',
  'claims.html',
  'statements.csv',
  'verdicts.jsonl',
];

/** What the process holds in memory, in bytes, as Linux counts it; null on other systems. */
function residentBytes(pid: number): number | null {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(file, 'utf8')) ?? [];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}

/** A copy of the record that a server can be started on, as a newsroom that was begun. */
async function placeRecord(folder: string, record: string, count: number): Promise<void> {
  const place = path.join(folder, 'large', 'sample.db');
  mkdirSync(path.dirname(place), { recursive: true });
  if (existsSync(record)) copyFileSync(record, place, constants.COPYFILE_FICLONE);
  const store = openSqlite(place);
  if (!existsSync(record)) await fillRecord(store, count, () => undefined);
  await beginNewsroom(store, new Date(), { name: 'Harbour Desk', timeZone: 'UTC', language: 'en' });
  await store.close();
}

/** The start of a server over a record of many editions, and the export of them all. */
export async function measureLarge(folder: string, record: string, count: number): Promise<Figure[]> {
  await placeRecord(folder, record, count);
  const served = await serve(folder, 'large');
  try {
    await (await fetch(`${served.origin}/en/claims`)).text();
    const resident = residentBytes(served.pid);
    const start = {
      what: `start with ${count} editions: ready, and memory after the first list`,
      value: `${ms(served.readyAfter)}, ${resident === null ? 'memory unknown' : `${Math.round(resident / MB)} MB`}`,
      bound: '3 s, under 350 MB',
      met: served.readyAfter < 3_000 && resident !== null && resident < 350 * MB,
    };
    await warmUp(served);
    const exports: Figure[] = [];
    for (const file of EXPORTS) exports.push(await measureExport(served, `/exports/${file}`));
    return [start, ...exports, await besideBareCursor(served, path.join(folder, 'large', 'sample.db'), count)];
  } finally {
    await served.stop();
  }
}

async function measureExport({ origin, pid }: Served, address: string): Promise<Figure> {
  const before = residentBytes(pid) ?? Number.NaN;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, residentBytes(pid) ?? Number.NaN);
  }, 50);
  try {
    const begun = performance.now();
    const answer = await fetch(`${origin}${address}`);
    let first: number | null = null;
    let bytes = 0;
    for await (const chunk of answer.body ?? []) {
      first ??= performance.now() - begun;
      bytes += chunk.length;
    }
    const whole = performance.now() - begun;
    const extra = (most - before) / MB;
    return {
      what: `${address}, ${Math.round(bytes / MB)} MB: first bytes, whole, extra memory`,
      value: `${ms(first ?? Number.NaN)}, ${(whole / 1_000).toFixed(1)} s, ${Math.round(extra)} MB`,
      bound: 'first bytes within 1 s, under 150 MB',
      met: answer.status === 200 && (first ?? Number.NaN) < 1_000 && extra < 150,
    };
  } finally {
    clearInterval(watch);
  }
}

/** A server that has been at work: the room that renders leave behind is then as large as it becomes, and what an export needs
 *  besides can be told from it. */
async function warmUp({ origin }: Served): Promise<void> {
  for (let claim = 0; claim < 300; claim += 1) await (await fetch(`${origin}/en/claims/claim-${claim * 7}`)).text();
}

const BARE_COLUMNS = `words, language, quotable, claimant_name, claimant_slug, said_on, rating, rating_label, rating_since, summary,
  story_title, story_slug, supports, rebuts, context, withdrawn, notice, c.number, c.kind, c.published_at,
  first_published_at, document_hash, slug`;

/** The same lines from a bare cursor, which knows nothing of columns, quotation marks or formulas: as fast as the driver goes. */
function bareLines(place: string): { rows: number; bytes: number } {
  const database = new Database(place, { readonly: true });
  const lines = database
    .prepare(
      `SELECT ${BARE_COLUMNS} FROM published_claims c JOIN editions e ON e.id = c.edition_id ORDER BY c.position DESC`,
    )
    .raw()
    .iterate() as IterableIterator<unknown[]>;
  let rows = 0;
  let bytes = 0;
  for (const line of lines) {
    rows += 1;
    bytes += Buffer.from(
      `${line.join(',')},100000,2025-01-01T00:00:00.000Z,http://localhost/en/claims/${line.at(-1)}\r\n`,
    ).length;
  }
  database.close();
  return { rows, bytes };
}

async function besideBareCursor({ origin }: Served, place: string, count: number): Promise<Figure> {
  let begun = performance.now();
  const bytes = (await (await fetch(`${origin}/exports/claims.csv`)).arrayBuffer()).byteLength;
  const ours = (count / (performance.now() - begun)) * 1_000;
  begun = performance.now();
  const bare = bareLines(place);
  const theirs = (bare.rows / (performance.now() - begun)) * 1_000;
  return {
    what: `rows a second of claims.csv (${Math.round(bytes / MB)} MB), beside a bare cursor (${Math.round(bare.bytes / MB)} MB)`,
    value: rate(ours),
    beside: rate(theirs),
    ratio: ours / theirs,
    bound: 'at least 0.05 of the bare cursor',
    met: ours / theirs >= 0.05,
  };
}
