import { getTranslations } from 'next-intl/server';
import { selectClaims } from '../../../db/queries/claim-selection.ts';
import { CORRECTING } from '../../../db/queries/corrections.ts';
import { newestEditions, newestVerdictChanges, newestVerdicts } from '../../../db/queries/feeds.ts';
import { filterNames } from '../../../db/queries/filter-names.ts';
import { claimsFoundBy } from '../../../db/queries/found-claims.ts';
import { queryOf, readClaimQuery } from '../../../domain/claim-filters.ts';
import { claimEntry, editionEntry } from '../../../domain/feeds/entries.ts';
import { isFeedFormat } from '../../../domain/feeds/feed.ts';
import { DEFAULT_LOCALE } from '../../../messages/locales.ts';
import { unusableFile } from '../../exports/unusable.ts';
import { getStore, readNewsroom } from '../../store.ts';
import { feedResponse, noFeed } from '../feed-response.ts';

export const dynamic = 'force-dynamic';

/** What each feed holds, and the page that shows the same. */
const FEEDS = {
  verdicts: { page: '/claims', entryOf: claimEntry, read: newestVerdicts },
  'verdict-changes': {
    page: '/claims',
    entryOf: editionEntry,
    read: newestVerdictChanges,
  },
  corrections: {
    page: '/corrections',
    entryOf: editionEntry,
    read: (store, condition) => newestEditions(store, condition, CORRECTING),
  },
} satisfies Record<string, { page: string; entryOf: typeof claimEntry; read: typeof newestVerdicts }>;
type FeedName = keyof typeof FEEDS;
const isFeedName = (name: string | undefined): name is FeedName => name !== undefined && Object.hasOwn(FEEDS, name);

/** `/feeds/verdicts.atom`, `.json` and its like, narrowed by the filters of the list of claims and by words (`q`). */
export async function GET(request: Request, { params }: { params: Promise<{ feed: string }> }): Promise<Response> {
  const [, name, format] = /^([a-z-]+)\.(atom|json)$/.exec((await params).feed) ?? [];
  if (!isFeedName(name) || !isFeedFormat(format)) return noFeed();
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports.feeds' });
  const { page, entryOf, read: newest } = FEEDS[name];
  const store = await getStore();
  const asked = new URL(request.url).searchParams;
  const { filters: read, ignored: unread } = readClaimQuery(asked);
  const filters = { ...read, sort: 'newest' as const };
  const words = (asked.get('q') ?? '').slice(0, 200).trim();
  const { condition, ignored } = await selectClaims(store, filters, (await readNewsroom())?.timeZone ?? 'UTC');
  const unusable = [...unread, ...ignored];
  if (unusable.length > 0) return unusableFile(unusable);
  const what = Object.values(await filterNames(store, filters))
    .flat()
    .join(', ');
  const query = withWords(queryOf(filters), words);
  return feedResponse(format, {
    title: (newsroom) => {
      const title = words ? t('found', { newsroom, words }) : t(name, { newsroom });
      return what === '' ? title : t('of', { title, what });
    },
    path: `/feeds/${name}.${format}${query}`,
    page: `${words ? '/search' : page}${query}`,
    editions: await newest(store, words ? await claimsFoundBy(store, words, condition) : condition),
    entryOf,
  });
}

function withWords(query: string, words: string): string {
  if (!words) return query;
  return `${query}${query ? '&' : '?'}${new URLSearchParams({ q: words })}`;
}
