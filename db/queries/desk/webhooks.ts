import { and, asc, count, desc, eq, inArray, lt } from 'drizzle-orm';
import type { Delivery, DeskWebhook } from '../../../domain/webhooks/desk-webhook.ts';
import type { DeliveryState } from '../../../domain/webhooks/webhook.ts';
import type { Store } from '../../engines/store.ts';

/** Everyone who is told, by name. */
export const listWebhooks = (store: Store): Promise<DeskWebhook[]> => readWebhooks(store);

export async function getWebhook(store: Store, id: string): Promise<DeskWebhook | null> {
  const [webhook] = await readWebhooks(store, id);
  return webhook ?? null;
}

async function readWebhooks({ read, t }: Store, id?: string): Promise<DeskWebhook[]> {
  const { webhooks, webhookDeliveries: d } = t;
  const rows = await read
    .select({
      id: webhooks.id,
      version: webhooks.version,
      name: webhooks.name,
      url: webhooks.url,
      events: webhooks.events,
      active: webhooks.active,
      goneAt: webhooks.goneAt,
      formerUntil: webhooks.formerUntil,
    })
    .from(webhooks)
    .where(id === undefined ? undefined : eq(webhooks.id, id))
    .orderBy(asc(webhooks.name), asc(webhooks.id));
  const counts = await read
    .select({ webhookId: d.webhookId, state: d.state, count: count() })
    .from(d)
    .groupBy(d.webhookId, d.state);
  return rows.map((row) => {
    const deliveries: Record<DeliveryState, number> = { waiting: 0, taken: 0, failed: 0 };
    for (const one of counts) if (one.webhookId === row.id) deliveries[one.state] = one.count;
    return { ...row, deliveries };
  });
}

type Part = { before: number | null; size: number };

/** What a webhook was told, newest first, and where the older ones begin. */
export async function listDeliveries(
  { read, t }: Store,
  webhookId: string,
  { before, size }: Part,
): Promise<{ deliveries: Delivery[]; older: number | null }> {
  const { webhookDeliveries: d, webhookAttempts: a, editions, publishedClaims } = t;
  const rows = await read
    .select({
      delivery: d.sequence,
      id: d.id,
      type: d.type,
      createdAt: d.createdAt,
      state: d.state,
      dueAt: d.dueAt,
      number: editions.number,
      words: publishedClaims.words,
      slug: publishedClaims.slug,
    })
    .from(d)
    .leftJoin(editions, eq(editions.id, d.editionId))
    .leftJoin(publishedClaims, eq(publishedClaims.claimId, editions.claimId))
    .where(and(eq(d.webhookId, webhookId), before === null ? undefined : lt(d.sequence, before)))
    .orderBy(desc(d.sequence))
    .limit(size + 1);
  const shown = rows.slice(0, size);
  const attempts = await read
    .select()
    .from(a)
    .where(
      inArray(
        a.delivery,
        shown.map(({ delivery }) => delivery),
      ),
    )
    .orderBy(asc(a.sequence));
  return {
    deliveries: shown.map(({ number, words, slug, ...row }) => ({
      ...row,
      about: number !== null && words !== null && slug !== null ? { words, slug, number } : null,
      attempts: attempts.flatMap(({ delivery, at, milliseconds, status, problem }) =>
        delivery === row.delivery ? [{ at, milliseconds, status, problem }] : [],
      ),
    })),
    older: rows.length > size ? (shown.at(-1)?.delivery ?? null) : null,
  };
}
