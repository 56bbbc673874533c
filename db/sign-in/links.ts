import { hashPassword } from 'better-auth/crypto';
import { and, eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Role } from '../../domain/person.ts';
import { accept, parseInput, type Reason, type Result, refuse } from '../../domain/refusal.ts';
import { firstAdminInput, newPasswordInput } from '../../domain/sign-in.ts';
import type { Reader, Store, Writer } from '../engines/store.ts';
import { getNewsroom } from '../newsroom.ts';
import type { Schema } from '../schema/schema.ts';
import type { Access } from './access.ts';
import { type Cookie, cookiesOf } from './cookies.ts';
import { findLink } from './link-tokens.ts';
import { headersOf, type Origin } from './sign-in.ts';
import { countAttempt, forgive, linkLimit } from './throttle.ts';

type Owner = { id: string; name: string; email: string };

/** What a link asks of whoever opens it: who they are, a password, or nothing (people of the sample). */
export type OpenedLink =
  | { asks: 'first-admin' }
  | { asks: 'password'; person: Owner }
  | { asks: 'nothing'; person: Owner };

const NOT_VALID: Reason = { code: 'linkNotValid' };

async function hasAdmin(read: Reader, { people }: Schema): Promise<boolean> {
  const admin: Role = 'admin';
  const [row] = await read.select({ id: people.id }).from(people).where(eq(people.role, admin)).limit(1);
  return row !== undefined;
}

async function openLink(read: Reader, t: Schema, token: string, now: Date) {
  const link = await findLink(read, t, token, now);
  if (!link) return null;
  if (link.personId === null) {
    return (await hasAdmin(read, t)) ? null : { linkId: link.id, opened: { asks: 'first-admin' } as const };
  }
  const [person] = await read
    .select({ id: t.people.id, name: t.people.name, email: t.people.email })
    .from(t.people)
    .where(and(eq(t.people.id, link.personId), eq(t.people.active, true)));
  if (!person) return null;
  const newsroom = await getNewsroom(read);
  return { linkId: link.id, opened: { asks: newsroom?.sample ? ('nothing' as const) : ('password' as const), person } };
}

/** Reads a link without using it up: programs that look at links before people do must not spend them.
 *  @returns null for a link that is used, expired, replaced or was never made */
export async function readLink({ read, t }: Store, token: string, now: Date): Promise<OpenedLink | null> {
  return (await openLink(read, t, token, now))?.opened ?? null;
}

type Settled = { name?: string; email?: string; passwordHash?: string };

/** What the link asks for, checked and ready to be written. */
async function settle(opened: OpenedLink, raw: unknown): Promise<Result<Settled>> {
  if (opened.asks === 'nothing') return accept({});
  const parsed = parseInput(opened.asks === 'first-admin' ? firstAdminInput : newPasswordInput, raw);
  if (!parsed.ok) return parsed;
  const { password, ...rest } = parsed.value;
  return accept({ ...rest, passwordHash: await hashPassword(password) });
}

async function addFirstAdmin(tx: Writer, t: Schema, { name = '', email = '' }: Settled, now: Date): Promise<Owner> {
  const id = uuidv7({ msecs: now.getTime() });
  const row = { id, name, email, role: 'admin' as const, emailVerified: true, createdAt: now, updatedAt: now };
  await tx.insert(t.people).values(row);
  return { id, name, email };
}

/** Sets the password and ends every session begun with the one before. @returns whether it is the first one */
async function setPassword(tx: Writer, t: Schema, personId: string, password: string, now: Date): Promise<boolean> {
  const own = and(eq(t.credentials.userId, personId), eq(t.credentials.providerId, 'credential'));
  const changed = await tx.update(t.credentials).set({ password, updatedAt: now }).where(own).returning();
  await tx.delete(t.sessions).where(eq(t.sessions.userId, personId));
  if (changed.length > 0) return false;
  const account = { userId: personId, accountId: personId, providerId: 'credential' };
  const id = uuidv7({ msecs: now.getTime() });
  await tx.insert(t.credentials).values({ id, ...account, password, createdAt: now, updatedAt: now });
  return true;
}

/** Uses the link up and writes what it asked for, all or nothing. */
function redeem(store: Store, token: string, settled: Settled, now: Date): Promise<Owner | null> {
  const { t } = store;
  return store.write(async (tx) => {
    const link = await openLink(tx, t, token, now);
    if (!link) return null;
    await tx.update(t.signInLinks).set({ usedAt: now }).where(eq(t.signInLinks.id, link.linkId));
    const { opened } = link;
    const person = opened.asks === 'first-admin' ? await addFirstAdmin(tx, t, settled, now) : opened.person;
    if (settled.passwordHash === undefined) return person;
    if (await setPassword(tx, t, person.id, settled.passwordHash, now)) {
      const joined = { type: 'person.joined', data: { name: person.name } };
      await tx.insert(t.activity).values({ at: now, personId: person.id, subjectId: person.id, ...joined });
    }
    return person;
  });
}

/** Opens a one-time link and signs in. `raw` is what the link asks for: `{name, email, password}` of the first
 *  administrator, `{password}` of somebody invited, nothing in the sample. Works once, whoever comes first. */
export async function redeemLink(
  { store, auth }: Access,
  token: string,
  raw: unknown,
  origin: Origin,
  now: Date,
): Promise<Result<{ cookies: Cookie[] }>> {
  const limits = [linkLimit(origin.address)];
  const seconds = await countAttempt({ store, limits, now });
  if (seconds > 0) return refuse({ code: 'signInWait', params: { seconds } });
  const opened = await readLink(store, token, now);
  if (!opened) return refuse(NOT_VALID);
  await forgive(store, limits);
  const settled = await settle(opened, raw);
  if (!settled.ok) return settled;
  const person = await redeem(store, token, settled.value, now);
  if (!person) return refuse(NOT_VALID);
  const { headers } = await auth.api.beginSession({
    body: { personId: person.id },
    headers: headersOf(origin),
    returnHeaders: true,
  });
  return accept({ cookies: cookiesOf(headers) });
}
