import path from 'node:path';
import { openSqlite } from '../db/engines/sqlite.ts';
import { listClaims } from '../db/queries/published-claims.ts';
import { type Load, load, quantile, times } from './load.ts';
import { type Figure, ms, rate } from './report.ts';
import { type Served, serve, serveTheSame } from './serve.ts';

/** Short, so that the calls of one minute stay below what one address may ask for. */
const SECONDS = 1;
const TURNS = 3;
const WARM_UP = 60;
const COUNTED = 60;

/** What programs ask for: a feed and a page of the interface from the cache, beside a bare server that sends the same bytes; and a
 *  page of the interface that nothing can have kept, beside the query it is made of. */
export async function measureMachines(folder: string): Promise<Figure[]> {
  const served = await serve(folder, 'machines');
  try {
    await served.command('/arrange?count=40');
    const feed = await besideBareServer(folder, `${served.origin}/feeds/verdicts.atom`, 'feed of 40 verdicts, Atom');
    const page = await besideBareServer(
      folder,
      `${served.origin}/api/v1/claims?limit=20`,
      'page of 20 claims of the interface',
    );
    return [feed, page, await besideBareQuery(served, path.join(folder, 'machines', 'sample.db'))];
  } finally {
    await served.stop();
  }
}

async function besideBareServer(folder: string, address: string, what: string): Promise<Figure> {
  const { bare, bytes } = await serveTheSame(folder, address);
  try {
    const [theirs, ours]: [Load[], Load[]] = [[], []];
    for (let turn = 0; turn < TURNS; turn += 1) {
      theirs.push(await load([`${bare.origin}/`], SECONDS));
      ours.push(await load([address], SECONDS));
    }
    const speed = quantile(
      ours.map((run) => run.requestsPerSecond),
      0.5,
    );
    const bareSpeed = quantile(
      theirs.map((run) => run.requestsPerSecond),
      0.5,
    );
    const failures = ours.reduce((sum, run) => sum + run.failures, 0);
    return {
      what: `${what}, from the cache, ${bytes} bytes compressed`,
      value: `${rate(speed)}${failures > 0 ? `, ${failures} failed` : ''}`,
      beside: `${rate(bareSpeed)} bare node:http`,
      ratio: speed / bareSpeed,
      bound: 'at least 0.5 ×',
      met: speed / bareSpeed >= 0.5 && failures === 0,
    };
  } finally {
    await bare.stop();
  }
}

async function besideBareQuery(served: Served, place: string): Promise<Figure> {
  const durations: number[] = [];
  for (let turn = 0; turn < WARM_UP + COUNTED; turn += 1) {
    await served.command('/raise'); // whatever was kept is old
    durations.push(
      ...(await times(1, async () => (await fetch(`${served.origin}/api/v1/claims?limit=20`)).arrayBuffer())),
    );
  }
  const store = openSqlite(place);
  const cursor = { after: null, before: null };
  const bare = await times(WARM_UP + COUNTED, () =>
    listClaims(store, { condition: undefined, sort: 'newest', cursor, size: 20 }),
  );
  await store.close();
  const [p50, bareP50] = [durations, bare].map((all) => quantile(all.slice(WARM_UP), 0.5));
  return {
    what: 'page of 20 claims of the interface, not kept, p50',
    value: ms(p50 ?? Number.NaN),
    beside: `${ms(bareP50 ?? Number.NaN)} for its query alone`,
    ratio: (p50 ?? 0) / (bareP50 ?? 1),
    bound: 'under 10 ms',
    met: (p50 ?? Number.NaN) < 10,
  };
}
