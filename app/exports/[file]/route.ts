import { getTranslations } from 'next-intl/server';
import { FILTER_NAMES, unknownNames } from '../../../domain/claim-filters.ts';
import { isListName, isPaper, LIST_FORMATS } from '../../../domain/exports/formats.ts';
import { licenceOf } from '../../../domain/newsroom.ts';
import { readSummaryQuery, SUMMARY_NAMES } from '../../../domain/summary.ts';
import { DEFAULT_LOCALE } from '../../../messages/locales.ts';
import { getStore } from '../../store.ts';
import { claimsOnPaper } from '../claims-on-paper.ts';
import { exportSite } from '../export-context.ts';
import { fileHeaders, noFile } from '../file-response.ts';
import { openListFile } from '../list-file.ts';
import { summaryFile } from '../summary-file.ts';
import { tableStream } from '../table-file.ts';
import { unusableFile } from '../unusable.ts';

export const dynamic = 'force-dynamic';

/** `/exports/claims.csv` and its like: a list in one of its forms (domain/exports/formats.ts), narrowed as the list of claims
 *  is. Whatever can be streamed is. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' });
  const [, name = '', ending] = /^([a-z]+)\.([a-z]+)$/.exec((await params).file) ?? [];
  const asked = new URL(request.url).searchParams;
  if (name === 'summary') {
    const unknown = unknownNames(asked, SUMMARY_NAMES);
    return unknown.length > 0 ? unusableFile(unknown) : summaryFile(readSummaryQuery(asked), ending ?? '', new Date());
  }
  const format = isListName(name) ? LIST_FORMATS[name].find((known) => known === ending) : undefined;
  if (!isListName(name) || !format) return noFile(t('noFormat'));
  const unknown = unknownNames(asked, name === 'parties' ? [] : FILTER_NAMES);
  if (unknown.length > 0) return unusableFile(unknown);
  const isOfRows = name === 'claims' && (format === 'csv' || format === 'xlsx'); // no edition has to be read for it
  const list = await openListFile(request, isOfRows ? 500 : 100);
  if (!list) return noFile(t('nothing'));
  if (list.unusable.length > 0) return unusableFile(list.unusable);
  const headers = fileHeaders(`${name}.${format}`, format, list.newsroom.sample);
  if (isPaper(format)) return claimsOnPaper(list, format, headers);
  const body = await tableStream(name, format, await getStore(), list, {
    state: list.state,
    site: exportSite(),
    licence: licenceOf(list.newsroom),
    newsroom: list.newsroom.name,
  });
  return new Response(body, { headers });
}
