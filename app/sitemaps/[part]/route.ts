import { getTranslations } from 'next-intl/server';
import { getRecordState } from '../../../db/queries/record-state.ts';
import { MAP_PART } from '../../../domain/site-map.ts';
import { DEFAULT_LOCALE } from '../../../messages/locales.ts';
import { noFile } from '../../exports/file-response.ts';
import { siteMapPart } from '../../site-map-part.ts';
import { getStore } from '../../store.ts';

export const dynamic = 'force-dynamic';

/** `/sitemaps/[part].xml`: one part of a large site map. */
export async function GET(_request: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  const [, digits] = /^(\d{1,6})\.xml$/.exec((await params).part) ?? [];
  const state = await getRecordState(await getStore());
  if (digits === undefined || Number(digits) * MAP_PART >= (state?.position ?? 0))
    return noFile((await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' }))('noSitemap'));
  return siteMapPart(Number(digits));
}
