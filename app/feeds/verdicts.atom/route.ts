import { getTranslations } from 'next-intl/server';
import { selectClaims } from '../../../db/queries/claim-selection.ts';
import { newestVerdicts } from '../../../db/queries/feeds.ts';
import { getRecordState } from '../../../db/queries/record-state.ts';
import { queryOf, readClaimQuery } from '../../../domain/claim-filters.ts';
import { verdictFeed } from '../../../domain/verdict-feed.ts';
import { DEFAULT_LOCALE } from '../../../messages/locales.ts';
import { siteOrigin } from '../../address.ts';
import { exportSite } from '../../exports/export-context.ts';
import { noFile } from '../../exports/file-response.ts';
import { getStore, readNewsroom } from '../../store.ts';

export const dynamic = 'force-dynamic';

/** `/feeds/verdicts.atom`: the claims last published, with the same filters as their list. */
export async function GET(request: Request): Promise<Response> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' });
  const store = await getStore();
  const newsroom = await readNewsroom();
  const state = await getRecordState(store);
  if (!newsroom) return noFile(t('nothing'));
  const { filters } = readClaimQuery(new URL(request.url).searchParams);
  const asked = { ...filters, sort: 'newest' as const };
  const { condition } = await selectClaims(store, asked, newsroom.timeZone);
  const site = exportSite();
  const body = verdictFeed(await newestVerdicts(store, condition), {
    title: t('feedTitle', { newsroom: newsroom.name }),
    newsroom: newsroom.name,
    self: `${siteOrigin()}/feeds/verdicts.atom${queryOf(asked)}`,
    page: `${site}/claims${queryOf(asked)}`,
    site,
    updated: state?.publishedAt ?? newsroom.createdAt,
    notice: newsroom.sample ? t('sample') : null,
    words: { withdrawn: t('feedWithdrawn'), withdrawal: (values) => t('feedWithdrawal', values) },
  });
  const headers = { 'content-type': 'application/atom+xml; charset=utf-8' };
  return new Response(body, { headers: { ...headers, ...(newsroom.sample && { 'x-robots-tag': 'noindex' }) } });
}
