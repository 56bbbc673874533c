import { and, eq, lt } from 'drizzle-orm';
import { KEYS_KEPT } from '../../domain/api/idempotency-key.ts';
import type { Store, Writer } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';

/** A request that may be sent twice. */
export type Keyed = { tokenId: string; key: string; fingerprint: string };

/** What was answered when this was sent before; null where it was not. */
export async function findAnswer({ read, t: { apiAnswers: a } }: Store, { tokenId, key }: Keyed) {
  const [row] = await read
    .select({ fingerprint: a.fingerprint, body: a.body })
    .from(a)
    .where(and(eq(a.tokenId, tokenId), eq(a.key, key)));
  return row ?? null;
}

/** Keeps an answer, in the transaction that did what it says: sent twice at once, it is done once. @throws where it was kept */
export async function keepAnswer(
  tx: Writer,
  { apiAnswers: a }: Schema,
  { tokenId, key, fingerprint }: Keyed,
  body: string,
  at: Date,
): Promise<void> {
  await tx.delete(a).where(lt(a.at, new Date(at.getTime() - KEYS_KEPT)));
  await tx.insert(a).values({ tokenId, key, fingerprint, body, at });
}
