import { constants, copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setInterval } from 'node:timers';
import { openSqlite } from '../db/engines/sqlite.ts';
import { beginNewsroom } from '../db/newsroom.ts';
import { fillRecord } from './record.ts';
import { type Figure, ms } from './report.ts';
import { type Served, serve } from './serve.ts';

const MB = 2 ** 20;

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
    return [
      start,
      await measureExport(served, '/exports/claims.csv'),
      await measureExport(served, '/exports/claims.md'),
    ];
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
