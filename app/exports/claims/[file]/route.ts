import { getTranslations } from 'next-intl/server';
import { getEdition, getNewestEdition } from '../../../../db/queries/editions.ts';
import { getFrozen, getRecordState } from '../../../../db/queries/record-state.ts';
import { claimCsv } from '../../../../domain/exports/claim-csv.ts';
import { claimJson } from '../../../../domain/exports/claim-json.ts';
import { claimMarkdown } from '../../../../domain/exports/claim-markdown.ts';
import { DEFAULT_LOCALE } from '../../../../messages/locales.ts';
import { getStore } from '../../../store.ts';
import { exportContext, exportSite } from '../../export-context.ts';
import { fileHeaders, noFile } from '../../file-response.ts';

export const dynamic = 'force-dynamic';

/** `/exports/claims/[slug].md`, `.csv` or `.json`: the newest edition of a claim, or the one asked for with `?edition=`. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' });
  const { file } = await params;
  const [, slug, format] = /^([a-z0-9-]+)\.(md|csv|json)$/.exec(file) ?? [];
  if (slug === undefined || (format !== 'md' && format !== 'csv' && format !== 'json')) return noFile(t('noClaimFile'));

  const store = await getStore();
  const asked = new URL(request.url).searchParams.get('edition');
  if (asked !== null && !/^[1-9]\d{0,5}$/.test(asked)) return noFile(t('noEdition'));
  const found = asked === null ? await getNewestEdition(store, slug) : await getEdition(store, slug, Number(asked));
  const state = await getRecordState(store);
  if (!found || !state) return noFile(asked === null ? t('noClaim') : t('noEdition'));

  const { edition } = found;
  const { newsroom, number } = edition.document;
  const headers = fileHeaders(`${found.slug}-${number}.${format}`, format, newsroom.sample);
  if (format === 'csv') return new Response(claimCsv(edition, state, exportSite()), { headers });
  if (format === 'md')
    return new Response(claimMarkdown(edition, state, await exportContext(newsroom.timeZone)), { headers });
  return new Response(claimJson(edition, await getFrozen(store, edition.header.id), state, exportSite()), { headers });
}
