import { eq } from 'drizzle-orm';
import type { TipStatus } from '../../domain/tip-status.ts';
import type { Store } from '../engines/store.ts';
import { statusHash } from '../tips/seal.ts';
import { newestSlug } from './addresses.ts';

/** A tip may have been merged with one that was merged itself. */
const MOST_MERGES = 20;

/** The tip of this private address; null where there is none. */
export async function getTipStatus(store: Store, token: string): Promise<TipStatus | null> {
  const { read, t } = store;
  const [tip] = await read
    .select()
    .from(t.tips)
    .where(eq(t.tips.statusHash, statusHash(token)));
  if (!tip) return null;
  const into = tip.mergedIntoId && (await lastMerged(store, tip.mergedIntoId));
  const { kind, words, state, receivedAt, takenAt, closedAt, told } = tip;
  return {
    ...{ kind, words, state, receivedAt, takenAt, closedAt, told },
    claimSlug: await publicSlug(store, tip.claimId),
    contact: contactOf(tip),
    into: into ? { state: into.state, told: into.told, claimSlug: await publicSlug(store, into.claimId) } : null,
  };
}

async function lastMerged({ read, t: { tips } }: Store, id: string) {
  let at = id;
  for (let merges = 0; merges < MOST_MERGES; merges += 1) {
    const [row] = await read
      .select({ state: tips.state, told: tips.told, claimId: tips.claimId, next: tips.mergedIntoId })
      .from(tips)
      .where(eq(tips.id, at));
    if (!row?.next) return row ?? null;
    at = row.next;
  }
  return null;
}

/** A claim has an address of its own only once an edition of it is published. */
const publicSlug = async (store: Store, claimId: string | null): Promise<string | null> =>
  claimId === null ? null : newestSlug(store, 'claim', claimId);

type Contact = { contactName: string | null; contactEmail: string | null; contactDeletedAt: Date | null };

function contactOf({ contactName, contactEmail, contactDeletedAt }: Contact): TipStatus['contact'] {
  if (contactDeletedAt) return 'deleted';
  return contactName !== null || contactEmail !== null ? 'kept' : 'none';
}
