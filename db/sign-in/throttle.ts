import { createHash } from 'node:crypto';
import { eq, inArray, lt, sql } from 'drizzle-orm';
import { FORGOTTEN_AFTER, waitAfter } from '../../domain/sign-in.ts';
import type { Store } from '../engines/store.ts';

/** What is counted, and how many failures cost no waiting. */
export type Limit = { key: string; free: number };

/** IPv6 gives one customer 2^64 addresses: all of a /64 count as one. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail = ''] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const zeros = address.includes('::') ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0') : [];
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}

/** Hashed: the table should not tell which e-mail addresses somebody tried. */
export const accountLimit = (email: string): Limit => ({
  key: `account:${createHash('sha256').update(email).digest('hex')}`,
  free: 5,
});
/** A whole newsroom may sit behind one address, so it may err more often. */
export const addressLimit = (address: string): Limit => ({ key: `address:${networkOf(address)}`, free: 20 });
export const linkLimit = (address: string): Limit => ({ key: `link:${networkOf(address)}`, free: 10 });

/** Counts an attempt as failed before it is tried, so that many at once cannot slip past the count.
 *  @returns seconds to wait; 0 means: go on, and call `forgive` if it succeeds */
export function countAttempt({ store, limits, now }: { store: Store; limits: Limit[]; now: Date }): Promise<number> {
  const { signInAttempts } = store.t;
  const keys = limits.map((limit) => limit.key);
  return store.write(async (tx) => {
    await tx.delete(signInAttempts).where(lt(signInAttempts.since, new Date(now.getTime() - FORGOTTEN_AFTER)));
    const rows = await tx.select().from(signInAttempts).where(inArray(signInAttempts.key, keys));
    const waits = limits.map(({ key, free }) => {
      const row = rows.find((candidate) => candidate.key === key);
      return row ? waitAfter({ failures: row.failures, latestAt: row.since }, free, now) : 0;
    });
    const wait = Math.max(...waits);
    if (wait > 0) return Math.ceil(wait / 1_000);
    for (const key of keys) {
      await tx
        .insert(signInAttempts)
        .values({ key, failures: 1, since: now })
        .onConflictDoUpdate({
          target: signInAttempts.key,
          set: { failures: sql`${signInAttempts.failures} + 1`, since: now },
        });
    }
    return 0;
  });
}

/** The attempt was good. The account starts anew; an address only gets this one back, or one good account would buy an
 *  attacker endless guesses at the others. */
export async function forgive(store: Store, limits: Limit[]): Promise<void> {
  const { signInAttempts } = store.t;
  await store.write(async (tx) => {
    for (const { key } of limits) {
      const row = eq(signInAttempts.key, key);
      if (key.startsWith('account:')) await tx.delete(signInAttempts).where(row);
      else
        await tx
          .update(signInAttempts)
          .set({ failures: sql`${signInAttempts.failures} - 1` })
          .where(row);
    }
  });
}
