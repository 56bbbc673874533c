import { getTranslations } from 'next-intl/server';
import { getEdition, getNewestEdition } from '../../db/queries/editions.ts';
import { claimOfAddress, embedAddress, embedFrame, embedHeight } from '../../domain/embed.ts';
import { quoted } from '../../domain/quotation.ts';
import { DEFAULT_LOCALE } from '../../messages/locales.ts';
import { siteOrigin } from '../address.ts';
import { exportSite } from '../exports/export-context.ts';
import { noFile } from '../exports/file-response.ts';
import { getStore } from '../store.ts';

export const dynamic = 'force-dynamic';

const WIDTH = 640;
const MOST = 1_200;
const THUMBNAIL = { width: 1_200, height: 630 };
/** A day at most, in seconds: a verdict may change. */
const CACHE_AGE = 3_600;

const within = (asked: string | null, otherwise: number): number =>
  asked !== null && /^\d{1,5}$/.test(asked) ? Math.min(Number(asked), MOST) : otherwise;

/** `/oembed?url=…` (oembed.com, version 1.0): a claim or an edition of ours as a frame. */
export async function GET(request: Request): Promise<Response> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'embed' });
  const asked = new URL(request.url).searchParams;
  const url = asked.get('url');
  if (!url) return noFile(t('noUrl'), 400);
  if ((asked.get('format') ?? 'json') !== 'json') return noFile(t('jsonOnly'), 501);
  const named = claimOfAddress(siteOrigin(), url);
  const store = await getStore();
  const found =
    named &&
    (named.edition === null
      ? await getNewestEdition(store, named.slug)
      : await getEdition(store, named.slug, named.edition));
  if (!found || !named) return noFile(t('noSuchPage'));
  const { edition, slug } = found;
  const { newsroom } = edition.document;
  const width = Math.min(within(asked.get('maxwidth'), WIDTH), WIDTH);
  const most = within(asked.get('maxheight'), embedHeight({ compact: false }));
  const look = { theme: null, compact: most < embedHeight({ compact: false }), edition: named.edition };
  const height = Math.min(most, embedHeight(look));
  const address = embedAddress(siteOrigin(), slug, look);
  // A thumbnail may be no larger than what was asked for either.
  const hasRoom =
    within(asked.get('maxwidth'), THUMBNAIL.width) >= THUMBNAIL.width &&
    within(asked.get('maxheight'), THUMBNAIL.height) >= THUMBNAIL.height;
  return Response.json(
    {
      version: '1.0',
      type: 'rich',
      html: embedFrame(edition, address, width, height),
      width,
      height,
      title: quoted(edition.document.claim),
      author_name: newsroom.name,
      author_url: exportSite(),
      provider_name: newsroom.name,
      provider_url: exportSite(),
      cache_age: CACHE_AGE,
      ...(hasRoom && {
        thumbnail_url: `${siteOrigin()}/pictures/claims/${slug}/share.png?edition=${edition.header.number}`,
        thumbnail_width: THUMBNAIL.width,
        thumbnail_height: THUMBNAIL.height,
      }),
    },
    { headers: { 'content-type': 'application/json; charset=utf-8' } },
  );
}
