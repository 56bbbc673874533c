import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Reader, Store, Writer } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';

const HOUR = 60 * 60 * 1_000;

/** A one-time link: the token stands in its address and nowhere else. */
export type SignInLink = { token: string; expiresAt: Date };

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

type Validity = { personId: string | null; now: Date; hours: number };

/** Makes a link inside a transaction. Links made for the same person before, and not yet used, no longer work. */
export async function addLink(tx: Writer, t: Schema, { personId, now, hours }: Validity): Promise<SignInLink> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + hours * HOUR);
  if (personId !== null) {
    await tx.delete(t.signInLinks).where(and(eq(t.signInLinks.personId, personId), isNull(t.signInLinks.usedAt)));
  }
  const id = uuidv7({ msecs: now.getTime() });
  await tx.insert(t.signInLinks).values({ id, tokenHash: hashOf(token), personId, expiresAt, createdAt: now });
  return { token, expiresAt };
}

/** Makes a link for a person, or, with null, for whoever becomes the first administrator. For the program's own start; on
 *  the desk administrators use the commands. */
export const issueSignInLink = (store: Store, personId: string | null, now: Date, hours: number): Promise<SignInLink> =>
  store.write((tx) => addLink(tx, store.t, { personId, now, hours }));

/** The link of this token, if it still works. */
export async function findLink(read: Reader, { signInLinks }: Schema, token: string, now: Date) {
  const valid = and(
    eq(signInLinks.tokenHash, hashOf(token)),
    isNull(signInLinks.usedAt),
    gt(signInLinks.expiresAt, now),
  );
  const [link] = await read
    .select({ id: signInLinks.id, personId: signInLinks.personId })
    .from(signInLinks)
    .where(valid);
  return link ?? null;
}
