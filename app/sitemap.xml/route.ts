import { getRecordState } from '../../db/queries/record-state.ts';
import { MAP_PART, siteMapIndex } from '../../domain/site-map.ts';
import { siteOrigin } from '../address.ts';
import { siteMapPart, xml } from '../site-map-part.ts';
import { getStore } from '../store.ts';

export const dynamic = 'force-dynamic';

/** The site map, or an index of its parts where one file cannot hold it. */
export async function GET(): Promise<Response> {
  const state = await getRecordState(await getStore());
  const parts = Math.ceil((state?.position ?? 0) / MAP_PART);
  if (parts <= 1) return siteMapPart(0);
  return xml(siteMapIndex(Array.from({ length: parts }, (_, part) => `${siteOrigin()}/sitemaps/${part}.xml`)));
}
