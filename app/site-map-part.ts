import { claimAddresses, otherAddresses } from '../db/queries/feeds.ts';
import { MAP_PART, type MapEntry, siteMap } from '../domain/site-map.ts';
import { LOCALES } from '../messages/locales.ts';
import { addressIn, languageAddresses } from './languages.ts';
import { getStore } from './store.ts';

const PLACES = ['', '/claims', '/stories', '/parties', '/corrections', '/method', '/data'];
/** Stories and parties share a file with the places of the site. */
const MOST_OTHERS = 20_000;

export const xml = (body: string): Response =>
  new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } });

/** Claims whose newest edition has a position from `part` × MAP_PART on. Part 0 also holds all that is no claim. */
export async function siteMapPart(part: number): Promise<Response> {
  const store = await getStore();
  const first = part * MAP_PART;
  const claims = await claimAddresses(store, first, first + MAP_PART);
  const others = part === 0 ? await otherAddresses(store, MOST_OTHERS / 2) : { stories: [], parties: [] };
  const paths: { path: string; changedAt?: Date }[] = [
    ...(part === 0 ? PLACES.map((path) => ({ path })) : []),
    ...others.stories.map((slug) => ({ path: `/stories/${slug}` })),
    ...others.parties.map((slug) => ({ path: `/parties/${slug}` })),
    ...claims.map(({ slug, changedAt }) => ({ path: `/claims/${slug}`, changedAt })),
  ];
  const entries = LOCALES.flatMap((locale) =>
    paths.map(
      ({ path, ...entry }): MapEntry => ({
        address: addressIn(locale, path),
        ...entry,
        languages: languageAddresses(path),
      }),
    ),
  );
  return xml(siteMap(entries));
}
