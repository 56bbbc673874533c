import { and, isNotNull, lte, or } from 'drizzle-orm';
import type { Store } from '../engines/store.ts';
import { forgetTipCounts } from './count.ts';

const DAY = 24 * 60 * 60 * 1_000;
const HOUR = 60 * 60 * 1_000;

/** Deletes the contact details of every tip received this many days ago or earlier, whatever has become of the tip.
 *  @returns of how many */
export function deleteOldContacts(store: Store, now: Date, days: number): Promise<number> {
  const { tips } = store.t;
  const old = lte(tips.receivedAt, new Date(now.getTime() - days * DAY));
  const given = or(isNotNull(tips.contactName), isNotNull(tips.contactEmail));
  return store.write(async (tx) => {
    await forgetTipCounts(tx, store.t, now);
    const due = await tx.select({ id: tips.id }).from(tips).where(and(old, given));
    if (due.length === 0) return 0;
    await tx.update(tips).set({ contactName: null, contactEmail: null, contactDeletedAt: now }).where(and(old, given));
    return due.length;
  });
}

type ContactJob = { days: number; onFailure: (error: unknown) => void };

/** Deletes old contact details at once and then every hour, for as long as the store is open.
 *  @returns ends it, once a deletion that is under way is done */
export function keepContactsShort(store: Store, { days, onFailure }: ContactJob): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  const run = () => {
    running = deleteOldContacts(store, new Date(), days).catch(onFailure);
  };
  run();
  const timer = setInterval(run, HOUR).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
