import { type Load, load, quantile, times } from './load.ts';
import { type Figure, ms, rate } from './report.ts';
import { type Served, serve, serveTheSame } from './serve.ts';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);

/** A cached claim page beside a bare server that sends the same bytes: alone, and while others keep the pages' thread busy. */
export async function measurePages(folder: string): Promise<Figure[]> {
  const served = await serve(folder, 'pages');
  try {
    const [claim] = await served.command<{ id: string; slug: string }[]>('/arrange?count=40');
    if (!claim) throw new Error('nothing was published');
    const { cookie } = await served.command<{ cookie: string }>('/sign-in');
    const page = `${served.origin}/en/claims/${claim.slug}`;
    return await besideBare(folder, page, () => keepBusy(served, claim.id, cookie));
  } finally {
    await served.stop();
  }
}

/** In turns, so that whatever else the machine does meets all of them alike. */
const TURNS = 3;

async function besideBare(folder: string, page: string, disturb: () => Disturbance): Promise<Figure[]> {
  const { bare, bytes } = await serveTheSame(folder, page);
  try {
    const theirs: Load[] = [];
    const ours: Load[] = [];
    const busy: Load[] = [];
    const made: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      theirs.push(await load([`${bare.origin}/`], SECONDS / 2));
      ours.push(await load([page], SECONDS / 2));
      const disturbance = disturb();
      busy.push(await load([page], SECONDS / 2));
      made.push((await disturbance.stop()) / (SECONDS / 2));
    }
    const middle = (runs: Load[], read: (run: Load) => number) => quantile(runs.map(read), 0.5);
    const speed = middle(ours, (run) => run.requestsPerSecond);
    const bareSpeed = middle(theirs, (run) => run.requestsPerSecond);
    const [bareP99 = 0, p99 = 0, busyP99 = 0] = [theirs, ours, busy].map((runs) => middle(runs, (run) => run.p99));
    const failures = [...ours, ...busy].reduce((sum, run) => sum + run.failures, 0);
    return [
      {
        what: `cached claim page, ${bytes} bytes compressed`,
        value: rate(speed),
        beside: `${rate(bareSpeed)} bare node:http`,
        ratio: speed / bareSpeed,
        bound: 'at least 0.85 ×',
        met: speed / bareSpeed >= 0.85 && failures === 0,
      },
      {
        what: 'cached claim page, p99',
        value: ms(p99),
        beside: `${ms(bareP99)} bare`,
        ratio: p99 / bareP99,
        bound: 'below 3 ×',
        met: p99 < 3 * bareP99,
      },
      {
        what: `the same while ${Math.round(quantile(made, 0.5))} desk pages, searches and exports a second are made, p99`,
        value: ms(busyP99),
        beside: `${ms(bareP99)} bare and alone`,
        ratio: busyP99 / bareP99,
        bound: 'below 3 ×',
        met: busyP99 < 3 * bareP99,
      },
    ];
  } finally {
    await bare.stop();
  }
}

type Disturbance = { /** Fulfilled with how many answers were made. */ stop: () => Promise<number> };

/** A signed-in desk, searches and exports, asked for without pause: what the desk and a partner cost the pages' thread. */
function keepBusy(served: Served, claimId: string, cookie: string): Disturbance {
  let done = false;
  let made = 0;
  const ask = async (address: string) => {
    while (!done) {
      const answer = await fetch(served.origin + address, { headers: { cookie }, redirect: 'manual' });
      if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
      await answer.arrayBuffer();
      made += 1;
    }
  };
  const addresses = [
    '/desk',
    `/desk/claims/${claimId}`,
    '/en/search?q=tram',
    '/exports/claims.csv',
    '/exports/claims.md',
  ];
  const asked = Promise.all(addresses.map(ask));
  const stop = async () => {
    done = true;
    await asked;
    return made;
  };
  return { stop };
}

/** Renders before the first that counts. A server has been up for days, and its functions are compiled by then. */
const WARM_UP = 60;

/** The first request for a page after a publication, which nothing can have kept. */
export async function measureFirstRender(folder: string): Promise<Figure[]> {
  const served = await serve(folder, 'render');
  try {
    const figures: Figure[] = [];
    for (const [pieces, bound] of [
      [10, 25],
      [200, 120],
    ] as const) {
      const { slug } = await served.command<{ slug: string }>(`/arrange-large?pieces=${pieces}`);
      const page = `${served.origin}/en/claims/${slug}`;
      const durations: number[] = [];
      for (let turn = 0; turn < WARM_UP + 60; turn += 1) {
        await served.command('/raise');
        durations.push(...(await times(1, async () => (await fetch(page)).arrayBuffer())));
      }
      const p50 = quantile(durations.slice(WARM_UP), 0.5);
      figures.push({
        what: `claim page with ${pieces} pieces of evidence, rendered for the first time, p50`,
        value: ms(p50),
        bound: `under ${bound} ms`,
        met: p50 < bound,
      });
    }
    return figures;
  } finally {
    await served.stop();
  }
}

/** A thousand pages read at random, one publication every ten seconds: how often a reader waits for a render. */
export async function measureHits(folder: string): Promise<Figure[]> {
  const served = await serve(folder, 'hits');
  try {
    const claims = await served.command<{ slug: string }[]>('/arrange?count=1000');
    const pages = claims.map(({ slug }) => `${served.origin}/en/claims/${slug}`);
    const before = await served.command<{ rendered: number }>('/rendered');
    const timer = setInterval(
      () => void served.command(`/publish?claim=${Math.floor(Math.random() * 1000)}&mark=hit`),
      10_000,
    );
    const durations: number[] = [];
    const end = performance.now() + 60_000;
    const reader = async () => {
      while (performance.now() < end) {
        const page = pages[Math.floor(Math.random() * pages.length)] ?? '';
        durations.push(...(await times(1, async () => (await fetch(page)).arrayBuffer())));
      }
    };
    await Promise.all(Array.from({ length: 16 }, reader));
    clearInterval(timer);
    const p99 = quantile(durations, 0.99);
    const after = await served.command<{ rendered: number }>('/rendered');
    const share = 1 - (after.rendered - before.rendered) / durations.length;
    return [
      {
        what: `1,000 pages, one publication every 10 s, ${durations.length} reads`,
        value: `${(share * 100).toFixed(1)} % from the cache, p50 ${ms(quantile(durations, 0.5))}, p99 ${ms(p99)}`,
        bound: 'written down',
        met: durations.length > 0,
      },
    ];
  } finally {
    await served.stop();
  }
}
