import { eq, lte } from 'drizzle-orm';
import { ALL_TIPS_PER_HOUR, TIP_WINDOW } from '../../domain/tip.ts';
import type { Writer } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';
import { networkOf } from '../sign-in/throttle.ts';
import type { TipSeal } from './seal.ts';

const EVERYBODY = 'everybody';

type Counted = { seal: TipSeal; address: string; now: Date; perHour: number };

/** Counts one more tip from this network and from everybody, in the transaction that keeps it.
 *  @returns 0, or in how many milliseconds the next one may come, and then nothing was counted */
export async function countTip(tx: Writer, t: Schema, { seal, address, now, perHour }: Counted): Promise<number> {
  await forgetTipCounts(tx, t, now);
  const limits = [
    { key: seal.networkKey(networkOf(address)), most: perHour },
    { key: EVERYBODY, most: ALL_TIPS_PER_HOUR },
  ];
  const counts = [];
  for (const limit of limits) {
    const [row] = await tx.select().from(t.tipCounts).where(eq(t.tipCounts.key, limit.key));
    if (row && row.count >= limit.most) return Math.max(1, row.since.getTime() + TIP_WINDOW - now.getTime());
    counts.push({ key: limit.key, count: (row?.count ?? 0) + 1, since: row?.since ?? now });
  }
  for (const { key, count, since } of counts)
    await tx
      .insert(t.tipCounts)
      .values({ key, count, since })
      .onConflictDoUpdate({ target: t.tipCounts.key, set: { count } });
  return 0;
}

/** Forgets whom the last hour does not concern any more. */
export async function forgetTipCounts(tx: Writer, { tipCounts }: Schema, now: Date): Promise<void> {
  await tx.delete(tipCounts).where(lte(tipCounts.since, new Date(now.getTime() - TIP_WINDOW)));
}
