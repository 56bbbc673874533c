import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { listActivity } from '../queries/desk/activity.ts';
import { getWebhook } from '../queries/desk/webhooks.ts';
import { codes } from '../testing/claim-state.ts';
import { beginTestNewsroom, done, type TestNewsroom } from '../testing/newsroom.ts';
import { hooksDue, takeDue } from '../webhooks/outbox.ts';
import { attempt, due, PARTNER, published, sent, soon, told } from '../webhooks/testing/told.ts';
import {
  addWebhook,
  editWebhook,
  removeWebhook,
  renewSecret,
  replayDelivery,
  switchWebhook,
  testWebhook,
} from './webhooks.ts';

let store: TestStore;
let room: TestNewsroom;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(() => store.close());

const versionOf = async (id: string) => (await getWebhook(store, id))?.version ?? 0;

describe('The desk', () => {
  test('sends one again from the start, under the same identifier', async () => {
    const { id } = await told(room);
    await published(room);
    const now = soon(room);
    const first = await due(room, id, now);
    await attempt(room, first.delivery, now, 200);
    done(await replayDelivery(store, room.admin(), { delivery: first.delivery }));
    expect(await sent(room, id)).toMatchObject([{ state: 'waiting', attempts: [{ status: 200 }] }]);
    expect((await due(room, id)).id).toBe(first.id);
    expect(codes(await replayDelivery(store, room.admin(), { delivery: 4711 }))).toEqual(['noSuchDelivery']);
  });

  test('tries an address by a message that tells of nothing', async () => {
    const { id } = await told(room);
    done(await testWebhook(store, room.admin(), { webhookId: id, version: 1 }));
    expect(await sent(room, id)).toMatchObject([{ type: 'test', about: null }]);
  });

  test('shows a secret once, and no page knows it afterwards', async () => {
    const { id, secret } = await told(room);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(JSON.stringify(await getWebhook(store, id))).not.toContain(secret);
    const history = await listActivity(store, { subjectId: id, size: 5 });
    expect(JSON.stringify(history)).not.toContain(secret);
  });

  test('gives another secret, and the one before signs for a day', async () => {
    const { id, secret } = await told(room);
    const by = room.admin();
    const renewed = done(await renewSecret(store, by, { webhookId: id, version: 1 }));
    expect(renewed.secret).not.toBe(secret);
    expect(renewed.formerUntil.getTime() - by.now.getTime()).toBe(24 * 3_600_000);
    await published(room);
    expect(await due(room, id)).toMatchObject({ secret: renewed.secret, formerSecret: secret });
  });

  test('switches one off and on; what waited is not sent', async () => {
    const { id } = await told(room);
    await published(room);
    done(await switchWebhook(store, room.admin(), { webhookId: id, version: 1, active: false }));
    expect(await takeDue(store, id, soon(room))).toBeNull();
    await published(room);
    done(await switchWebhook(store, room.admin(), { webhookId: id, version: await versionOf(id), active: true }));
    await published(room);
    expect((await sent(room, id)).map(({ state }) => state)).toEqual(['waiting', 'failed']);
  });

  test('switches one off while a message is on its way: nothing follows, nothing is tried or sent again', async () => {
    const { id } = await told(room);
    await published(room);
    const now = soon(room);
    const { delivery } = await due(room, id, now);
    done(await switchWebhook(store, room.admin(), { webhookId: id, version: 1, active: false }));
    await attempt(room, delivery, now, 500);
    expect(await sent(room, id)).toMatchObject([{ state: 'failed', dueAt: null, attempts: [{ status: 500 }] }]);
    expect(await hooksDue(store, new Date(now.getTime() + 86_400_000))).toEqual([]);
    const choice = { webhookId: id, version: 2 };
    expect(codes(await testWebhook(store, room.admin(), choice))).toEqual(['webhookOff']);
    expect(codes(await replayDelivery(store, room.admin(), { delivery }))).toEqual(['webhookOff']);
  });

  test('sends one that waits for its time at once', async () => {
    const { id } = await told(room);
    await published(room);
    const now = soon(room);
    const { delivery } = await due(room, id, now);
    await attempt(room, delivery, now, 503);
    expect(await takeDue(store, id, now)).toBeNull();
    done(await replayDelivery(store, room.admin(), { delivery }));
    expect((await due(room, id)).delivery).toBe(delivery);
  });

  test('keeps what was changed; a change against an older version is refused', async () => {
    const { id } = await told(room);
    const change = { ...PARTNER, name: 'Other partner', webhookId: id, version: 1 };
    done(await editWebhook(store, room.admin(), change));
    const [entry] = await listActivity(store, { subjectId: id, size: 1 });
    expect(entry).toMatchObject({ type: 'webhook.edited', data: { changes: { name: { after: 'Other partner' } } } });
    expect(codes(await editWebhook(store, room.admin(), { ...change, name: 'Third' }))).toEqual(['changedMeanwhile']);
  });

  test('lets administrators do all this, and nobody else', async () => {
    const { id } = await told(room);
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
});
