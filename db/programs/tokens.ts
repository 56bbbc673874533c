import { randomBytes } from 'node:crypto';
import { and, desc, eq, isNull, lt, or } from 'drizzle-orm';
import type { DeskToken, Scope } from '../../domain/api/token.ts';
import { sha256 } from '../document-hash.ts';
import { query, type Slots } from '../engines/prepared.ts';
import type { Reader, Store } from '../engines/store.ts';

/** So that somebody who finds one, or a program that looks for secrets, knows what it is. */
const BEGINNING = 'claimline_';
const A_MINUTE = 60_000;
const ENDING = 4;

/** A new token with what is kept of it. It stands nowhere but in the answer to whoever made it. */
export function newToken(): { token: string; tokenHash: string; ending: string } {
  const token = `${BEGINNING}${randomBytes(32).toString('base64url')}`;
  return { token, tokenHash: sha256(token), ending: token.slice(-ENDING) };
}

const tokenWith = query((read, { apiTokens: t }, { tokenHash }: Slots<{ tokenHash: string }>) =>
  read.select({ id: t.id, personId: t.madeBy }).from(t).where(eq(t.tokenHash, tokenHash)),
);

/** Whose token this is. Whether it is still good is asked in the command itself. */
export async function findToken(read: Reader, token: string): Promise<{ id: string; personId: string } | null> {
  const [row] = await tokenWith(read, { tokenHash: sha256(token) });
  return row ?? null;
}

const tokenOf = query((read, { apiTokens: t }, { id }: Slots<{ id: string }>) =>
  read.select({ scopes: t.scopes, expiresAt: t.expiresAt, revokedAt: t.revokedAt }).from(t).where(eq(t.id, id)),
);

/** Why a token does not let a program write this, if it does not. */
export async function tokenProblem(
  read: Reader,
  { id, scope }: { id: string; scope: Scope },
  now: Date,
): Promise<'tokenNotValid' | 'tokenScope' | null> {
  const [row] = await tokenOf(read, { id });
  if (!row || row.revokedAt || (row.expiresAt && row.expiresAt <= now)) return 'tokenNotValid';
  return row.scopes.includes(scope) ? null : 'tokenScope';
}

/** Notes that a token is used, to the minute. */
export async function noteUse(store: Store, id: string, now: Date): Promise<void> {
  const { apiTokens: t } = store.t;
  const stale = or(isNull(t.usedAt), lt(t.usedAt, new Date(now.getTime() - A_MINUTE)));
  const [row] = await store.read
    .select({ id: t.id })
    .from(t)
    .where(and(eq(t.id, id), stale));
  if (!row) return;
  await store.write(async (tx) => {
    await tx.update(t).set({ usedAt: now }).where(eq(t.id, id));
  });
}

/** All tokens there ever were, those that are good first, the newest first. */
export async function listTokens({ read, t: { apiTokens: t, people } }: Store): Promise<DeskToken[]> {
  return read
    .select({
      id: t.id,
      name: t.name,
      ending: t.ending,
      scopes: t.scopes,
      madeBy: people.name,
      madeAt: t.madeAt,
      expiresAt: t.expiresAt,
      revokedAt: t.revokedAt,
      usedAt: t.usedAt,
    })
    .from(t)
    .innerJoin(people, eq(people.id, t.madeBy))
    .orderBy(desc(isNull(t.revokedAt)), desc(t.madeAt), desc(t.id));
}
