import { desc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deactivatePerson, invitePerson, renewInvitation } from '../commands/people.ts';
import { listPeople } from '../queries/desk/people.ts';
import { done } from '../testing/newsroom.ts';
import { issueSignInLink } from './link-tokens.ts';
import { readLink, redeemLink } from './links.ts';
import { personOf } from './sessions.ts';
import { signIn } from './sign-in.ts';
import { browserWith, FROM, joinAdmin, openTestAccess, PASSWORD, type TestAccess } from './testing/access.ts';

let room: TestAccess;

beforeEach(async () => {
  room = await openTestAccess();
});
afterEach(() => room.store.close());

const now = () => new Date();
const redeem = (token: string, raw: unknown = { password: PASSWORD }, at = now()) =>
  redeemLink(room.access, token, raw, FROM, at);
const NOT_VALID = { ok: false, reasons: [{ code: 'linkNotValid' }] };
const deedOf = (personId: string) => ({ personId, now: now() });
const latestActivity = async () => {
  const { activity } = room.store.t;
  return (await room.store.read.select().from(activity).orderBy(desc(activity.sequence)).limit(1))[0];
};
const invite = async (email = 'chiara@example.org') => {
  const admin = await joinAdmin(room);
  const invitation = { name: 'Chiara Checker', email, role: 'checker' };
  return { admin, invited: done(await invitePerson(room.store, deedOf(admin.personId), invitation)) };
};

describe('The first administrator', () => {
  const ada = { name: 'Ada Admin', email: 'Ada@example.org', password: PASSWORD };

  test('comes in by the link, says who they are, and is signed in', async () => {
    const { token } = await issueSignInLink(room.store, null, now(), 24);
    expect(await readLink(room.store, token, now())).toEqual({ asks: 'first-admin' });
    const { cookies } = done(await redeem(token, ada));
    expect(await personOf(room.access, browserWith(cookies))).toMatchObject({ name: 'Ada Admin', role: 'admin' });
    expect(await latestActivity()).toMatchObject({ type: 'person.joined', data: { name: 'Ada Admin' } });
    const input = { email: 'ada@example.org', password: PASSWORD };
    expect((await signIn(room.access, input, FROM, now())).ok).toBe(true);
  });

  test('can be only one, however many links were printed', async () => {
    const first = await issueSignInLink(room.store, null, now(), 24);
    const second = await issueSignInLink(room.store, null, now(), 24);
    const both = await Promise.all([
      redeem(first.token, ada),
      redeem(second.token, { ...ada, email: 'eve@example.org' }),
      redeem(first.token, { ...ada, email: 'mallory@example.org' }),
    ]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(await room.store.read.$count(room.store.t.people)).toBe(1);
    expect(await readLink(room.store, second.token, now())).toBeNull();
  });

  test('hears what is wrong with what they typed, and the link still works', async () => {
    const { token } = await issueSignInLink(room.store, null, now(), 24);
    expect(await redeem(token, { name: ' ', email: 'ada', password: 'short' })).toMatchObject({
      reasons: [
        { code: 'required', field: 'name' },
        { code: 'notAnEmail', field: 'email' },
        { code: 'passwordTooShort', field: 'password' },
      ],
    });
    expect((await redeem(token, ada)).ok).toBe(true);
  });
});

describe('Somebody invited', () => {
  test('chooses a password and is in, with the role they were invited to', async () => {
    const { invited } = await invite();
    expect(await readLink(room.store, invited.token, now())).toMatchObject({
      asks: 'password',
      person: { name: 'Chiara Checker', email: 'chiara@example.org' },
    });
    const { cookies } = done(await redeem(invited.token));
    expect(await personOf(room.access, browserWith(cookies))).toEqual({
      id: invited.personId,
      name: 'Chiara Checker',
      role: 'checker',
    });
    expect(await latestActivity()).toMatchObject({ type: 'person.joined', personId: invited.personId });
  });

  test('cannot sign in before, nor use the link a second time', async () => {
    const { invited } = await invite();
    const input = { email: 'chiara@example.org', password: PASSWORD };
    expect(await signIn(room.access, input, FROM, now())).toMatchObject({ reasons: [{ code: 'signInRefused' }] });
    done(await redeem(invited.token));
    expect(await redeem(invited.token)).toEqual(NOT_VALID);
  });

  test('is too late after three days', async () => {
    const { invited } = await invite();
    const late = new Date(Date.now() + 73 * 3_600_000);
    expect(await redeem(invited.token, { password: PASSWORD }, late)).toEqual(NOT_VALID);
  });

  test('gets a new link that voids the old one; a new password ends the sessions of the old', async () => {
    const { admin, invited } = await invite();
    const { cookies } = done(await redeem(invited.token));
    const { personId } = invited;
    const first = done(await renewInvitation(room.store, deedOf(admin.personId), { personId }));
    const second = done(await renewInvitation(room.store, deedOf(admin.personId), { personId }));
    expect(await redeem(first.token)).toEqual(NOT_VALID);
    expect((await redeem(second.token, { password: 'another good password' })).ok).toBe(true);
    expect(await personOf(room.access, browserWith(cookies))).toBeNull();
    const old = { email: 'chiara@example.org', password: PASSWORD };
    expect(await signIn(room.access, old, FROM, now())).toMatchObject({ reasons: [{ code: 'signInRefused' }] });
  });

  test('is listed as one who has yet to come in until they have', async () => {
    const { invited } = await invite();
    const joined = async () => (await listPeople(room.store)).find(({ id }) => id === invited.personId)?.joined;
    expect(await joined()).toBe(false);
    done(await redeem(invited.token));
    expect(await joined()).toBe(true);
  });

  test('and come in is not invited again by the same form', async () => {
    const admin = await joinAdmin(room);
    const deed = { ...deedOf(admin.personId), newId: () => '01946000-0000-7000-8000-000000000001' };
    const invitation = { name: 'Chiara Checker', email: 'chiara@example.org', role: 'checker' };
    const { token } = done(await invitePerson(room.store, deed, invitation));
    done(await redeem(token));
    expect(await invitePerson(room.store, deed, invitation)).toMatchObject({ reasons: [{ code: 'emailTaken' }] });
  });

  test('twice under one address is refused in its field', async () => {
    const { admin } = await invite();
    const again = { name: 'Other', email: 'CHIARA@example.org', role: 'editor' };
    expect(await invitePerson(room.store, deedOf(admin.personId), again)).toMatchObject({
      reasons: [{ code: 'emailTaken', field: 'email' }],
    });
  });

  test('cannot invite anybody, nor end anybody’s access', async () => {
    const { admin, invited } = await invite();
    const other = { name: 'Other', email: 'other@example.org', role: 'admin' };
    expect(await invitePerson(room.store, deedOf(invited.personId), other)).toMatchObject({
      reasons: [{ code: 'notYourRole' }],
    });
    expect(await deactivatePerson(room.store, deedOf(invited.personId), { personId: admin.personId })).toMatchObject({
      reasons: [{ code: 'notYourRole' }],
    });
  });
});

describe('Somebody whose access is ended', () => {
  test('is out at once: sessions, password and links are gone, the name stays', async () => {
    const { admin, invited } = await invite();
    const { personId } = invited;
    const { cookies } = done(await redeem(invited.token));
    const { token } = done(await renewInvitation(room.store, deedOf(admin.personId), { personId }));
    done(await deactivatePerson(room.store, deedOf(admin.personId), { personId }));
    expect(await personOf(room.access, browserWith(cookies))).toBeNull();
    expect(await redeem(token)).toEqual(NOT_VALID);
    expect(await latestActivity()).toMatchObject({ type: 'person.deactivated', data: { name: 'Chiara Checker' } });
    const { people } = room.store.t;
    const [row] = await room.store.read.select().from(people).where(eq(people.id, personId));
    expect(row).toMatchObject({ name: 'Chiara Checker', active: false });
  });

  test('cannot be the last administrator', async () => {
    const admin = await joinAdmin(room);
    expect(await deactivatePerson(room.store, deedOf(admin.personId), { personId: admin.personId })).toMatchObject({
      reasons: [{ code: 'lastAdmin' }],
    });
  });
});

describe('A link', () => {
  test('is not in the database: whoever reads it there cannot use it', async () => {
    const { token } = await issueSignInLink(room.store, null, now(), 24);
    const rows = await room.store.read.select().from(room.store.t.signInLinks);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(token).toMatch(/^[\w-]{43}$/);
  });

  test('cannot be guessed at length: an address that tries ten has to wait', async () => {
    for (let count = 0; count < 10; count += 1) expect(await redeem(`guess-${count}`)).toEqual(NOT_VALID);
    expect(await redeem('guess-10')).toMatchObject({ reasons: [{ code: 'signInWait' }] });
  });
});

test('People of the sample sign in by their link alone', async () => {
  const sample = await openTestAccess({ sample: true });
  const at = new Date();
  const row = { id: 'p', name: 'Sample editor', email: 'editor@sample.invalid', role: 'editor' as const };
  await sample.store.write(async (tx) =>
    tx.insert(sample.store.t.people).values({ ...row, createdAt: at, updatedAt: at }),
  );
  const { token } = await issueSignInLink(sample.store, 'p', at, 24);
  expect(await readLink(sample.store, token, at)).toMatchObject({ asks: 'nothing' });
  const { cookies } = done(await redeemLink(sample.access, token, undefined, FROM, at));
  expect(await personOf(sample.access, browserWith(cookies))).toMatchObject({ name: 'Sample editor' });
  expect((await redeemLink(sample.access, token, undefined, FROM, at)).ok).toBe(false);
  await sample.store.close();
});
