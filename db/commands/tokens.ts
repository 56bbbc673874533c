import { and, eq, isNull } from 'drizzle-orm';
import { tokenChoice, tokenInput } from '../../domain/api/token.ts';
import { canChangeSettings } from '../../domain/workflow.ts';
import { newToken } from '../programs/tokens.ts';
import { command, stop } from './command.ts';

const DAY = 24 * 60 * 60 * 1_000;

/** Lets a program write in the name of whoever makes this, who therefore approves nothing that it changes. The token is shown
 *  this once. */
export const makeToken = command(tokenInput, async ({ tx, t, actor, now, newId, record }, { name, scopes, days }) => {
  if (!canChangeSettings(actor)) stop({ code: 'notYourRole', params: { act: 'changeSettings' } });
  const id = newId();
  const { token, tokenHash, ending } = newToken();
  const expiresAt = days === '0' ? null : new Date(now.getTime() + Number(days) * DAY);
  const row = { id, name, tokenHash, ending, scopes, madeBy: actor.id, madeAt: now, expiresAt };
  await tx.insert(t.apiTokens).values(row);
  await record({ type: 'token.made', data: { name, scopes } }, { subjectId: id });
  return { id, token };
});

/** Ends a token. What was written with it stays, and says so. */
export const revokeToken = command(tokenChoice, async ({ tx, t, actor, now, record }, { tokenId }) => {
  if (!canChangeSettings(actor)) stop({ code: 'notYourRole', params: { act: 'changeSettings' } });
  const { apiTokens } = t;
  const [row] = await tx.select().from(apiTokens).where(eq(apiTokens.id, tokenId));
  if (!row) return stop({ code: 'noSuchToken' });
  if (row.revokedAt) return { id: tokenId };
  await tx
    .update(apiTokens)
    .set({ revokedAt: now })
    .where(and(eq(apiTokens.id, tokenId), isNull(apiTokens.revokedAt)));
  await record({ type: 'token.revoked', data: { name: row.name } }, { subjectId: tokenId });
  return { id: tokenId };
});
