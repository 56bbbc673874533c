import { setTimeout as wait } from 'node:timers/promises';
import type { Figure } from './report.ts';
import { type Served, serve } from './serve.ts';

const CLAIMS = 20;
const PUBLICATIONS = Number(process.env.BENCH_PUBLICATIONS ?? 1_000);
const READERS = 12;

type Watched = { address: string; claim: number };

/** Every kind of address on which a verdict's summary or number can be read. */
function watchedAddresses(slugs: string[]): Watched[] {
  return slugs.flatMap((slug, claim) => [
    { address: `/en/claims/${slug}`, claim },
    { address: `/exports/claims/${slug}.json`, claim },
    { address: `/exports/claims/${slug}.md`, claim },
  ]);
}

/** Addresses that show many claims at once; the newest publication must be on each. */
const SHARED = [
  '/en',
  '/en/claims',
  '/en/parties/harbour-tram-company',
  '/en/stories/the-harbour-city-tram',
  '/feeds/verdicts.atom',
  '/exports/claims.csv',
];

const MARK = /mark-(\d{6})/g;
const marks = (text: string): number[] => [...text.matchAll(MARK)].map((match) => Number(match[1]));

/** Readers ask without pause while editions are published. What was acknowledged before a request began must be in its
 *  answer; every answer that lacks it is stale. */
export async function measureFreshness(folder: string): Promise<Figure[]> {
  const served = await serve(folder, 'freshness');
  try {
    return await hammer(served);
  } finally {
    await served.stop();
  }
}

async function hammer(served: Served): Promise<Figure[]> {
  const slugs = (await served.command<{ slug: string }[]>(`/arrange?count=${CLAIMS}`)).map(({ slug }) => slug);
  const watched = watchedAddresses(slugs);
  const acknowledged = slugs.map(() => 0);
  let newest = 0;
  let reads = 0;
  let stale = 0;
  let failures = 0;
  let done = false;

  const check = async (address: string, claim: number | null): Promise<void> => {
    const expected = claim === null ? newest : (acknowledged[claim] ?? 0); // read before the request begins
    const answer = await fetch(served.origin + address);
    const text = await answer.text();
    reads += 1;
    if (!answer.ok) failures += 1;
    else if (expected > 0 && Math.max(0, ...marks(text)) < expected) stale += 1;
  };
  const reader = async (start: number): Promise<void> => {
    for (let turn = start; !done; turn += 1) {
      const shared = SHARED[Math.floor(turn / 3) % SHARED.length];
      const own = watched[(turn * 7) % watched.length];
      if (turn % 3 === 0 && shared) await check(shared, null);
      else if (own) await check(own.address, own.claim);
    }
  };

  const readers = Array.from({ length: READERS }, (_, index) => reader(index * 5));
  for (let publication = 1; publication <= PUBLICATIONS; publication += 1) {
    const claim = publication % CLAIMS;
    const mark = `mark-${String(publication).padStart(6, '0')}`;
    await served.command(`/publish?claim=${claim}&mark=${mark}`);
    acknowledged[claim] = publication;
    newest = publication;
    if (publication % 50 === 0) await wait(20); // lets a page come to be cached now and then
  }
  done = true;
  await Promise.all(readers);
  let stuck = 0;
  for (const { address, claim } of watched) {
    const text = await (await fetch(served.origin + address)).text();
    if (Math.max(0, ...marks(text)) < (acknowledged[claim] ?? 0)) stuck += 1;
  }
  for (const address of SHARED) {
    if (Math.max(0, ...marks(await (await fetch(served.origin + address)).text())) < newest) stuck += 1;
  }
  return [
    {
      what: `freshness, ${PUBLICATIONS} publications against ${reads} reads`,
      value: `${stale} stale, ${stuck} stuck afterwards, ${failures} failed`,
      bound: 'none at all',
      met: stale === 0 && stuck === 0 && failures === 0 && reads > PUBLICATIONS,
    },
  ];
}
