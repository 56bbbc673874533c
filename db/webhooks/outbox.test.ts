import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishEdition } from '../commands/publish.ts';
import { approve } from '../commands/review.ts';
import { removeWebhook } from '../commands/webhooks.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { getWebhook } from '../queries/desk/webhooks.ts';
import { sent as claimSent } from '../testing/claim-state.ts';
import { beginTestNewsroom, checkedClaim, done, type TestNewsroom } from '../testing/newsroom.ts';
import { forgetOldDeliveries, hooksDue, releaseDue, takeDue } from './outbox.ts';
import { attempt, due, published, sent, soon, told } from './testing/told.ts';

let store: TestStore;
let room: TestNewsroom;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(() => store.close());

describe('The outbox', () => {
  test('has what was published, for everyone who asked for it and nobody else', async () => {
    const [all, corrections] = [await told(room), await told(room, { name: 'Corrections', events: ['corrected'] })];
    await published(room);
    expect(await sent(room, all.id)).toMatchObject([
      { type: 'claim.published', state: 'waiting', about: { number: 1 }, attempts: [] },
    ]);
    expect(await sent(room, corrections.id)).toEqual([]);
  });

  test('is written in the transaction that publishes: where that fails, neither is there', async () => {
    const { id } = await told(room);
    const claim = await checkedClaim(room);
    const { documentHash } = await claimSent(room, claim.id);
    done(await approve(store, room.editor(), { claimId: claim.id, documentHash }));
    const goesDown = {
      ...room.editor(),
      also: async () => {
        throw new Error('the machine went down');
      },
    };
    const publication = { claimId: claim.id, documentHash };
    await expect(publishEdition(store, goesDown, publication)).rejects.toThrow('went down');
    expect(await sent(room, id)).toEqual([]);
    done(await publishEdition(store, room.editor(), publication));
    expect(await sent(room, id)).toHaveLength(1);
  });

  test('A message is taken by one sender at a time, and comes again where nothing is heard of it', async () => {
    const { id } = await told(room);
    await published(room);
    const now = soon(room);
    expect(await hooksDue(store, now)).toEqual([id]);
    const first = await due(room, id, now);
    expect(await takeDue(store, id, now)).toBeNull();
    expect(await hooksDue(store, now)).toEqual([]);
    const afterCrash = new Date(now.getTime() + 61_000);
    expect(await due(room, id, afterCrash)).toMatchObject({ id: first.id, delivery: first.delivery });
  });

  test('One that was broken off is due at once', async () => {
    const { id } = await told(room);
    await published(room);
    const now = soon(room);
    const { delivery } = await due(room, id, now);
    await releaseDue(store, delivery, now);
    expect((await due(room, id, now)).delivery).toBe(delivery);
  });

  test('Two senders at once get two different messages', async () => {
    const { id } = await told(room);
    await published(room);
    await published(room);
    const now = soon(room);
    const taken = await Promise.all([takeDue(store, id, now), takeDue(store, id, now), takeDue(store, id, now)]);
    const numbers = taken.flatMap((message) => (message ? [message.delivery] : []));
    expect(numbers).toHaveLength(2);
    expect(new Set(numbers).size).toBe(2);
  });
});

describe('An attempt', () => {
  test('that is taken ends it', async () => {
    const { id } = await told(room);
    await published(room);
    const now = soon(room);
    await attempt(room, (await due(room, id, now)).delivery, now, 204);
    expect(await sent(room, id)).toMatchObject([
      { state: 'taken', dueAt: null, attempts: [{ at: now, status: 204, problem: null, milliseconds: 20 }] },
    ]);
  });

  test('that fails is followed by another, later each time, until the tenth', async () => {
    const { id } = await told(room);
    await published(room);
    let at = soon(room);
    const waits: number[] = [];
    for (let number = 1; number <= 10; number += 1) {
      const { delivery } = await due(room, id, at);
      await attempt(room, delivery, at, number % 2 === 0 ? 500 : null);
      const [message] = await sent(room, id);
      if (message?.dueAt) {
        waits.push(message.dueAt.getTime() - at.getTime());
        at = message.dueAt;
      }
    }
    expect(waits).toHaveLength(9);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    const [message] = await sent(room, id);
    expect(message).toMatchObject({ state: 'failed', dueAt: null });
    expect(message?.attempts).toHaveLength(10);
    expect(message?.attempts[0]).toMatchObject({ status: null, problem: 'noAnswer' });
  });

  test('answered with 410 switches the webhook off, and nothing more is told', async () => {
    const { id } = await told(room);
    await published(room);
    await published(room);
    const now = soon(room);
    await attempt(room, (await due(room, id, now)).delivery, now, 410);
    expect(await getWebhook(store, id)).toMatchObject({ active: false, version: 2 });
    expect((await getWebhook(store, id))?.goneAt).toBeInstanceOf(Date);
    await published(room);
    expect((await sent(room, id)).map(({ state }) => state)).toEqual(['failed', 'failed']);
  });

  test('of a webhook that was removed meanwhile is no fault', async () => {
    const { id } = await told(room);
    await published(room);
    const now = soon(room);
    const { delivery } = await due(room, id, now);
    done(await removeWebhook(store, room.admin(), { webhookId: id, version: 1 }));
    await attempt(room, delivery, now, 200);
    expect(await sent(room, id)).toEqual([]);
  });
});

test('The outbox forgets what ended long ago, and nothing that waits', async () => {
  const { id } = await told(room);
  await published(room);
  await published(room);
  const now = soon(room);
  await attempt(room, (await due(room, id, now)).delivery, now, 200);
  await forgetOldDeliveries(store, new Date(now.getTime() + 91 * 24 * 3_600_000));
  expect((await sent(room, id)).map(({ state }) => state)).toEqual(['waiting']);
});
