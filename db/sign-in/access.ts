import { betterAuth } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { LONGEST_PASSWORD, SESSION_DAYS, SHORTEST_PASSWORD } from '../../domain/sign-in.ts';
import type { Store } from '../engines/store.ts';
import { storeAdapter } from './adapter.ts';

/** Only our own server writes this header, from the socket or a proxy that it was told to trust. */
export const ADDRESS_HEADER = 'x-client-ip';

const DAY = 24 * 60 * 60;

/** Begins a session for somebody who proved who they are by a one-time link, as the library's own magic link does.
 *  Without a path it cannot be reached from outside. */
const oneTimeLink = () => ({
  id: 'one-time-link',
  endpoints: {
    beginSession: createAuthEndpoint(
      { method: 'POST', body: z.object({ personId: z.string() }), requireHeaders: true },
      async (context) => {
        const { internalAdapter } = context.context;
        const user = await internalAdapter.findUserById(context.body.personId);
        const session = user ? await internalAdapter.createSession(user.id) : null;
        if (!user || !session) return context.json({ begun: false });
        await setSessionCookie(context, { session, user });
        return context.json({ begun: true });
      },
    ),
  },
});

export type AccessOptions = {
  /** PUBLIC_ORIGIN: cookies are secure where it is https. */
  origin: string;
  /** From `readSecret`. */
  secret: string;
};

function makeAuth(store: Store, { origin, secret }: AccessOptions) {
  const { people } = store.t;
  const isActive = async (personId: string) => {
    const [person] = await store.read.select({ active: people.active }).from(people).where(eq(people.id, personId));
    return person?.active === true;
  };
  return betterAuth({
    appName: 'Claimline',
    baseURL: origin,
    secret,
    database: storeAdapter(store),
    telemetry: { enabled: false },
    // What goes wrong is answered or thrown; warnings would tell the log which accounts exist.
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        active: { type: 'boolean', required: true, input: false },
      },
    },
    // A fixed end: reading a page never writes, and needs no cookie set while rendering.
    session: { expiresIn: SESSION_DAYS * DAY, disableSessionRefresh: true, cookieCache: { enabled: false } },
    // Ours is kept in the database, per account and per address (throttle.ts).
    rateLimit: { enabled: false },
    databaseHooks: {
      session: { create: { before: async (session) => ((await isActive(session.userId)) ? undefined : false) } },
    },
    advanced: {
      cookiePrefix: 'claimline',
      useSecureCookies: origin.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
    },
    plugins: [oneTimeLink()],
  });
}

/** What signing in needs: the newsroom's database and better-auth on it. */
export type Access = { store: Store; auth: ReturnType<typeof makeAuth> };

/** Sets up sign-in on a store. Nothing of it is reachable over HTTP by itself: server actions call it. */
export const openAccess = (store: Store, options: AccessOptions): Access => ({ store, auth: makeAuth(store, options) });
