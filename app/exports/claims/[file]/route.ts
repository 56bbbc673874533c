import { getTranslations } from 'next-intl/server';
import { getEdition, getNewestEdition } from '../../../../db/queries/editions.ts';
import { getFrozen, getRecordState } from '../../../../db/queries/record-state.ts';
import { claimReview } from '../../../../domain/claim-review.ts';
import { claimCsv } from '../../../../domain/exports/claim-csv.ts';
import { claimJson } from '../../../../domain/exports/claim-json.ts';
import { claimMarkdown } from '../../../../domain/exports/claim-markdown.ts';
import { claimAddress } from '../../../../domain/exports/export-context.ts';
import { DEFAULT_LOCALE } from '../../../../messages/locales.ts';
import { getStore } from '../../../store.ts';
import { exportContext, exportSite } from '../../export-context.ts';
import { fileHeaders, isFileFormat, noFile } from '../../file-response.ts';

export const dynamic = 'force-dynamic';

/** `/exports/claims/[slug].md`, `.csv`, `.json` or `.jsonld`: the newest edition of a claim, or the one asked for with
 *  `?edition=`. A ClaimReview there is of the newest alone, while it is stood by. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' });
  const { file } = await params;
  const [, slug, format] = /^([a-z0-9-]+)\.(md|csv|json|jsonld)$/.exec(file) ?? [];
  if (slug === undefined || !isFileFormat(format)) return noFile(t('noClaimFile'));

  const store = await getStore();
  const asked = new URL(request.url).searchParams.get('edition');
  if (asked !== null && !/^[1-9]\d{0,5}$/.test(asked)) return noFile(t('noEdition'));
  const found = asked === null ? await getNewestEdition(store, slug) : await getEdition(store, slug, Number(asked));
  const state = await getRecordState(store);
  if (!found || !state) return noFile(asked === null ? t('noClaim') : t('noEdition'));

  const { edition } = found;
  const { newsroom, number } = edition.document;
  const headers = fileHeaders(`${found.slug}-${number}.${format}`, format, newsroom.sample);
  if (format === 'jsonld') {
    const address = claimAddress(exportSite(), found.slug);
    const review = number === found.newest ? claimReview(edition, address, exportSite()) : null;
    return review ? new Response(`${JSON.stringify(review)}\n`, { headers }) : noFile(t('noReview'));
  }
  if (format === 'csv') return new Response(claimCsv(edition, state, exportSite()), { headers });
  if (format === 'md')
    return new Response(claimMarkdown(edition, state, await exportContext(newsroom.timeZone)), { headers });
  return new Response(claimJson(edition, await getFrozen(store, edition.header.id), state, exportSite()), { headers });
}
