import { getSite } from '../../../db/queries/site.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../../messages/locales.ts';
import { siteOrigin } from '../../address.ts';
import { noFile } from '../../exports/file-response.ts';
import { getStore } from '../../store.ts';

export const dynamic = 'force-dynamic';

/** RFC 9116 asks for less than a year. */
const DAYS = 300;
const DAY = 86_400_000;

/** `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness. The newsroom is named by what it says of itself. */
export async function GET(): Promise<Response> {
  const site = await getSite(await getStore());
  if (!site) return noFile('No contact has been published yet.');
  const begins = Math.floor(Date.now() / DAY) * DAY;
  const lines = [
    `Contact: mailto:${site.document.profile.contactEmail}`,
    `Expires: ${new Date(begins + DAYS * DAY).toISOString()}`,
    `Preferred-Languages: ${LOCALES.join(', ')}`,
    `Canonical: ${siteOrigin()}/.well-known/security.txt`,
    `Policy: ${siteOrigin()}/${DEFAULT_LOCALE}/method`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
