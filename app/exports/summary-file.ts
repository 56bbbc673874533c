import { getTranslations } from 'next-intl/server';
import { getFrozenDocuments } from '../../db/queries/documents.ts';
import { getSummary, type Summary } from '../../db/queries/summary.ts';
import { readScale } from '../../db/scale.ts';
import { claimJson } from '../../domain/exports/claim-json.ts';
import { isPaper } from '../../domain/exports/formats.ts';
import { type SummaryMaterial, summaryPaper } from '../../domain/exports/paper/summary-paper.ts';
import { CLAIMS } from '../../domain/exports/tables/claims-table.ts';
import { SOURCES, sourceRows } from '../../domain/exports/tables/sources-table.ts';
import { STATEMENTS, statementRows } from '../../domain/exports/tables/statements-table.ts';
import type { TableContext } from '../../domain/exports/tables/table.ts';
import { tableHead, tableLines } from '../../domain/exports/tables/table-csv.ts';
import { VERDICTS } from '../../domain/exports/tables/verdicts-table.ts';
import { SUMMARY_FORMATS, type SummaryFormat, type SummaryQuery, summaryQueryOf } from '../../domain/summary.ts';
import type { SummaryClaim } from '../../domain/summary-order.ts';
import { DEFAULT_LOCALE } from '../../messages/locales.ts';
import { siteOrigin } from '../address.ts';
import { getStore, readNewsroom } from '../store.ts';
import { exportContext, exportSite } from './export-context.ts';
import { fileHeaders, noFile } from './file-response.ts';
import { paperFile } from './paper-file.ts';

export type OpenSummary = {
  summary: Summary;
  material: SummaryMaterial;
  newsroom: { name: string; timeZone: string; sample: boolean };
};

/** What a summary is made of; null before anything was published. */
export async function openSummary(query: SummaryQuery, now: Date): Promise<OpenSummary | null> {
  const store = await getStore();
  const newsroom = await readNewsroom();
  if (!newsroom) return null;
  const summary = await getSummary(store, query, { timeZone: newsroom.timeZone, now });
  if (!summary.state) return null;
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' });
  const material: SummaryMaterial = {
    query,
    claims: summary.claims.filter(({ key }) => !query.without.includes(key)),
    isCut: summary.isCut,
    title: query.title || t('summary'),
    newsroom: newsroom.name,
    // Without a moment of its own it stands as the record does, and not as the clock goes on.
    at: query.asOf === null ? summary.state.publishedAt : summary.at,
    state: summary.state,
    address: summaryAddress(query, 'html'),
    scale: await readScale(store.read),
  };
  return { summary, material, newsroom };
}

/** Where a summary can be fetched, by whoever has the address. */
export function summaryAddress(query: SummaryQuery, format: SummaryFormat): string {
  const written = summaryQueryOf(query);
  return `${siteOrigin()}/exports/summary.${format}${written && `?${written}`}`;
}

/** `/exports/summary.pdf?…` and its other forms. */
export async function summaryFile(query: SummaryQuery, ending: string, now: Date): Promise<Response> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' });
  const format = SUMMARY_FORMATS.find((known) => known === ending);
  if (!format) return noFile(t('noSummaryFile'));
  const opened = await openSummary(query, now);
  if (!opened) return noFile(t('nothing'));
  const { material, newsroom } = opened;
  const context = await exportContext(newsroom.timeZone);
  const headers = fileHeaders(`${nameOf(material.title)}.${format}`, format, newsroom.sample);
  if (isPaper(format)) {
    const dated = `${context.say('asOf')} ${context.instant(material.at)}`;
    const frame = {
      title: material.title,
      language: context.language,
      newsroom: newsroom.name,
      dated,
      at: material.at,
    };
    return paperFile(format, frame, summaryPaper(material, context), context, headers);
  }
  const table = { state: material.state, site: exportSite(), licence: context.licence };
  if (format === 'json') return new Response(await summaryJson(material, table), { headers });
  if (format === 'csv') {
    const rows = material.claims.map(({ claim }) => claim);
    return new Response(tableHead(CLAIMS) + tableLines(CLAIMS, rows, table), { headers });
  }
  const { makeWorkbook, sheet } = await import('./workbook.ts');
  const { claims } = material;
  const sheets = [
    sheet(
      CLAIMS,
      claims.map(({ claim }) => claim),
    ),
    sheet(
      STATEMENTS,
      claims.flatMap(({ edition }) => statementRows(edition)),
    ),
    sheet(VERDICTS, claims.flatMap(editionsOf)),
    sheet(
      SOURCES,
      claims.flatMap(({ edition }) => sourceRows(edition)),
    ),
  ];
  return new Response(await makeWorkbook(sheets, table, { title: material.title, creator: newsroom.name }), {
    headers,
  });
}

/** The editions of the period, and the one in force where it is older. */
const editionsOf = ({ edition, changes }: SummaryClaim) =>
  changes.some(({ header }) => header.id === edition.header.id) ? changes : [...changes, edition];

/** A file's name from a title, in whatever letters: what no file system takes is left out. */
const nameOf = (title: string): string =>
  title
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no file may be called so
    .replace(/[\u0000-\u001f<>:"/\\|?*\u007f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80) || 'summary';

/** Title, introduction and whole editions, each with the document that its hash is of. */
async function summaryJson(material: SummaryMaterial, context: TableContext): Promise<string> {
  const { query, title, newsroom, at, address, claims } = material;
  const headers = claims.map(({ edition }) => edition.header);
  const frozen = await getFrozenDocuments(
    await getStore(),
    headers.map(({ id }) => id),
  );
  const head = JSON.stringify({
    format: 'claimline/summary/1',
    title,
    introduction: query.intro,
    by: query.by || null,
    newsroom,
    asOf: at.toISOString(),
    record: { position: context.state.position, asOf: context.state.publishedAt.toISOString() },
    licence: context.licence.url,
    address,
  });
  const objects = claims.map(({ edition: { header }, claim: { slug } }) =>
    claimJson({ header, slug, canonical: frozen.get(header.id) ?? '' }, context),
  );
  return `${head.slice(0, -1)},"claims":[${objects.join(',')}]}\n`;
}
