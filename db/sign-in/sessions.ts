import { and, desc, eq, gt } from 'drizzle-orm';
import { type Person, ROLES } from '../../domain/person.ts';
import type { Store } from '../engines/store.ts';
import type { Access } from './access.ts';

/** Who sent these request headers. Nobody without a session, after its end, or once their access was ended. */
export async function personOf({ auth }: Access, headers: Headers): Promise<Person | null> {
  const found = await auth.api.getSession({ headers });
  if (!found?.user.active) return null;
  const { id, name, role } = found.user;
  const known = ROLES.find((candidate) => candidate === role);
  return known ? { id, name, role: known } : null;
}

export type Session = {
  id: string;
  createdAt: Date;
  expiresAt: Date;
  address: string | null;
  userAgent: string | null;
};

/** Where somebody is signed in, newest first. */
export function listSessions({ read, t: { sessions } }: Store, personId: string, now: Date): Promise<Session[]> {
  return read
    .select({
      id: sessions.id,
      createdAt: sessions.createdAt,
      expiresAt: sessions.expiresAt,
      address: sessions.ipAddress,
      userAgent: sessions.userAgent,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, personId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.createdAt), desc(sessions.id));
}

/** Ends one of somebody's own sessions, at once. */
export async function revokeSession(store: Store, personId: string, sessionId: string): Promise<void> {
  const { sessions } = store.t;
  await store.write(async (tx) => {
    await tx.delete(sessions).where(and(eq(sessions.id, sessionId), eq(sessions.userId, personId)));
  });
}

/** Ends every session of somebody, this one too. */
export async function revokeAllSessions(store: Store, personId: string): Promise<void> {
  const { sessions } = store.t;
  await store.write(async (tx) => {
    await tx.delete(sessions).where(eq(sessions.userId, personId));
  });
}
