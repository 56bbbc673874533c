import { getTranslations } from 'next-intl/server';
import { newestSlug, targetOf } from '../../../../db/queries/addresses.ts';
import { editionsOfClaim } from '../../../../db/queries/feeds.ts';
import { editionEntry } from '../../../../domain/feeds/entries.ts';
import { isFeedFormat } from '../../../../domain/feeds/feed.ts';
import { quoted } from '../../../../domain/quotation.ts';
import { DEFAULT_LOCALE } from '../../../../messages/locales.ts';
import { getStore } from '../../../store.ts';
import { feedResponse, noFeed } from '../../feed-response.ts';

export const dynamic = 'force-dynamic';

/** `/feeds/claims/[slug].atom` and `.json`: every edition of one claim. An old slug leads on to the newest one. */
export async function GET(_request: Request, { params }: { params: Promise<{ feed: string }> }): Promise<Response> {
  const [, asked, format] = /^([a-z0-9-]+)\.(atom|json)$/.exec((await params).feed) ?? [];
  if (asked === undefined || !isFeedFormat(format)) return noFeed();
  const store = await getStore();
  const claimId = await targetOf(store, 'claim', asked);
  const slug = claimId && (await newestSlug(store, 'claim', claimId));
  const editions = claimId ? await editionsOfClaim(store, claimId) : [];
  const newest = editions[0];
  if (!slug || !newest) return noFeed();
  const path = `/feeds/claims/${slug}.${format}`;
  if (slug !== asked) return new Response(null, { status: 308, headers: { location: path } });
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports.feeds' });
  const words = quoted(newest.edition.document.claim);
  return feedResponse(format, {
    title: (newsroom) => t('claim', { newsroom, words }),
    path,
    page: `/claims/${slug}/editions`,
    editions,
    entryOf: editionEntry,
  });
}
