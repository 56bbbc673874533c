import { getTranslations } from 'next-intl/server';
import { eachEditionBatch } from '../../db/queries/each-edition.ts';
import { feedPieces } from '../../domain/exports/claim-feed.ts';
import { licenceOf } from '../../domain/newsroom.ts';
import { DEFAULT_LOCALE } from '../../messages/locales.ts';
import { exportSite } from '../exports/export-context.ts';
import { inlineHeaders, noFile, streamOf } from '../exports/file-response.ts';
import { openListFile } from '../exports/list-file.ts';
import { getStore } from '../store.ts';

export const dynamic = 'force-dynamic';

/** `/claimreview.json`: every verdict that stands, as a feed of ClaimReviews; streamed, with the filters of the list. */
export async function GET(request: Request): Promise<Response> {
  const list = await openListFile(request);
  if (!list) return noFile((await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' }))('nothing'));
  const editions = eachEditionBatch(await getStore(), list.claims);
  const pieces = feedPieces(editions, list.state.publishedAt, exportSite(), licenceOf(list.newsroom));
  return new Response(streamOf(pieces), { headers: inlineHeaders('json', list.newsroom.sample) });
}
