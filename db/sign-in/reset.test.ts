import { afterEach, beforeEach, expect, test } from 'vitest';
import { deactivatePerson, invitePerson } from '../commands/people.ts';
import { done } from '../testing/newsroom.ts';
import { readLink, redeemLink } from './links.ts';
import { makeReset } from './reset.ts';
import { listSessions } from './sessions.ts';
import { signIn } from './sign-in.ts';
import { FROM, joinAdmin, openTestAccess, PASSWORD, type TestAccess } from './testing/access.ts';

let room: TestAccess;
beforeEach(async () => {
  room = await openTestAccess();
});
afterEach(() => room.store.close());

const HOUR = 60 * 60 * 1_000;
const ask = (email: string, at = new Date(), address = '192.0.2.7') => makeReset(room.store, { email }, address, at);
const NEW = 'a longer walk by the harbour';

test('Whoever forgot the password chooses another by the link, which ends every session begun with the old one', async () => {
  const { personId, email } = await joinAdmin(room);
  const reset = done(await ask(email.toUpperCase()));
  expect(reset).toMatchObject({ email });
  expect((await signIn(room.access, { email, password: PASSWORD }, FROM, new Date())).ok).toBe(true); // until then the old one
  done(await redeemLink(room.access, reset?.link.token ?? '', { password: NEW }, FROM, new Date()));
  expect((await signIn(room.access, { email, password: PASSWORD }, FROM, new Date())).ok).toBe(false);
  expect((await signIn(room.access, { email, password: NEW }, FROM, new Date())).ok).toBe(true);
  expect(await listSessions(room.store, personId, new Date())).toHaveLength(2); // by the link, and by the new password
  expect(await readLink(room.store, reset?.link.token ?? '', new Date())).toBeNull();
});

test('The link is good for an hour, and a newer one takes its place', async () => {
  const { email } = await joinAdmin(room);
  const first = done(await ask(email));
  const second = done(await ask(email));
  expect(await readLink(room.store, first?.link.token ?? '', new Date())).toBeNull();
  expect(await readLink(room.store, second?.link.token ?? '', new Date())).not.toBeNull();
  expect(await readLink(room.store, second?.link.token ?? '', new Date(Date.now() + HOUR + 1))).toBeNull();
});

test('Nobody, and nobody without access, is answered as somebody', async () => {
  const { personId } = await joinAdmin(room);
  expect(await ask('nobody@example.org')).toEqual({ ok: true, value: null });
  expect(await ask('not an address')).toMatchObject({ ok: false, reasons: [{ code: 'notAnEmail', field: 'email' }] });
  const deed = { personId, now: new Date() };
  const invited = done(
    await invitePerson(room.store, deed, { name: 'Chiara', email: 'chiara@example.org', role: 'checker' }),
  );
  expect(done(await ask('chiara@example.org'))).toMatchObject({ name: 'Chiara' });
  done(await deactivatePerson(room.store, deed, { personId: invited.personId }));
  expect(await ask('chiara@example.org')).toEqual({ ok: true, value: null });
});

test('Nobody is sent more than a few, and from one network no more than some are asked for', async () => {
  const { email } = await joinAdmin(room);
  for (let count = 0; count < 3; count += 1)
    expect(done(await ask(email, new Date(), `198.51.100.${count}`))).not.toBeNull();
  expect(done(await ask(email, new Date(), '198.51.100.9'))).toBeNull();
  const answers: boolean[] = [];
  for (let count = 0; count < 12; count += 1) answers.push((await ask(`a${count}@example.org`)).ok);
  expect(answers.filter(Boolean)).toHaveLength(10);
  expect(done(await ask(email, new Date(Date.now() + 2 * HOUR)))).not.toBeNull();
});
