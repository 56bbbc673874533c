import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore, type TestStore } from './engines/testing.ts';
import { endPresence, listOthers, notePresence } from './presence.ts';
import { beginTestNewsroom, type TestNewsroom } from './testing/newsroom.ts';

let store: TestStore;
let room: TestNewsroom;
beforeAll(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterAll(() => store.close());

const start = Date.UTC(2025, 1, 15);
const after = (seconds: number) => new Date(start + seconds * 1000);

test('Whoever has the claim open is shown to the others, and to nobody at another claim', async () => {
  const [checker, editor] = [room.checker().personId, room.editor().personId];
  await notePresence(store, 'claim', checker, after(0));
  await notePresence(store, 'claim', editor, after(5));
  expect(await listOthers(store, 'claim', editor, after(6))).toEqual(['Chiara Checker']);
  expect(await listOthers(store, 'claim', checker, after(6))).toEqual(['Edda Editor']);
  expect(await listOthers(store, 'other', checker, after(6))).toEqual([]);
});

test('Whoever leaves is gone at once, and whoever is not heard of after a while', async () => {
  const [checker, editor] = [room.checker().personId, room.editor().personId];
  await endPresence(store, 'claim', checker);
  expect(await listOthers(store, 'claim', editor, after(7))).toEqual([]);
  await notePresence(store, 'claim', checker, after(10));
  expect(await listOthers(store, 'claim', editor, after(49))).toEqual(['Chiara Checker']);
  expect(await listOthers(store, 'claim', editor, after(51))).toEqual([]);
});
