import { eq } from 'drizzle-orm';
import { changesOf } from '../../domain/changes.ts';
import {
  BOTH_SECRETS,
  deliveryChoice,
  webhookChange,
  webhookChoice,
  webhookInput,
  webhookSwitch,
} from '../../domain/webhooks/webhook.ts';
import { canChangeSettings } from '../../domain/workflow.ts';
import type { Schema } from '../schema/schema.ts';
import { endWaiting, newSecret, queueMessage } from '../webhooks/outbox.ts';
import { command, fresh, stop, type Work } from './command.ts';
import { mustBeCurrent } from './versions.ts';

/** Whether the address may be asked at all is judged where it is asked (reading/), each time. */
const mustChangeSettings = ({ actor }: Work): void => {
  if (!canChangeSettings(actor)) stop({ code: 'notYourRole', params: { act: 'changeSettings' } });
};

async function webhookOf({ tx, t }: Work, id: string, version?: number) {
  const [row] = await tx.select().from(t.webhooks).where(eq(t.webhooks.id, id));
  if (!row) return stop({ code: 'noSuchWebhook' });
  const { name, url, events } = row;
  if (version !== undefined) mustBeCurrent(row, version, { name, url, events });
  return row;
}

const mustBeOn = ({ active }: { active: boolean }): void => {
  if (!active) stop({ code: 'webhookOff' });
};

type Values = Partial<Schema['webhooks']['$inferInsert']>;

const save = ({ tx, t, now, actor }: Work, { id, version }: { id: string; version: number }, values: Values) =>
  tx
    .update(t.webhooks)
    .set({ ...values, version: version + 1, updatedAt: now, updatedBy: actor.id })
    .where(eq(t.webhooks.id, id));

/** Has an address told of every publication from now on. The secret is shown to whoever adds it, and to nobody again. */
export const addWebhook = command(webhookInput, async (work, input) => {
  mustChangeSettings(work);
  const { tx, t, record } = work;
  const base = fresh(work);
  const secret = newSecret();
  await tx.insert(t.webhooks).values({ ...base, ...input, active: true, secret });
  const { name, url } = input;
  await record({ type: 'webhook.added', data: { name, url } }, { subjectId: base.id, version: 1 });
  return { id: base.id, secret };
});

/** Changes whom it tells and of what. What waits goes to the new address. */
export const editWebhook = command(webhookChange, async (work, { webhookId, version, ...input }) => {
  mustChangeSettings(work);
  const row = await webhookOf(work, webhookId, version);
  const { name, url, events } = row;
  const changes = changesOf({ name, url, events }, input);
  if (Object.keys(changes).length === 0) return { id: webhookId };
  await save(work, row, input);
  await work.record(
    { type: 'webhook.edited', data: { name: input.name, changes } },
    { subjectId: webhookId, version: version + 1 },
  );
  return { id: webhookId };
});

/** Switches it off or on. What waits when it is switched off is not sent, unless somebody has it sent again. */
export const switchWebhook = command(webhookSwitch, async (work, { webhookId, version, active }) => {
  mustChangeSettings(work);
  const row = await webhookOf(work, webhookId, version);
  if (row.active === active) return { id: webhookId };
  await save(work, row, { active, goneAt: null });
  if (!active) await endWaiting(work.tx, work.t, webhookId, work.now);
  await work.record(
    { type: 'webhook.switched', data: { name: row.name, active } },
    { subjectId: webhookId, version: version + 1 },
  );
  return { id: webhookId };
});

/** Gives it a new secret. For a day the one before signs, too, so that the other side can change it without missing a message. */
export const renewSecret = command(webhookChoice, async (work, { webhookId, version }) => {
  mustChangeSettings(work);
  const row = await webhookOf(work, webhookId, version);
  const secret = newSecret();
  const formerUntil = new Date(work.now.getTime() + BOTH_SECRETS);
  await save(work, row, { secret, formerSecret: row.secret, formerUntil });
  await work.record(
    { type: 'webhook.secretRenewed', data: { name: row.name } },
    { subjectId: webhookId, version: version + 1 },
  );
  return { id: webhookId, secret, formerUntil };
});

/** Tells the address no more, and forgets what it was told. */
export const removeWebhook = command(webhookChoice, async (work, { webhookId, version }) => {
  mustChangeSettings(work);
  const { name, url } = await webhookOf(work, webhookId, version);
  const { tx, t, record } = work;
  await tx.delete(t.webhooks).where(eq(t.webhooks.id, webhookId));
  await record({ type: 'webhook.removed', data: { name, url } }, { subjectId: webhookId, version });
  return { id: webhookId };
});

/** Sends a message that tells of nothing, to see whether it arrives. */
export const testWebhook = command(webhookChoice, async (work, { webhookId }) => {
  mustChangeSettings(work);
  mustBeOn(await webhookOf(work, webhookId));
  const { tx, t, now } = work;
  await queueMessage(tx, t, { webhookId, type: 'test', editionId: null, at: now });
  return { id: webhookId };
});

/** Sends a message again from the start, under the same identifier: whoever had it already can tell. */
export const replayDelivery = command(deliveryChoice, async (work, { delivery }) => {
  mustChangeSettings(work);
  const { tx, t, now } = work;
  const { webhookDeliveries: d } = t;
  const [row] = await tx.select().from(d).where(eq(d.sequence, delivery));
  if (!row) return stop({ code: 'noSuchDelivery' });
  mustBeOn(await webhookOf(work, row.webhookId));
  await tx.update(d).set({ state: 'waiting', attempts: 0, dueAt: now, endedAt: null }).where(eq(d.sequence, delivery));
  return { id: row.webhookId };
});
