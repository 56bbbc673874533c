import { setImmediate as others } from 'node:timers/promises';
import { and, eq, inArray, lt } from 'drizzle-orm';
import { WORKING } from '../../domain/imports/import.ts';
import type { Store } from '../engines/store.ts';
import { advanceImport } from './advance.ts';

const LOOK_AGAIN = 500;
/** A file that has not come on for so long was broken off with whoever read it. */
const BROKEN_OFF = 120_000;

const MOST_FAILURES = 5;

/** Goes on with whatever is in hand, and with what was in hand when the process ended. Between two parts everybody else has their
 *  turn.
 *  @returns ends it, once the part in hand is done */
export function keepImporting(
  store: Store,
  { onFailure }: { onFailure: (error: unknown) => void },
): () => Promise<void> {
  const { imports } = store.t;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  let running: Promise<unknown> = Promise.resolve();
  const failures = new Map<string, number>();

  async function look(): Promise<void> {
    const before = new Date(Date.now() - BROKEN_OFF);
    const stale = and(eq(imports.state, 'reading'), lt(imports.updatedAt, before));
    const [broken] = await store.read.select({ id: imports.id }).from(imports).where(stale).limit(1);
    if (broken)
      await store.write(async (tx) => {
        await tx.update(imports).set({ state: 'failed', problem: 'brokenOff', problemAt: 0 }).where(stale);
      });
    for (let busy = true; busy && !ended; ) {
      const jobs = await store.read
        .select({ id: imports.id })
        .from(imports)
        .where(inArray(imports.state, [...WORKING]));
      busy = false;
      for (const { id } of jobs) {
        if (ended) return;
        if (await advance(id)) busy = true;
        await others();
      }
    }
  }

  /** One part of one import. What fails again and again is given up, so that whoever waits for it is told. */
  async function advance(id: string): Promise<boolean> {
    try {
      const more = await advanceImport(store, id, new Date());
      failures.delete(id);
      return more;
    } catch (error) {
      onFailure(error);
      const count = (failures.get(id) ?? 0) + 1;
      failures.set(id, count);
      if (count >= MOST_FAILURES)
        await store.write(async (tx) => {
          await tx
            .update(imports)
            .set({ state: 'failed', problem: 'faultOfOurs', problemAt: 0 })
            .where(eq(imports.id, id));
        });
      return false;
    }
  }

  const again = () => {
    running = look()
      .catch(onFailure)
      .then(() => {
        if (!ended) timer = setTimeout(again, LOOK_AGAIN).unref();
      });
  };
  again();
  return async () => {
    ended = true;
    clearTimeout(timer);
    await running;
  };
}
