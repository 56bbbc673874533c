import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../document-hash.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { getSite, listSites } from '../queries/site.ts';
import { beginTestNewsroom, done, TEST_SITE as SITE, type TestNewsroom } from '../testing/newsroom.ts';
import { publishSite } from './site.ts';

let store: TestStore;
let room: TestNewsroom;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(() => store.close());

describe('what the newsroom says of itself', () => {
  it('is published by an editor as a numbered edition, hashed, with the scale of its time and an activity', async () => {
    const first = done(await publishSite(store, room.editor(), SITE));
    const changed = { ...SITE, fundingNote: 'Readers and a foundation pay.', note: 'A foundation pays now.' };
    const second = done(await publishSite(store, room.admin(), changed));
    expect([first.number, second.number]).toEqual([1, 2]);

    const newest = await getSite(store);
    expect(newest?.document.fundingNote).toBe('Readers and a foundation pay.');
    expect(newest?.document.note).toBe('A foundation pays now.');
    expect(newest?.header).toMatchObject({ number: 2, publishedBy: 'Ada Admin', documentHash: second.documentHash });
    const older = await getSite(store, 1);
    expect(older?.document.fundingNote).toBe('Readers pay.');
    expect(older?.document.scale.map(({ label }) => label)).toContain('Partly true');
    expect((await listSites(store)).map(({ number }) => number)).toEqual([2, 1]);

    const [row] = await store.read.select().from(store.t.siteEditions).where(eq(store.t.siteEditions.number, 2));
    expect(sha256(row?.document ?? '')).toBe(second.documentHash);
    const activity = await store.read
      .select({ data: store.t.activity.data })
      .from(store.t.activity)
      .where(eq(store.t.activity.type, 'site.published'));
    expect(activity.map(({ data }) => data)).toEqual([
      { number: 1, changes: {} },
      {
        number: 2,
        changes: {
          fundingNote: { before: 'Readers pay.', after: 'Readers and a foundation pay.' },
          note: { before: null, after: 'A foundation pays now.' },
        },
      },
    ]);
  });

  it('is one edition when the same text is published twice', async () => {
    const first = done(await publishSite(store, room.editor(), SITE));
    expect(done(await publishSite(store, room.secondEditor(), SITE))).toEqual(first);
    expect(await listSites(store)).toHaveLength(1);
  });

  it('says from the second edition on what changed', async () => {
    done(await publishSite(store, room.editor(), SITE));
    const changed = { ...SITE, fundingNote: 'A foundation pays.', note: ' ' };
    expect(await publishSite(store, room.editor(), changed)).toMatchObject({
      ok: false,
      reasons: [{ code: 'required', field: 'note' }],
    });
    expect(await listSites(store)).toHaveLength(1);
  });

  it('is refused where somebody else published meanwhile, with their text beside it', async () => {
    done(await publishSite(store, room.editor(), { ...SITE, version: 0 }));
    const theirs = { ...SITE, fundingNote: 'A foundation pays.', note: 'New money.', version: 1 };
    done(await publishSite(store, room.admin(), theirs));
    const mine = { ...SITE, fundingNote: 'The state pays.', note: 'Other money.', version: 1 };
    const refused = await publishSite(store, room.editor(), mine);
    expect(refused).toMatchObject({
      ok: false,
      reasons: [{ code: 'changedMeanwhile' }],
      current: { fundingNote: 'A foundation pays.', version: 2 },
    });
    expect(await listSites(store)).toHaveLength(2);
    expect(done(await publishSite(store, room.editor(), { ...mine, version: 2 })).number).toBe(3);
  });

  it('is published once where the button is pressed twice', async () => {
    const first = done(await publishSite(store, room.editor(), { ...SITE, version: 0 }));
    expect(done(await publishSite(store, room.editor(), { ...SITE, version: 0 }))).toEqual(first);
  });

  it('is not for a checker to publish, and nothing is left of the attempt', async () => {
    expect(await publishSite(store, room.checker(), SITE)).toMatchObject({
      ok: false,
      reasons: [{ code: 'notYourRole' }],
    });
    expect(await getSite(store)).toBeNull();
  });

  it('names each field that lacks something', async () => {
    const refused = await publishSite(store, room.editor(), {
      ...SITE,
      method: [],
      profile: { ...SITE.profile, contactEmail: 'nowhere' },
      complaints: [{ title: 'x', text: 'y', url: 'javascript:alert(1)' }],
    });
    expect(refused.ok).toBe(false);
    const fields = refused.ok ? [] : refused.reasons.map(({ field }) => field).sort();
    expect(fields).toEqual(['complaints.0.url', 'method', 'profile.contactEmail']);
  });
});
