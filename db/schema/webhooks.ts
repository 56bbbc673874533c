import { NETWORK_PROBLEMS } from '../../domain/network-problem.ts';
import { DELIVERY_STATES, MESSAGE_TYPES, type WebhookEvent } from '../../domain/webhooks/webhook.ts';
import type { Kit } from '../engines/kit.ts';
import { among, record } from './columns.ts';

/** Addresses that are told of publications, what they are to be told, and every attempt to. */
export function defineWebhooks(kit: Kit) {
  const webhooks = kit.table('webhooks', {
    ...record(kit),
    name: kit.text('name').notNull(),
    url: kit.text('url').notNull(),
    events: kit.json<WebhookEvent[]>('events').notNull(),
    active: kit.boolean('active').notNull(),
    /** When the other side said that it wants to be told no more. */
    goneAt: kit.instant('gone_at'),
    /** Kept as it is: what signs cannot be a hash. */
    secret: kit.text('secret').notNull(),
    /** The one before, which signs beside it until then. */
    formerSecret: kit.text('former_secret'),
    formerUntil: kit.instant('former_until'),
  });
  /** The outbox: written in the transaction that publishes, so that nothing published is untold. */
  const deliveries = kit.table(
    'webhook_deliveries',
    {
      sequence: kit.sequence('sequence'),
      /** Of the message: the same at every attempt, so that whoever had it already can tell. */
      id: kit.text('id').notNull(),
      webhookId: kit
        .text('webhook_id')
        .notNull()
        .references(() => webhooks.id, { onDelete: 'cascade' }),
      type: kit.oneOf('type', MESSAGE_TYPES).notNull(),
      /** Null where an address is only tried. */
      editionId: kit.text('edition_id'),
      createdAt: kit.instant('created_at').notNull(),
      state: kit.oneOf('state', DELIVERY_STATES).notNull(),
      /** Failed ones since it was last queued. */
      attempts: kit.integer('attempts').notNull(),
      /** When it is sent next; while it is being sent, when it is sent again if nothing is heard of that. */
      dueAt: kit.instant('due_at'),
      endedAt: kit.instant('ended_at'),
    },
    (t) => [
      kit.index('webhook_deliveries_due').on(t.dueAt),
      kit.index('webhook_deliveries_ended').on(t.endedAt),
      kit.index('webhook_deliveries_hook').on(t.webhookId, t.sequence),
      kit.check('webhook_deliveries_state', among(t.state, DELIVERY_STATES)),
      kit.check('webhook_deliveries_type', among(t.type, MESSAGE_TYPES)),
    ],
  );
  const attempts = kit.table(
    'webhook_attempts',
    {
      sequence: kit.sequence('sequence'),
      delivery: kit
        .integer('delivery')
        .notNull()
        .references(() => deliveries.sequence, { onDelete: 'cascade' }),
      at: kit.instant('at').notNull(),
      milliseconds: kit.integer('milliseconds').notNull(),
      status: kit.integer('status'),
      problem: kit.oneOf('problem', NETWORK_PROBLEMS),
    },
    (t) => [
      kit.index('webhook_attempts_delivery').on(t.delivery, t.sequence),
      kit.check('webhook_attempts_problem', among(t.problem, NETWORK_PROBLEMS)),
    ],
  );
  return { webhooks, webhookDeliveries: deliveries, webhookAttempts: attempts };
}
