import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { accept, parseInput, type Result, refuse } from '../../domain/refusal.ts';
import { resetInput } from '../../domain/sign-in.ts';
import type { Store } from '../engines/store.ts';
import { getNewsroom } from '../newsroom.ts';
import { addLink, type SignInLink } from './link-tokens.ts';
import { countAttempt, type Limit, networkOf } from './throttle.ts';

/** A link that came by mail is good for this long. */
const RESET_HOURS = 1;

const addressLimit = (address: string): Limit => ({ key: `reset-from:${networkOf(address)}`, free: 10 });
/** Hashed: the table should not tell whose address somebody asked for. */
const accountLimit = (email: string): Limit => ({
  key: `reset-of:${createHash('sha256').update(email).digest('hex')}`,
  free: 3,
});

/** To whom a new link goes; null where nobody is to have one: nobody with access has this address, or too many were asked
 *  for. Whoever asks is not told which. */
export type Reset = { name: string; email: string; link: SignInLink } | null;

/** Makes a one-time link for somebody who forgot the password. What was asked from one network too often is refused; the
 *  password stays as it is until the link is used. */
export async function makeReset(store: Store, raw: unknown, address: string, now: Date): Promise<Result<Reset>> {
  const parsed = parseInput(resetInput, raw);
  if (!parsed.ok) return parsed;
  const { email } = parsed.value;
  const seconds = await countAttempt({ store, limits: [addressLimit(address)], now });
  if (seconds > 0) return refuse({ code: 'signInWait', params: { seconds } });
  if ((await countAttempt({ store, limits: [accountLimit(email)], now })) > 0) return accept(null);
  const { t } = store;
  return store.write(async (tx) => {
    const [person] = await tx
      .select({ id: t.people.id, name: t.people.name, email: t.people.email })
      .from(t.people)
      .where(and(eq(t.people.email, email), eq(t.people.active, true)));
    // People of the sample are nobody, and nobody reads their mail.
    if (!person || (await getNewsroom(tx))?.sample) return accept(null);
    const link = await addLink(tx, t, { personId: person.id, now, hours: RESET_HOURS });
    return accept({ name: person.name, email: person.email, link });
  });
}
