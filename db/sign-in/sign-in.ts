import { APIError } from 'better-auth/api';
import { accept, parseInput, type Result, refuse } from '../../domain/refusal.ts';
import { signInInput } from '../../domain/sign-in.ts';
import { type Access, ADDRESS_HEADER } from './access.ts';
import { type Cookie, cookiesOf } from './cookies.ts';
import { accountLimit, addressLimit, countAttempt, forgive } from './throttle.ts';

/** Where a request came from: the address as our own server knows it. */
export type Origin = { address: string; userAgent?: string };

export const headersOf = ({ address, userAgent = '' }: Origin): Headers =>
  new Headers({ [ADDRESS_HEADER]: address, 'user-agent': userAgent });

/** Signs in with e-mail and password. Whatever is wrong (no such account, no password yet, access ended, wrong password)
 *  the answer is `signInRefused`, after the same work, so that nobody learns which accounts exist. */
export async function signIn(
  { store, auth }: Access,
  raw: unknown,
  origin: Origin,
  now: Date,
): Promise<Result<{ cookies: Cookie[] }>> {
  const parsed = parseInput(signInInput, raw);
  if (!parsed.ok) return parsed;
  const { email } = parsed.value;
  const limits = [accountLimit(email), addressLimit(origin.address)];
  const seconds = await countAttempt({ store, limits, now });
  if (seconds > 0) return refuse({ code: 'signInWait', params: { seconds } });
  try {
    const { headers } = await auth.api.signInEmail({
      body: parsed.value,
      headers: headersOf(origin),
      returnHeaders: true,
    });
    await forgive(store, limits);
    return accept({ cookies: cookiesOf(headers) });
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return refuse({ code: 'signInRefused' });
    throw error;
  }
}

/** Ends the session of these request headers, in the database and in the browser. */
export async function signOut({ auth }: Access, headers: Headers): Promise<{ cookies: Cookie[] }> {
  const answer = await auth.api.signOut({ headers, returnHeaders: true });
  return { cookies: cookiesOf(answer.headers) };
}
