import { addWebhook } from '../../commands/webhooks.ts';
import { listDeliveries } from '../../queries/desk/webhooks.ts';
import { checkedClaim, done, publish, type TestNewsroom } from '../../testing/newsroom.ts';
import { settleAttempt, takeDue } from '../outbox.ts';

export const PARTNER = { name: 'Wire partner', url: 'https://partner.example/hook', events: ['published'] };

/** Has somebody told of publications. */
export const told = async (room: TestNewsroom, changes = {}) =>
  done(await addWebhook(room.store, room.admin(), { ...PARTNER, ...changes }));

/** Publishes a claim. */
export async function published(room: TestNewsroom): Promise<void> {
  await publish(room, (await checkedClaim(room)).id);
}

/** What a webhook was told, newest first. */
export const sent = async ({ store }: TestNewsroom, id: string) =>
  (await listDeliveries(store, id, { before: null, size: 50 })).deliveries;

/** A moment later than everything so far. */
export const soon = (room: TestNewsroom): Date => new Date(room.clock().getTime() + 1);

/** The message that is due. @throws where none is */
export async function due(room: TestNewsroom, id: string, now = soon(room)) {
  const message = await takeDue(room.store, id, now);
  if (!message) throw new Error('nothing is due');
  return message;
}

/** Writes down how an attempt went: the status, or no answer. */
export const attempt = ({ store }: TestNewsroom, delivery: number, at: Date, status: number | null) =>
  settleAttempt(store, { delivery, at, milliseconds: 20, status, problem: status === null ? 'noAnswer' : null }, 0);
