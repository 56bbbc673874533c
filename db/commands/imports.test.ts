import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { bringIn, checkTable, imported } from '../imports/testing/import-file.ts';
import { codes } from '../testing/claim-state.ts';
import { beginTestNewsroom, done, type TestNewsroom } from '../testing/newsroom.ts';
import { beginImport, dropImport } from './imports.ts';

let store: TestStore;
let room: TestNewsroom;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(() => store.close());

test('Only editors and administrators import, and what nothing came of can be dropped', async () => {
  expect(codes(await beginImport(store, room.checker(), { fileName: 'x.csv' }))).toEqual(['notYourRole']);
  const id = await bringIn(room, checkTable(2));
  expect(codes(await dropImport(store, room.checker(), { importId: id }))).toEqual(['notYourRole']);
  done(await dropImport(store, room.admin(), { importId: id }));
  expect(await store.read.select().from(store.t.importRows)).toEqual([]);
  const kept = await imported(room, checkTable(1));
  expect(codes(await dropImport(store, room.editor(), { importId: kept }))).toEqual(['importNotNow']);
});
