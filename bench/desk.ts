import path from 'node:path';
import { claimFields, editClaim, logClaim } from '../db/commands/claims.ts';
import { proposeVerdict } from '../db/commands/verdicts.ts';
import { openSqlite } from '../db/engines/sqlite.ts';
import type { Store } from '../db/engines/store.ts';
import { getClaimRow } from '../db/queries/desk/claim-row.ts';
import { pickParties } from '../db/queries/desk/pick.ts';
import { countQueue, listQueue } from '../db/queries/desk/queue.ts';
import { getWorkspace } from '../db/queries/desk/workspace.ts';
import {
  addEvidence,
  beginTestNewsroom,
  checkedClaim,
  claimOf,
  done,
  publish,
  type TestNewsroom,
  verdictOf,
} from '../db/testing/newsroom.ts';
import { QUEUE_VIEWS } from '../domain/queue-filters.ts';
import { quantile, times } from './load.ts';
import { type Figure, ms } from './report.ts';

const CLAIMS = Number(process.env.BENCH_CLAIMS ?? 10_000);
const ROUNDS = 300;
const MOST = 50;

/** One in ten published, one in four with evidence: the rest is logged and waits. */
async function fill(store: Store): Promise<{ room: TestNewsroom; ids: string[] }> {
  const room = await beginTestNewsroom(store);
  const ids: string[] = [];
  for (let number = 0; number < CLAIMS; number += 1) {
    const claim = { words: `Tram ${number} was late on day ${number % 365}.`, wording: 'ours' as const };
    if (number % 10 === 0) {
      const whole = await checkedClaim(room, { claim });
      await publish(room, whole.id);
      ids.push(whole.id);
      continue;
    }
    const { id } = done(await logClaim(store, room.checker(), claimOf(room, claim)));
    if (number % 4 === 0) await addEvidence(room, id, { statement: { wording: 'ours' } });
    ids.push(id);
  }
  return { room, ids };
}

/** What whoever works at the desk waits for, with ten thousand claims on it: lists, a claim, a save. */
export async function measureDesk(folder: string): Promise<Figure[]> {
  const store = openSqlite(path.join(folder, 'desk.db'));
  const { room, ids } = await fill(store);
  const idOf = (round: number) => ids[(round * 37) % ids.length] ?? '';
  const personId = room.checker().personId;
  const figures: Figure[] = [];
  const measure = async (what: string, run: (round: number) => Promise<unknown>) => {
    const taken: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) taken.push(...(await times(1, () => run(round))));
    const p99 = quantile(taken, 0.99);
    const value = `p50 ${ms(quantile(taken, 0.5))}, p99 ${ms(p99)}`;
    figures.push({ what, value, bound: `p99 under ${MOST} ms`, met: p99 < MOST });
  };
  for (const view of QUEUE_VIEWS) await measure(`queue: ${view}`, () => listQueue(store, { view, personId }));
  await measure('queue: all counts', () => countQueue(store, personId));
  await measure('workspace of a claim', (round) => getWorkspace(store, idOf(round)));
  await measure('party found by typing', () => pickParties(store, { typed: 'harb' }));
  await measure('save: a claim', async (round) => {
    const id = idOf(round);
    const fields = await claimFields(store.read, store.t, id);
    const claim = await getClaimRow(store, id);
    const changed = { ...fields, id, version: claim?.version ?? 0, whyChecked: `Asked ${round} times.` };
    return done(await editClaim(store, room.checker(), changed));
  });
  const logged = ids[1] ?? '';
  await measure('save: a verdict', async (version) =>
    done(await proposeVerdict(store, room.checker(), verdictOf(logged, { version, summary: `Version ${version}.` }))),
  );
  await store.close();
  return figures;
}
