import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startImport, undoImport } from '../commands/imports.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { codes } from '../testing/claim-state.ts';
import { beginTestNewsroom, done, type TestNewsroom } from '../testing/newsroom.ts';
import { advanceImport } from './advance.ts';
import { checksHere, checkTable, imported, importOf, tried, workOn } from './testing/import-file.ts';

let store: TestStore;
let room: TestNewsroom;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(() => store.close());

describe('Taking back', () => {
  const ratings = async () => (await checksHere(room)).map(({ rating }) => rating);

  test('takes what was new away and puts what was changed back, as one act', async () => {
    await imported(room, checkTable(2, 'False'));
    const id = await imported(room, checkTable(3, 'True'));
    expect(await ratings()).toEqual(['True', 'True', 'True']);
    done(await undoImport(store, room.editor(), { importId: id }));
    await workOn(room, id);
    expect(await ratings()).toEqual(['False', 'False']);
    expect(await importOf(room, id)).toMatchObject({ state: 'undone' });
    expect(codes(await undoImport(store, room.editor(), { importId: id }))).toEqual(['importNotNow']);
  });

  test('leaves what another import has changed since, and brings back nothing that was taken back itself', async () => {
    const first = await imported(room, checkTable(2, 'False'));
    const second = await imported(room, checkTable(2, 'True'));
    done(await undoImport(store, room.editor(), { importId: first }));
    await workOn(room, first);
    expect(await ratings()).toEqual(['True', 'True']);
    done(await undoImport(store, room.editor(), { importId: second }));
    await workOn(room, second);
    expect(await ratings()).toEqual([]);
  });

  test('in any order leaves what was here before all that was taken back', async () => {
    const ids: string[] = [];
    for (const verdict of ['False', 'Half true', 'True', 'Unclear'])
      ids.push(await imported(room, checkTable(1, verdict)));
    const [first = '', second = '', third = '', fourth = ''] = ids;
    const back = async (id: string) => {
      done(await undoImport(store, room.editor(), { importId: id }));
      await workOn(room, id);
      return ratings();
    };
    expect(await back(second)).toEqual(['Unclear']);
    expect(await back(third)).toEqual(['Unclear']);
    expect(await back(fourth)).toEqual(['False']);
    expect(await back(first)).toEqual([]);
  });

  test('works in the middle of the run', async () => {
    const id = await tried(room, checkTable(700));
    done(await startImport(store, room.editor(), { importId: id }));
    await advanceImport(store, id, room.clock());
    done(await undoImport(store, room.editor(), { importId: id }));
    await workOn(room, id);
    expect(await checksHere(room)).toEqual([]);
  });
});
