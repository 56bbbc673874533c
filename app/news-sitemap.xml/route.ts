import { newestPublications } from '../../db/queries/feeds.ts';
import { claimAddress } from '../../domain/exports/export-context.ts';
import { quoted } from '../../domain/quotation.ts';
import { newsMap } from '../../domain/site-map.ts';
import { exportSite } from '../exports/export-context.ts';
import { xml } from '../site-map-part.ts';
import { getStore, readNewsroom } from '../store.ts';

export const dynamic = 'force-dynamic';

const TWO_DAYS = 2 * 86_400_000;
/** As many as such a map may hold. */
const MOST = 1_000;

/** `/news-sitemap.xml`: the claims of which something was published in the last two days. */
export async function GET(): Promise<Response> {
  const newsroom = await readNewsroom();
  const since = new Date(Date.now() - TWO_DAYS);
  const editions = newsroom ? await newestPublications(await getStore(), since, MOST) : [];
  const newest = new Map([...editions].reverse().map((one) => [one.slug, one])); // of a claim its last edition
  const entries = [...newest.values()].reverse().map(({ edition: { header, document }, slug }) => ({
    address: claimAddress(exportSite(), slug),
    title: `${document.verdict.rating.label}: ${quoted(document.claim)}`,
    publishedAt: header.publishedAt,
  }));
  return xml(newsMap(entries, { name: newsroom?.name ?? '', language: newsroom?.language ?? 'en' }));
}
