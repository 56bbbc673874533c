import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { listActivity } from '../queries/desk/activity.ts';
import { listPresets } from '../queries/desk/presets.ts';
import { beginTestNewsroom, done, type TestNewsroom } from '../testing/newsroom.ts';
import { editPreset, removePreset, savePreset } from './summaries.ts';

let store: TestStore;
let room: TestNewsroom;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(() => store.close());

const named = (name: string, query = 'days=7') => savePreset(store, room.checker(), { name, query });

it('A summary is kept under a name, its address in the one spelling', async () => {
  const { id } = done(await named('For Friday', 'unknown=1&depth=full&days=7&order=loud'));
  expect(await listPresets(store)).toEqual([{ id, version: 1, name: 'For Friday', query: 'days=7&depth=full' }]);
  const [entry] = await listActivity(store, { subjectId: id, size: 1 });
  expect(entry).toMatchObject({ type: 'summary.saved', data: { name: 'For Friday' } });
});

it('A name that another has is refused in its field', async () => {
  done(await named('For Friday'));
  expect(await named('For Friday')).toMatchObject({ ok: false, reasons: [{ code: 'presetNameTaken', field: 'name' }] });
});

it('What was changed is kept with what it was; a change against an older version is refused', async () => {
  const { id } = done(await named('For Friday'));
  done(await editPreset(store, room.editor(), { id, version: 1, name: 'For Monday', query: 'days=3' }));
  const [entry] = await listActivity(store, { subjectId: id, size: 1 });
  expect(entry?.data).toMatchObject({
    changes: {
      name: { before: 'For Friday', after: 'For Monday' },
      query: { before: 'days=7', after: 'days=3' },
    },
  });
  const late = await editPreset(store, room.checker(), { id, version: 1, name: 'For Sunday', query: 'days=2' });
  expect(late).toMatchObject({ ok: false, reasons: [{ code: 'changedMeanwhile' }] });
});

it('One that is taken off the list is gone, and cannot be changed any more', async () => {
  const { id } = done(await named('For Friday'));
  done(await removePreset(store, room.checker(), { id, version: 1 }));
  expect(await listPresets(store)).toEqual([]);
  const again = await removePreset(store, room.checker(), { id, version: 1 });
  expect(again).toMatchObject({ ok: false, reasons: [{ code: 'noSuchPreset' }] });
});
