import { targetOf } from '../../../db/queries/addresses.ts';
import { getReviewed, searchReviewed } from '../../../db/queries/fact-check.ts';
import { claimOfAddress } from '../../../domain/embed.ts';
import { pageToken, readListCall, readSearchCall } from '../../../domain/fact-check/request.ts';
import { markupPage, searchedClaim, siteOf } from '../../../domain/fact-check/shapes.ts';
import { siteOrigin } from '../../address.ts';
import { exportSite } from '../../exports/export-context.ts';
import { getStore, readNewsroom } from '../../store.ts';
import { answerOf, errorOf, whereOf } from '../answers.ts';

export const dynamic = 'force-dynamic';

const DAY = 86_400_000;

/** `/v1alpha1/claims:search` and `/v1alpha1/pages`: Google's Fact Check Tools API over our own record, so that a client of it works
 *  here by another address. Next matches a colon by a dynamic part only. */
export async function GET(request: Request, { params }: { params: Promise<{ method: string }> }): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const method = decodeURIComponent((await params).method);
  if (method === 'claims:search') return search(asked);
  if (method === 'pages') return listPages(asked);
  return errorOf(404, { message: `Method not found: ${method}` });
}

async function search(asked: URLSearchParams): Promise<Response> {
  const read = readSearchCall(asked);
  if (!read.ok) return errorOf(400, read);
  const { query, site, language, maxAgeDays, page } = read.call;
  const newsroom = await readNewsroom();
  // All reviews here are of one publisher, in one language.
  const isOurs = site === null || site === siteOf(exportSite());
  const isRead = language === null || language === newsroom?.language.split('-')[0]?.toLowerCase();
  if (!newsroom || !isOurs || !isRead) return answerOf({}, read.call);
  const since = maxAgeDays === null ? null : new Date(Date.now() - maxAgeDays * DAY);
  const { found, more } = await searchReviewed(await getStore(), { query, since, ...page });
  return answerOf(
    {
      ...(found.length > 0 && { claims: found.map((one) => searchedClaim(one.edition, whereOf(one))) }),
      ...(more && { nextPageToken: pageToken(page.from + page.size) }),
    },
    read.call,
  );
}

async function listPages(asked: URLSearchParams): Promise<Response> {
  const read = readListCall(asked);
  if (!read.ok) return errorOf(400, read);
  const { url, organization, page } = read.call;
  const store = await getStore();
  if (url) {
    const named = claimOfAddress(siteOrigin(), url);
    const claimId = named && (await targetOf(store, 'claim', named.slug));
    const found = claimId ? await getReviewed(store, claimId) : null;
    return answerOf(found ? { claimReviewMarkupPages: [markupPage(found.edition, whereOf(found))] } : {}, read.call);
  }
  if (organization !== siteOf(exportSite())) return answerOf({}, read.call);
  const { found, more } = await searchReviewed(store, { query: '', since: null, ...page });
  return answerOf(
    {
      ...(found.length > 0 && { claimReviewMarkupPages: found.map((one) => markupPage(one.edition, whereOf(one))) }),
      ...(more && { nextPageToken: pageToken(page.from + page.size) }),
    },
    read.call,
  );
}
