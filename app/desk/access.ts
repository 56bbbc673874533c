import { cookies, headers } from 'next/headers';
import { type Access, ADDRESS_HEADER, openAccess } from '../../db/sign-in/access.ts';
import type { Cookie } from '../../db/sign-in/cookies.ts';
import { readSecret } from '../../db/sign-in/secret.ts';
import type { Origin } from '../../db/sign-in/sign-in.ts';
import { siteOrigin } from '../address.ts';
import { getStore } from '../store.ts';

let opened: Promise<Access> | undefined;

/** Sign-in on the newsroom's database, set up once. */
export function getAccess(): Promise<Access> {
  opened ??= getStore().then((store) =>
    openAccess(store, { origin: siteOrigin(), secret: readSecret(process.env.DATA_DIR ?? 'data') }),
  );
  return opened;
}

/** Where the request came from, as our own server says. */
export async function requestOrigin(): Promise<Origin> {
  const sent = await headers();
  const userAgent = sent.get('user-agent');
  return { address: sent.get(ADDRESS_HEADER) ?? '127.0.0.1', ...(userAgent !== null && { userAgent }) };
}

export async function setCookies(made: readonly Cookie[]): Promise<void> {
  const jar = await cookies();
  for (const { name, value, ...attributes } of made) jar.set(name, value, attributes);
}
