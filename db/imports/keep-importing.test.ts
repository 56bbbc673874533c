import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mapColumns } from '../commands/imports.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { beginTestNewsroom, done, type TestNewsroom } from '../testing/newsroom.ts';
import { keepImporting } from './keep-importing.ts';
import { bringIn, checkTable, importOf } from './testing/import-file.ts';

let store: TestStore;
let room: TestNewsroom;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(() => store.close());

test('One import that we fail at is given up, and keeps no other waiting', async () => {
  const bad = await bringIn(room, checkTable(2));
  const good = await bringIn(room, `Claim,url\nTrams fly,https://k.example/1\n`);
  for (const id of [bad, good])
    done(await mapColumns(store, room.editor(), { importId: id, mapping: (await importOf(room, id)).mapping }));
  await store.write(async (tx) => {
    await tx.update(store.t.importRows).set({ raw: 'not JSON' }).where(eq(store.t.importRows.importId, bad));
  });
  const failures: unknown[] = [];
  const end = keepImporting(store, { onFailure: (error) => failures.push(error) });
  await vi.waitFor(async () => expect((await importOf(room, bad)).state).toBe('failed'), { timeout: 10_000 });
  expect((await importOf(room, good)).state).toBe('checked');
  expect((await importOf(room, bad)).problem).toBe('faultOfOurs');
  expect(failures).toHaveLength(5);
  await end();
});
