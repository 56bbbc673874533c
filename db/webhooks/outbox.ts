import { randomBytes } from 'node:crypto';
import { and, asc, eq, lt, lte, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Edition } from '../../domain/edition.ts';
import {
  DELIVERIES_KEPT,
  eventsOf,
  isGone,
  isTaken,
  type MessageType,
  messageTypeOf,
  type Outcome,
  waitAfter,
} from '../../domain/webhooks/webhook.ts';
import { query, type Slots } from '../engines/prepared.ts';
import { addRows } from '../engines/rows.ts';
import type { Store, Writer } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';

/** Longer than an attempt may take: whatever is not heard of by then was lost with the process that tried. */
const LEASE = 30_000;

/** A secret as Standard Webhooks spells it: 32 random bytes. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

type Queued = { webhookId: string; type: MessageType; editionId: string | null; at: Date };

const rowOf = ({ webhookId, type, editionId, at }: Queued) => ({
  id: uuidv7({ msecs: at.getTime() }),
  webhookId,
  type,
  editionId,
  createdAt: at,
  state: 'waiting' as const,
  attempts: 0,
  dueAt: at,
});

/** Puts one message into the outbox, to be sent at once. */
export const queueMessage = (tx: Writer, t: Schema, message: Queued): Promise<void> =>
  addRows(tx, t.webhookDeliveries, [rowOf(message)]);

const activeHooks = query((read, { webhooks }, _: Slots<Record<string, never>>) =>
  read.select({ id: webhooks.id, events: webhooks.events }).from(webhooks).where(eq(webhooks.active, true)),
);

/** Puts what an edition tells into the outbox, for everyone who asked for it. In the transaction that publishes it: what was
 *  published is told, whatever happens to the process afterwards, and what was not is not. */
export async function queueEdition(tx: Writer, t: Schema, { header, document }: Edition): Promise<void> {
  const events = eventsOf(document);
  const hooks = (await activeHooks(tx, {})).filter((hook) => hook.events.some((event) => events.includes(event)));
  const message = { type: messageTypeOf(events), editionId: header.id, at: header.publishedAt };
  await addRows(
    tx,
    t.webhookDeliveries,
    hooks.map(({ id }) => rowOf({ webhookId: id, ...message })),
  );
}

/** What is to be sent, and how it is signed. */
export type Due = {
  delivery: number;
  id: string;
  type: MessageType;
  editionId: string | null;
  createdAt: Date;
  url: string;
  secret: string;
  formerSecret: string | null;
  formerUntil: Date | null;
};

/** The webhooks that something is due for. */
export async function hooksDue({ read, t }: Store, now: Date): Promise<string[]> {
  const { webhookDeliveries: d } = t;
  const rows = await read
    .selectDistinct({ id: d.webhookId })
    .from(d)
    .innerJoin(t.webhooks, eq(t.webhooks.id, d.webhookId))
    .where(and(lte(d.dueAt, now), eq(t.webhooks.active, true)));
  return rows.map(({ id }) => id);
}

/** Takes the oldest message that is due for a webhook, so that nobody else sends it meanwhile; null where there is none. */
export function takeDue(store: Store, webhookId: string, now: Date): Promise<Due | null> {
  const { webhookDeliveries: d, webhooks } = store.t;
  return store.write(async (tx) => {
    const [due] = await tx
      .select({
        delivery: d.sequence,
        id: d.id,
        type: d.type,
        editionId: d.editionId,
        createdAt: d.createdAt,
        url: webhooks.url,
        secret: webhooks.secret,
        formerSecret: webhooks.formerSecret,
        formerUntil: webhooks.formerUntil,
      })
      .from(d)
      .innerJoin(webhooks, eq(webhooks.id, d.webhookId))
      .where(and(eq(d.webhookId, webhookId), lte(d.dueAt, now), eq(webhooks.active, true)))
      .orderBy(asc(d.sequence))
      .limit(1);
    if (!due) return null;
    await tx
      .update(d)
      .set({ dueAt: new Date(now.getTime() + LEASE) })
      .where(eq(d.sequence, due.delivery));
    return due;
  });
}

type Attempt = Outcome & { delivery: number; at: Date; milliseconds: number };

/** Writes down how an attempt ended, and when there is another, if any. Where the other side says that it is gone, the webhook
 *  is switched off, and what was waiting for it with it. */
export function settleAttempt(store: Store, attempt: Attempt, chance: number): Promise<void> {
  const { webhookDeliveries: d, webhookAttempts, webhooks } = store.t;
  const { delivery, at, milliseconds, status, problem } = attempt;
  const ended = new Date(at.getTime() + milliseconds);
  return store.write(async (tx) => {
    const [row] = await tx
      .select({ webhookId: d.webhookId, attempts: d.attempts, active: webhooks.active })
      .from(d)
      .innerJoin(webhooks, eq(webhooks.id, d.webhookId))
      .where(eq(d.sequence, delivery));
    if (!row) return; // its webhook was removed meanwhile
    await tx.insert(webhookAttempts).values({ delivery, at, milliseconds, status, problem });
    if (isTaken(attempt)) {
      await tx.update(d).set({ state: 'taken', dueAt: null, endedAt: ended }).where(eq(d.sequence, delivery));
      return;
    }
    const attempts = row.attempts + 1;
    const wait = isGone(attempt) || !row.active ? null : waitAfter(attempts, chance);
    const next = wait === null ? null : new Date(ended.getTime() + wait);
    await tx
      .update(d)
      .set({ state: next ? 'waiting' : 'failed', attempts, dueAt: next, endedAt: next ? null : ended })
      .where(eq(d.sequence, delivery));
    if (!isGone(attempt)) return;
    await tx
      .update(webhooks)
      .set({ active: false, goneAt: ended, version: sql`${webhooks.version} + 1` })
      .where(eq(webhooks.id, row.webhookId));
    await endWaiting(tx, store.t, row.webhookId, ended);
  });
}

/** Whatever still waits for a webhook has failed: nobody wants it any more. It can be sent again from the desk. */
export const endWaiting = (tx: Writer, { webhookDeliveries: d }: Schema, webhookId: string, at: Date) =>
  tx
    .update(d)
    .set({ state: 'failed', dueAt: null, endedAt: at })
    .where(and(eq(d.webhookId, webhookId), eq(d.state, 'waiting')));

/** Gives a message back that was not sent after all. */
export async function releaseDue(store: Store, delivery: number, now: Date): Promise<void> {
  const { webhookDeliveries: d } = store.t;
  await store.write(async (tx) => {
    await tx
      .update(d)
      .set({ dueAt: now })
      .where(and(eq(d.sequence, delivery), eq(d.state, 'waiting')));
  });
}

/** Forgets what ended long ago. */
export async function forgetOldDeliveries(store: Store, now: Date): Promise<void> {
  const { webhookDeliveries: d } = store.t;
  await store.write(async (tx) => {
    await tx.delete(d).where(lt(d.endedAt, new Date(now.getTime() - DELIVERIES_KEPT)));
  });
}
