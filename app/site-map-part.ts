import { claimAddresses, otherAddresses } from '../db/queries/feeds.ts';
import { claimAddress } from '../domain/exports/export-context.ts';
import { MAP_PART, type MapEntry, siteMap } from '../domain/site-map.ts';
import { LOCALES } from '../messages/locales.ts';
import { siteOrigin } from './address.ts';
import { getStore } from './store.ts';

const PLACES = ['', '/claims', '/stories', '/parties', '/corrections', '/method'];
/** Stories and parties share a file with the places of the site. */
const MOST_OTHERS = 20_000;

export const xml = (body: string): Response =>
  new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } });

const sites = (): string[] => LOCALES.map((locale) => `${siteOrigin()}/${locale}`);

/** Claims whose newest edition has a position from `part` × MAP_PART on. Part 0 also holds all that is no claim. */
export async function siteMapPart(part: number): Promise<Response> {
  const store = await getStore();
  const first = part * MAP_PART;
  const claims = await claimAddresses(store, first, first + MAP_PART);
  const others = part === 0 ? await otherAddresses(store, MOST_OTHERS / 2) : { stories: [], parties: [] };
  const entries = sites().flatMap((site): MapEntry[] => [
    ...(part === 0 ? PLACES.map((place) => ({ address: `${site}${place}` })) : []),
    ...others.stories.map((slug) => ({ address: `${site}/stories/${slug}` })),
    ...others.parties.map((slug) => ({ address: `${site}/parties/${slug}` })),
    ...claims.map(({ slug, changedAt }) => ({ address: claimAddress(site, slug), changedAt })),
  ]);
  return xml(siteMap(entries));
}
