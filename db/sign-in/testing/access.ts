import { openTestStore, type TestStore } from '../../engines/testing.ts';
import { beginNewsroom } from '../../newsroom.ts';
import { done } from '../../testing/newsroom.ts';
import { openAccess } from '../access.ts';
import type { Cookie } from '../cookies.ts';
import { issueSignInLink } from '../link-tokens.ts';
import { redeemLink } from '../links.ts';

export const PASSWORD = 'correct horse battery';
export const FROM = { address: '192.0.2.7', userAgent: 'Test browser' };

/** A begun newsroom on a database of its own, with sign-in, and nobody in it yet. */
export async function openTestAccess({ sample = false, origin = 'http://localhost:3000' } = {}) {
  const store = await openTestStore();
  const began = { name: 'Harbour Desk', timeZone: 'Europe/Lisbon', language: 'en', sample };
  done(await beginNewsroom(store, new Date(), began));
  return { store, access: openAccess(store, { origin, secret: 'a secret of the tests, long enough for the library' }) };
}

export type TestAccess = { store: TestStore; access: ReturnType<typeof openAccess> };

/** The request headers of a browser that holds these cookies. */
export const browserWith = (cookies: Cookie[]): Headers =>
  new Headers({ cookie: cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ') });

/** The first administrator, come in by their link. */
export async function joinAdmin({ store, access }: TestAccess, email = 'ada@example.org') {
  const now = new Date();
  const { token } = await issueSignInLink(store, null, now, 24);
  const input = { name: 'Ada Admin', email, password: PASSWORD };
  const { cookies } = done(await redeemLink(access, token, input, FROM, now));
  const [person] = await store.read.select({ id: store.t.people.id }).from(store.t.people);
  if (!person) throw new Error('the administrator did not join');
  return { personId: person.id, cookies, email };
}
