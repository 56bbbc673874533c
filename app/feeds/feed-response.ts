import { getTranslations } from 'next-intl/server';
import type { SluggedEdition } from '../../db/queries/feeds.ts';
import { getRecordState } from '../../db/queries/record-state.ts';
import type { ExportContext, RecordState } from '../../domain/exports/export-context.ts';
import { FEED_FORMATS, type FeedEntry, type FeedFormat, writeFeed } from '../../domain/feeds/feed.ts';
import { DEFAULT_LOCALE } from '../../messages/locales.ts';
import { siteOrigin } from '../address.ts';
import { exportContext } from '../exports/export-context.ts';
import { noFile } from '../exports/file-response.ts';
import { getStore, readNewsroom } from '../store.ts';

type Feed = {
  title: (newsroom: string) => string;
  /** Where it stands: `/feeds/verdicts.atom?story=…`. */
  path: string;
  /** The page that shows the same: `/claims?story=…`. */
  page: string;
  editions: readonly SluggedEdition[];
  entryOf: (edition: SluggedEdition['edition'], slug: string, state: RecordState, context: ExportContext) => FeedEntry;
};

/** A feed as Atom or JSON. */
export async function feedResponse(format: FeedFormat, feed: Feed): Promise<Response> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' });
  const newsroom = await readNewsroom();
  if (!newsroom) return noFile(t('nothing'));
  const context = await exportContext(newsroom.timeZone);
  const state = (await getRecordState(await getStore())) ?? { position: 0, publishedAt: newsroom.createdAt };
  const body = writeFeed(
    format,
    {
      title: feed.title(newsroom.name),
      newsroom: newsroom.name,
      self: siteOrigin() + feed.path,
      page: context.site + feed.page,
      site: context.site,
      language: context.language,
      updated: state.publishedAt,
      notice: newsroom.sample ? t('sample') : null,
      licence: context.licence,
    },
    feed.editions.map(({ edition, slug }) => feed.entryOf(edition, slug, state, context)),
  );
  const headers = { 'content-type': `${FEED_FORMATS[format]}; charset=utf-8` };
  return new Response(body, { headers: { ...headers, ...(newsroom.sample && { 'x-robots-tag': 'noindex' }) } });
}

/** A feed that is not there, in a sentence. */
export async function noFeed(): Promise<Response> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' });
  return noFile(t('noFeed'));
}
