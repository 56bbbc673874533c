import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getAuthTables } from 'better-auth/db';
import { eq, getTableColumns } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { done } from '../testing/newsroom.ts';
import { readSecret } from './secret.ts';
import { listSessions, personOf, revokeSession } from './sessions.ts';
import { signIn, signOut } from './sign-in.ts';
import { browserWith, FROM, joinAdmin, openTestAccess, PASSWORD, type TestAccess } from './testing/access.ts';
import { addressLimit, countAttempt } from './throttle.ts';

let room: TestAccess;
let admin: Awaited<ReturnType<typeof joinAdmin>>;

beforeEach(async () => {
  room = await openTestAccess();
  admin = await joinAdmin(room);
});
afterEach(() => room.store.close());

const now = () => new Date();
const enter = (email = admin.email, password = PASSWORD, at = now()) =>
  signIn(room.access, { email, password }, FROM, at);
const later = (seconds: number) => new Date(Date.now() + seconds * 1_000);

describe('Signing in', () => {
  test('with the right password gives a cookie that says who it is', async () => {
    const { cookies } = done(await enter());
    expect(await personOf(room.access, browserWith(cookies))).toEqual({
      id: admin.personId,
      name: 'Ada Admin',
      role: 'admin',
    });
  });

  test('takes the e-mail address in any letters and with spaces around', async () => {
    expect((await enter(' ADA@Example.ORG ')).ok).toBe(true);
  });

  test('gives cookies that scripts cannot read and other sites cannot send', async () => {
    const { cookies } = done(await enter());
    expect(cookies).toMatchObject([
      { name: 'claimline.session_token', httpOnly: true, sameSite: 'lax', secure: false, path: '/', maxAge: 1_209_600 },
    ]);
  });

  test('writes down the address that our own server saw, and no other', async () => {
    done(await enter());
    const [session] = await listSessions(room.store, admin.personId, now());
    expect(session).toMatchObject({ address: FROM.address, userAgent: 'Test browser' });
  });

  test('answers the same to a wrong password, an unknown address and somebody whose access was ended', async () => {
    const refused = { ok: false, reasons: [{ code: 'signInRefused' }] };
    expect(await enter(admin.email, 'wrong password here')).toEqual(refused);
    expect(await enter('nobody@example.org')).toEqual(refused);
    expect(await enter('not an address')).toEqual(refused);
    const { people } = room.store.t;
    await room.store.write(async (tx) => tx.update(people).set({ active: false }).where(eq(people.id, admin.personId)));
    expect(await enter()).toEqual(refused);
  });

  test('takes as long for an unknown address as for a wrong password', async () => {
    const time = async (email: string) => {
      const start = performance.now();
      await enter(email, 'wrong password here');
      return performance.now() - start;
    };
    await time(admin.email);
    const median = (values: number[]) => values.sort((a, b) => a - b)[1] ?? 0;
    const known = median([await time(admin.email), await time(admin.email), await time(admin.email)]);
    const unknown = median([await time('a@example.org'), await time('b@example.org'), await time('c@example.org')]);
    expect(unknown).toBeGreaterThan(known / 3);
    expect(known).toBeGreaterThan(unknown / 3);
  });

  test('goes on while a slow transaction is open, and neither fails nor blocks it', async () => {
    const order: string[] = [];
    const slow = room.store.write(async (tx) => {
      await tx.insert(room.store.t.topics).values({ id: 'slow', slug: 'slow', name: 'Slow' });
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      order.push('slow transaction');
    });
    const entered = enter().then((result) => {
      order.push('sign-in');
      return result;
    });
    const [, result] = await Promise.all([slow, entered]);
    expect(await personOf(room.access, browserWith(done(result).cookies))).not.toBeNull();
    expect(await room.store.read.$count(room.store.t.topics)).toBe(1);
    // One writer there, many here.
    if (room.store.dialect === 'sqlite') expect(order).toEqual(['slow transaction', 'sign-in']);
  });
});

describe('After five wrong passwords', () => {
  const fail = async (times: number, at = now()) => {
    for (let count = 0; count < times; count += 1) await enter(admin.email, 'wrong password here', at);
  };

  test('even the right one has to wait, longer each time', async () => {
    await fail(5);
    expect(await enter()).toMatchObject({ reasons: [{ code: 'signInWait', params: { seconds: expect.any(Number) } }] });
    expect(await enter(admin.email, 'wrong password here', later(16))).toMatchObject({
      reasons: [{ code: 'signInRefused' }],
    });
    expect(await enter(admin.email, PASSWORD, later(32))).toMatchObject({ reasons: [{ code: 'signInWait' }] });
    expect((await enter(admin.email, PASSWORD, later(60))).ok).toBe(true);
  });

  test('an unknown address waits just so', async () => {
    for (let count = 0; count < 5; count += 1) await enter('nobody@example.org');
    expect(await enter('nobody@example.org')).toMatchObject({ reasons: [{ code: 'signInWait' }] });
  });

  test('many at once are counted like one after the other', async () => {
    const results = await Promise.all(Array.from({ length: 12 }, () => enter(admin.email, 'wrong password here')));
    const waiting = results.filter((result) => !result.ok && result.reasons[0]?.code === 'signInWait');
    expect(waiting).toHaveLength(7);
  });

  test('a good one clears the account', async () => {
    await fail(4);
    expect((await enter()).ok).toBe(true);
    await fail(4);
    expect((await enter()).ok).toBe(true);
  });

  test('another account waits once its address erred too often, and a good sign-in does not clear the address', async () => {
    const err = async (times: number) => {
      const attempt = { store: room.store, limits: [addressLimit(FROM.address)], now: now() };
      for (let count = 0; count < times; count += 1) await countAttempt(attempt);
    };
    await err(15);
    expect((await enter()).ok).toBe(true);
    await err(5);
    expect(await enter()).toMatchObject({ reasons: [{ code: 'signInWait' }] });
    const elsewhere = { address: '198.51.100.9' };
    expect((await signIn(room.access, { email: admin.email, password: PASSWORD }, elsewhere, now())).ok).toBe(true);
  });

  test('all addresses of one IPv6 network are one', async () => {
    const count = (address: string) => countAttempt({ store: room.store, limits: [addressLimit(address)], now: now() });
    for (let host = 0; host < 20; host += 1) expect(await count(`2001:db8:1:2::${host.toString(16)}`)).toBe(0);
    expect(await count('2001:db8:1:2:ffff::99')).toBeGreaterThan(0);
    expect(await count('2001:db8:1:3::1')).toBe(0);
  });
});

describe('A session', () => {
  test('ends with signing out, in the database too', async () => {
    const { cookies } = done(await enter());
    const gone = await signOut(room.access, browserWith(cookies));
    expect(gone.cookies).toContainEqual(expect.objectContaining({ name: 'claimline.session_token', maxAge: 0 }));
    expect(await personOf(room.access, browserWith(cookies))).toBeNull();
  });

  test('can be listed and revoked by its owner only', async () => {
    const { cookies } = done(await enter());
    const [session] = await listSessions(room.store, admin.personId, now());
    await revokeSession(room.store, 'somebody else', session?.id ?? '');
    expect(await personOf(room.access, browserWith(cookies))).not.toBeNull();
    await revokeSession(room.store, admin.personId, session?.id ?? '');
    expect(await personOf(room.access, browserWith(cookies))).toBeNull();
  });

  test('is over after fourteen days', async () => {
    const { cookies } = done(await enter());
    const [session] = await listSessions(room.store, admin.personId, now());
    const days = ((session?.expiresAt.getTime() ?? 0) - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(14, 2);
    await room.store.write(async (tx) => tx.update(room.store.t.sessions).set({ expiresAt: later(-1) }));
    expect(await personOf(room.access, browserWith(cookies))).toBeNull();
  });

  test('is nobody once its person is no longer active', async () => {
    const { cookies } = done(await enter());
    await room.store.write(async (tx) => tx.update(room.store.t.people).set({ active: false }));
    expect(await personOf(room.access, browserWith(cookies))).toBeNull();
  });

  test('cannot be forged without the secret', async () => {
    const { cookies } = done(await enter());
    const forged = cookies.map((cookie) => ({ ...cookie, value: `${cookie.value.split('.')[0]}.${'A'.repeat(43)}=` }));
    expect(await personOf(room.access, browserWith(forged))).toBeNull();
    expect(await personOf(room.access, new Headers())).toBeNull();
  });
});

test('Cookies are secure where the newsroom is served by https', async () => {
  const secure = await openTestAccess({ origin: 'https://facts.example.org' });
  const { cookies } = await joinAdmin(secure);
  expect(cookies).toMatchObject([{ name: '__Secure-claimline.session_token', secure: true }]);
  await secure.store.close();
});

test('Our tables have every column that better-auth asks for', () => {
  const { people, sessions, credentials, verifications } = room.store.t;
  const ours = { user: people, session: sessions, account: credentials, verification: verifications };
  const theirs = getAuthTables(room.access.auth.options);
  expect(Object.keys(theirs).sort()).toEqual(Object.keys(ours).sort());
  for (const [model, table] of Object.entries(ours)) {
    expect(Object.keys(getTableColumns(table))).toEqual(
      expect.arrayContaining(Object.keys(theirs[model]?.fields ?? {})),
    );
  }
});

test('The secret is made once and read by its owner only', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'claimline-'));
  const secret = readSecret(path.join(folder, 'data'));
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(readSecret(path.join(folder, 'data'))).toBe(secret);
  expect(statSync(path.join(folder, 'data', 'sign-in.secret')).mode & 0o777).toBe(0o600);
  rmSync(folder, { recursive: true });
});
