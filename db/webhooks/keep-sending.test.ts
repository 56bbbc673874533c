import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Outcome } from '../../domain/webhooks/webhook.ts';
import { addWebhook } from '../commands/webhooks.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { listDeliveries } from '../queries/desk/webhooks.ts';
import { beginTestNewsroom, checkedClaim, done, publish, type TestNewsroom } from '../testing/newsroom.ts';
import { keepSending } from './keep-sending.ts';

let store: TestStore;
let room: TestNewsroom;
let end: () => Promise<void> = async () => undefined;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(async () => {
  await end();
  await store.close();
});

const TAKEN: Outcome = { status: 204, problem: null };
const onFailure = (error: unknown) => {
  throw error;
};
const begin = (post: Parameters<typeof keepSending>[1]['post']) => {
  end = keepSending(store, { write: async ({ editionId }) => JSON.stringify({ editionId }), post, onFailure });
};
const tell = async (url: string) =>
  done(await addWebhook(store, room.admin(), { name: url, url, events: ['published'] })).id;
const states = async (id: string) =>
  (await listDeliveries(store, id, { before: null, size: 9 })).deliveries.map(({ state }) => state);
const published = async () => publish(room, (await checkedClaim(room)).id);

it('What is published is told within a second or two, in the order of publication', async () => {
  const id = await tell('https://partner.example/');
  const told: string[] = [];
  begin(async (_url, body) => {
    told.push(JSON.parse(body).editionId);
    return TAKEN;
  });
  await published();
  await published();
  await vi.waitFor(async () => expect(await states(id)).toEqual(['taken', 'taken']), { timeout: 4_000 });
  const { editions } = store.t;
  const rows = await store.read.select().from(editions).orderBy(editions.position);
  expect(told).toEqual(rows.map((edition) => edition.id));
});

it('What was published while nothing ran is told at the start', async () => {
  const id = await tell('https://partner.example/');
  await published();
  begin(async () => TAKEN);
  await vi.waitFor(async () => expect(await states(id)).toEqual(['taken']), { timeout: 4_000 });
});

it('One that does not answer keeps nobody else waiting', async () => {
  const [slow, quick] = [await tell('https://slow.example/'), await tell('https://quick.example/')];
  begin((url, _body, _headers, signal) =>
    url.includes('slow')
      ? new Promise((done) => signal.addEventListener('abort', () => done({ status: null, problem: 'tooSlow' })))
      : Promise.resolve(TAKEN),
  );
  await published();
  await vi.waitFor(async () => expect(await states(quick)).toEqual(['taken']), { timeout: 4_000 });
  expect(await states(slow)).toEqual(['waiting']);
});

it('What is being sent when it ends is no failed attempt, and is sent at the next start', async () => {
  const id = await tell('https://partner.example/');
  let asked = 0;
  begin((_url, _body, _headers, signal) => {
    asked += 1;
    return new Promise((done) => signal.addEventListener('abort', () => done({ status: null, problem: 'tooSlow' })));
  });
  await published();
  await vi.waitFor(() => expect(asked).toBe(1), { timeout: 4_000 });
  await end();
  const { deliveries } = await listDeliveries(store, id, { before: null, size: 9 });
  expect(deliveries).toMatchObject([{ state: 'waiting', attempts: [] }]);
  begin(async () => TAKEN);
  await vi.waitFor(async () => expect(await states(id)).toEqual(['taken']), { timeout: 4_000 });
});
