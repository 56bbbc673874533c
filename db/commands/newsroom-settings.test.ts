import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { getNewsroom } from '../newsroom.ts';
import { listActivity } from '../queries/desk/activity.ts';
import { getSite, listSites } from '../queries/site.ts';
import { beginTestNewsroom, done, TEST_SITE as SITE, type TestNewsroom } from '../testing/newsroom.ts';
import { changeNewsroom, publishSite } from './site.ts';

let store: TestStore;
let room: TestNewsroom;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(() => store.close());

const begun = async () => done(await publishSite(store, room.editor(), SITE));

describe('zone and languages', () => {
  const settings = { timeZone: 'Asia/Samarkand', language: 'en', languages: ['ru', 'uz-Latn', 'ru'] };
  const save = (changes: Partial<typeof settings & { note: string; version: number }> = {}, by = room.admin()) =>
    changeNewsroom(store, by, { ...settings, note: 'We moved.', version: 1, ...changes });

  test('An administrator changes them; readers are told in the next site edition, and the desk keeps what was', async () => {
    await begun();
    const before = await getNewsroom(store.read);
    expect(await save({}, room.editor())).toMatchObject({ reasons: [{ code: 'notYourRole' }] });
    done(await save());
    expect(await getNewsroom(store.read)).toMatchObject({ timeZone: 'Asia/Samarkand', languages: ['ru', 'uz-Latn'] });
    const site = await getSite(store);
    expect(site?.header.number).toBe(2);
    expect(site?.document).toMatchObject({
      note: 'We moved.',
      working: { timeZone: 'Asia/Samarkand', language: 'en', languages: ['ru', 'uz-Latn'] },
    });
    expect((await getSite(store, 1))?.document.working).toMatchObject({ timeZone: before?.timeZone });
    const [entry] = await listActivity(store, { subjectId: 'newsroom', size: 5 });
    expect(entry).toMatchObject({
      type: 'newsroom.edited',
      data: { changes: { timeZone: { before: before?.timeZone, after: 'Asia/Samarkand' } } },
    });
  });

  test('The same again changes nothing, an older page overwrites nothing, and what is no zone or language is refused', async () => {
    await begun();
    done(await save());
    done(await save({ version: 2, note: '' }));
    expect(await listSites(store)).toHaveLength(2);
    expect(await save({ timeZone: 'UTC' })).toMatchObject({
      reasons: [{ code: 'changedMeanwhile' }],
      current: { timeZone: 'Asia/Samarkand', version: 2 },
    });
    expect(await save({ timeZone: 'Tashkent', version: 2 })).toMatchObject({
      reasons: [{ code: 'notATimeZone', field: 'timeZone' }],
    });
    expect(await save({ languages: ['russian'], version: 2 })).toMatchObject({
      reasons: [{ field: 'languages.0' }],
    });
    expect(await save({ languages: ['ru', 'en'], version: 2 })).toMatchObject({
      reasons: [{ code: 'languageTwice', field: 'languages' }],
    });
    expect(await save({ timeZone: 'UTC', version: 2, note: '' })).toMatchObject({
      reasons: [{ code: 'required', field: 'note' }],
    });
    expect((await getNewsroom(store.read))?.timeZone).toBe('Asia/Samarkand');
  });

  test('A newsroom that renames itself in what it says is called so from then on', async () => {
    await begun();
    const renamed = { ...SITE, profile: { ...SITE.profile, name: 'Quay Desk' }, note: 'A new name.', version: 1 };
    done(await publishSite(store, room.editor(), renamed));
    expect((await getNewsroom(store.read))?.name).toBe('Quay Desk');
  });
});
