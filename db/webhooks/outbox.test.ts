import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  addWebhook,
  editWebhook,
  removeWebhook,
  renewSecret,
  replayDelivery,
  switchWebhook,
  testWebhook,
} from '../commands/webhooks.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { listActivity } from '../queries/desk/activity.ts';
import { getWebhook, listDeliveries } from '../queries/desk/webhooks.ts';
import { codes } from '../testing/claim-state.ts';
import { beginTestNewsroom, checkedClaim, done, publish, type TestNewsroom } from '../testing/newsroom.ts';
import { forgetOldDeliveries, hooksDue, queueEdition, releaseDue, settleAttempt, takeDue } from './outbox.ts';

let store: TestStore;
let room: TestNewsroom;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(() => store.close());

const PARTNER = { name: 'Wire partner', url: 'https://partner.example/hook', events: ['published'] };
const told = async (changes = {}) => done(await addWebhook(store, room.admin(), { ...PARTNER, ...changes }));
const sent = async (id: string) => (await listDeliveries(store, id, { before: null, size: 50 })).deliveries;
const versionOf = async (id: string) => (await getWebhook(store, id))?.version ?? 0;
const soon = () => new Date(room.clock().getTime() + 1);

async function published(): Promise<void> {
  await publish(room, (await checkedClaim(room)).id);
}

async function due(id: string, now = soon()) {
  const message = await takeDue(store, id, now);
  if (!message) throw new Error('nothing is due');
  return message;
}

const attempt = (delivery: number, at: Date, status: number | null) =>
  settleAttempt(store, { delivery, at, milliseconds: 20, status, problem: status === null ? 'noAnswer' : null }, 0);

describe('The outbox', () => {
  test('has what was published, for everyone who asked for it and nobody else', async () => {
    const [all, corrections] = [await told(), await told({ name: 'Corrections', events: ['corrected'] })];
    await published();
    expect(await sent(all.id)).toMatchObject([
      { type: 'claim.published', state: 'waiting', about: { number: 1 }, attempts: [] },
    ]);
    expect(await sent(corrections.id)).toEqual([]);
  });

  test('is written with the edition: where publication fails, nothing is told', async () => {
    const { id } = await told();
    const claim = await checkedClaim(room);
    await publish(room, claim.id);
    const before = await sent(id);
    const { t, read } = store;
    const [header] = await read.select().from(t.editions);
    const [row] = await read.select().from(t.editionDocuments);
    if (!header || !row) throw new Error('no edition');
    const failing = store.write(async (tx) => {
      await queueEdition(tx, t, { header, document: JSON.parse(row.document) });
      throw new Error('the machine went down');
    });
    await expect(failing).rejects.toThrow('went down');
    expect(await sent(id)).toEqual(before);
  });

  test('A message is taken by one sender at a time, and comes again where nothing is heard of it', async () => {
    const { id } = await told();
    await published();
    const now = soon();
    expect(await hooksDue(store, now)).toEqual([id]);
    const first = await due(id, now);
    expect(await takeDue(store, id, now)).toBeNull();
    expect(await hooksDue(store, now)).toEqual([]);
    const afterCrash = new Date(now.getTime() + 61_000);
    expect(await due(id, afterCrash)).toMatchObject({ id: first.id, delivery: first.delivery });
  });

  test('One that was broken off is due at once', async () => {
    const { id } = await told();
    await published();
    const now = soon();
    const { delivery } = await due(id, now);
    await releaseDue(store, delivery, now);
    expect((await due(id, now)).delivery).toBe(delivery);
  });

  test('Two senders at once get two different messages', async () => {
    const { id } = await told();
    await published();
    await published();
    const now = soon();
    const taken = await Promise.all([takeDue(store, id, now), takeDue(store, id, now), takeDue(store, id, now)]);
    const numbers = taken.flatMap((message) => (message ? [message.delivery] : []));
    expect(numbers).toHaveLength(2);
    expect(new Set(numbers).size).toBe(2);
  });
});

describe('An attempt', () => {
  test('that is taken ends it', async () => {
    const { id } = await told();
    await published();
    const now = soon();
    await attempt((await due(id, now)).delivery, now, 204);
    expect(await sent(id)).toMatchObject([
      { state: 'taken', dueAt: null, attempts: [{ at: now, status: 204, problem: null, milliseconds: 20 }] },
    ]);
  });

  test('that fails is followed by another, later each time, until the tenth', async () => {
    const { id } = await told();
    await published();
    let at = soon();
    const waits: number[] = [];
    for (let number = 1; number <= 10; number += 1) {
      const { delivery } = await due(id, at);
      await attempt(delivery, at, number % 2 === 0 ? 500 : null);
      const [message] = await sent(id);
      if (message?.dueAt) {
        waits.push(message.dueAt.getTime() - at.getTime());
        at = message.dueAt;
      }
    }
    expect(waits).toHaveLength(9);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    const [message] = await sent(id);
    expect(message).toMatchObject({ state: 'failed', dueAt: null });
    expect(message?.attempts).toHaveLength(10);
    expect(message?.attempts[0]).toMatchObject({ status: null, problem: 'noAnswer' });
  });

  test('answered with 410 switches the webhook off, and nothing more is told', async () => {
    const { id } = await told();
    await published();
    await published();
    const now = soon();
    await attempt((await due(id, now)).delivery, now, 410);
    expect(await getWebhook(store, id)).toMatchObject({ active: false, version: 2 });
    expect((await getWebhook(store, id))?.goneAt).toBeInstanceOf(Date);
    await published();
    expect((await sent(id)).map(({ state }) => state)).toEqual(['failed', 'failed']);
  });

  test('of a webhook that was removed meanwhile is no fault', async () => {
    const { id } = await told();
    await published();
    const now = soon();
    const { delivery } = await due(id, now);
    done(await removeWebhook(store, room.admin(), { webhookId: id, version: 1 }));
    await attempt(delivery, now, 200);
    expect(await sent(id)).toEqual([]);
  });
});

describe('The desk', () => {
  test('sends one again from the start, under the same identifier', async () => {
    const { id } = await told();
    await published();
    const now = soon();
    const first = await due(id, now);
    await attempt(first.delivery, now, 200);
    done(await replayDelivery(store, room.admin(), { delivery: first.delivery }));
    expect(await sent(id)).toMatchObject([{ state: 'waiting', attempts: [{ status: 200 }] }]);
    expect((await due(id)).id).toBe(first.id);
    expect(codes(await replayDelivery(store, room.admin(), { delivery: 4711 }))).toEqual(['noSuchDelivery']);
  });

  test('tries an address by a message that tells of nothing', async () => {
    const { id } = await told();
    done(await testWebhook(store, room.admin(), { webhookId: id, version: 1 }));
    expect(await sent(id)).toMatchObject([{ type: 'test', about: null }]);
  });

  test('shows a secret once, and no page knows it afterwards', async () => {
    const { id, secret } = await told();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(JSON.stringify(await getWebhook(store, id))).not.toContain(secret);
    const history = await listActivity(store, { subjectId: id, size: 5 });
    expect(JSON.stringify(history)).not.toContain(secret);
  });

  test('gives another secret, and the one before signs for a day', async () => {
    const { id, secret } = await told();
    const by = room.admin();
    const renewed = done(await renewSecret(store, by, { webhookId: id, version: 1 }));
    expect(renewed.secret).not.toBe(secret);
    expect(renewed.formerUntil.getTime() - by.now.getTime()).toBe(24 * 3_600_000);
    await published();
    expect(await due(id)).toMatchObject({ secret: renewed.secret, formerSecret: secret });
  });

  test('switches one off and on; what waited is not sent', async () => {
    const { id } = await told();
    await published();
    done(await switchWebhook(store, room.admin(), { webhookId: id, version: 1, active: false }));
    expect(await takeDue(store, id, soon())).toBeNull();
    await published();
    done(await switchWebhook(store, room.admin(), { webhookId: id, version: await versionOf(id), active: true }));
    await published();
    expect((await sent(id)).map(({ state }) => state)).toEqual(['waiting', 'failed']);
  });

  test('switches one off while a message is on its way: nothing follows, nothing is tried or sent again', async () => {
    const { id } = await told();
    await published();
    const now = soon();
    const { delivery } = await due(id, now);
    done(await switchWebhook(store, room.admin(), { webhookId: id, version: 1, active: false }));
    await attempt(delivery, now, 500);
    expect(await sent(id)).toMatchObject([{ state: 'failed', dueAt: null, attempts: [{ status: 500 }] }]);
    expect(await hooksDue(store, new Date(now.getTime() + 86_400_000))).toEqual([]);
    const choice = { webhookId: id, version: 2 };
    expect(codes(await testWebhook(store, room.admin(), choice))).toEqual(['webhookOff']);
    expect(codes(await replayDelivery(store, room.admin(), { delivery }))).toEqual(['webhookOff']);
  });

  test('sends one that waits for its time at once', async () => {
    const { id } = await told();
    await published();
    const now = soon();
    const { delivery } = await due(id, now);
    await attempt(delivery, now, 503);
    expect(await takeDue(store, id, now)).toBeNull();
    done(await replayDelivery(store, room.admin(), { delivery }));
    expect((await due(id)).delivery).toBe(delivery);
  });

  test('keeps what was changed; a change against an older version is refused', async () => {
    const { id } = await told();
    const change = { ...PARTNER, name: 'Other partner', webhookId: id, version: 1 };
    done(await editWebhook(store, room.admin(), change));
    const [entry] = await listActivity(store, { subjectId: id, size: 1 });
    expect(entry).toMatchObject({ type: 'webhook.edited', data: { changes: { name: { after: 'Other partner' } } } });
    expect(codes(await editWebhook(store, room.admin(), { ...change, name: 'Third' }))).toEqual(['changedMeanwhile']);
  });

  test('lets administrators do all this, and nobody else', async () => {
    const { id } = await told();
    const choice = { webhookId: id, version: 1 };
    for (const by of [room.editor, room.checker]) {
      const results = [
        await addWebhook(store, by(), PARTNER),
        await editWebhook(store, by(), { ...PARTNER, ...choice }),
        await switchWebhook(store, by(), { ...choice, active: false }),
        await renewSecret(store, by(), choice),
        await removeWebhook(store, by(), choice),
        await testWebhook(store, by(), choice),
        await replayDelivery(store, by(), { delivery: 1 }),
      ];
      for (const result of results) expect(codes(result)).toEqual(['notYourRole']);
    }
  });

  test('forgets what ended long ago, and nothing that waits', async () => {
    const { id } = await told();
    await published();
    await published();
    const now = soon();
    await attempt((await due(id, now)).delivery, now, 200);
    await forgetOldDeliveries(store, new Date(now.getTime() + 91 * 24 * 3_600_000));
    expect((await sent(id)).map(({ state }) => state)).toEqual(['waiting']);
  });
});
