import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerTip, declineTip, takeTip } from '../commands/tips.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { getTip } from '../queries/desk/tips.ts';
import { getTipStatus } from '../queries/tip-status.ts';
import { beginTestNewsroom, done, type TestNewsroom } from '../testing/newsroom.ts';
import { deleteOldContacts, keepContactsShort } from './contacts.ts';
import { sendTip } from './testing/send-tip.ts';

const DAY = 24 * 60 * 60 * 1_000;

let store: TestStore;
let room: TestNewsroom;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(async () => {
  vi.useRealTimers();
  await store.close();
});

/** Everything that the database holds, as one text. */
async function everything(): Promise<string> {
  const tables = await Promise.all(Object.values(store.t).map((table) => store.read.select().from(table)));
  return JSON.stringify(tables);
}

const later = (days: number) => new Date(room.clock().getTime() + days * DAY);

describe('Contact details', () => {
  it('stand in the tip and nowhere else, whatever the desk does with it', async () => {
    const { id } = await sendTip(room);
    done(await takeTip(store, room.checker(), { tipId: id }));
    done(await declineTip(store, room.checker(), { tipId: id, told: 'A forecast cannot be checked.' }));
    expect((await everything()).split('rita@reader.example')).toHaveLength(2);
    expect((await everything()).split('Rita Reader')).toHaveLength(2);
  });

  it('are deleted after the set time, open or not; the tip stays, and its sender is told', async () => {
    const open = await sendTip(room);
    const closed = await sendTip(room);
    done(await answerTip(store, room.checker(), { tipId: closed.id, told: 'We have put it right.' }));
    expect(await deleteOldContacts(store, later(89), 90)).toBe(0);
    expect(await everything()).toContain('rita@reader.example');
    expect(await deleteOldContacts(store, later(91), 90)).toBe(2);
    expect(await everything()).not.toMatch(/rita|Rita/);
    expect(await getTip(store, open.id)).toMatchObject({ contactName: null, contactEmail: null, state: 'open' });
    expect(await getTipStatus(store, open.statusToken)).toMatchObject({ contact: 'deleted', state: 'open' });
    expect(await deleteOldContacts(store, later(92), 90)).toBe(0);
  });

  it('that nobody gave are not said to be deleted', async () => {
    const { statusToken } = await sendTip(room, { name: '', email: '' });
    expect(await deleteOldContacts(store, later(91), 90)).toBe(0);
    expect(await getTipStatus(store, statusToken)).toMatchObject({ contact: 'none' });
  });

  it('are deleted by the clock while the newsroom is served, and counts of senders with them', async () => {
    await sendTip(room);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'], now: later(1) });
    const failures: unknown[] = [];
    const end = keepContactsShort(store, { days: 30, onFailure: (error) => failures.push(error) });
    const contains = async () => (await everything()).includes('rita@reader.example');
    expect(await contains()).toBe(true);
    vi.advanceTimersByTime(30 * DAY);
    await end();
    expect(await contains()).toBe(false);
    expect(await store.read.select().from(store.t.tipCounts)).toEqual([]);
    expect(failures).toEqual([]);
  });

  it('are tried again an hour after a deletion failed, and the failure is said', async () => {
    await sendTip(room);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'], now: later(91) });
    const write = vi.spyOn(store, 'write').mockRejectedValueOnce(new Error('the disk is full'));
    const failures: unknown[] = [];
    const end = keepContactsShort(store, { days: 90, onFailure: (error) => failures.push(error) });
    await Promise.resolve();
    vi.advanceTimersByTime(60 * 60 * 1_000);
    await end();
    expect(write).toHaveBeenCalledTimes(2);
    expect(failures).toEqual([new Error('the disk is full')]);
    expect(await everything()).not.toContain('rita@reader.example');
  });
});
