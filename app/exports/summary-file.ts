import { getTranslations } from 'next-intl/server';
import type { Newsroom } from '../../db/newsroom.ts';
import { getFrozenDocuments } from '../../db/queries/documents.ts';
import { getSummary, type Summary } from '../../db/queries/summary.ts';
import { readScale } from '../../db/scale.ts';
import { claimJson } from '../../domain/exports/claim-json.ts';
import type { ExportContext, RecordState } from '../../domain/exports/export-context.ts';
import { isPaper } from '../../domain/exports/formats.ts';
import { chosenWords } from '../../domain/exports/paper/summary-chosen.ts';
import { type SummaryMaterial, summaryPaper } from '../../domain/exports/paper/summary-paper.ts';
import { CLAIMS } from '../../domain/exports/tables/claims-table.ts';
import { SOURCES, sourceRows } from '../../domain/exports/tables/sources-table.ts';
import { STATEMENTS, statementRows } from '../../domain/exports/tables/statements-table.ts';
import type { TableContext } from '../../domain/exports/tables/table.ts';
import { tableHead, tableLines } from '../../domain/exports/tables/table-csv.ts';
import { VERDICTS } from '../../domain/exports/tables/verdicts-table.ts';
import { clockIn } from '../../domain/newsroom-day.ts';
import {
  type ReadSummary,
  SUMMARY_FORMATS,
  type SummaryFormat,
  type SummaryQuery,
  summaryQueryOf,
  WHOLE_SUMMARY,
} from '../../domain/summary.ts';
import type { SummaryClaim } from '../../domain/summary-order.ts';
import { DEFAULT_LOCALE } from '../../messages/locales.ts';
import { siteOrigin } from '../address.ts';
import { getStore, readNewsroom } from '../store.ts';
import { exportContext, exportSite } from './export-context.ts';
import { fileHeaders, noFile } from './file-response.ts';
import { paperFile } from './paper-file.ts';
import { unusableFile } from './unusable.ts';

export type OpenSummary = {
  summary: Summary;
  /** Null where nothing had been published by then. */
  material: SummaryMaterial | null;
  newsroom: { name: string; timeZone: string; sample: boolean };
};

/** What a summary is made of; null before anything was published. */
export async function openSummary(query: SummaryQuery, now: Date): Promise<OpenSummary | null> {
  const store = await getStore();
  const newsroom = await readNewsroom();
  if (!newsroom) return null;
  const summary = await getSummary(store, query, { timeZone: newsroom.timeZone, now });
  if (!summary.firstAt) return null;
  return { summary, material: summary.state && (await materialOf(query, summary, summary.state, newsroom)), newsroom };
}

async function materialOf(
  query: SummaryQuery,
  summary: Summary,
  state: RecordState,
  newsroom: Newsroom,
): Promise<SummaryMaterial> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' });
  const { period, names } = summary;
  const claims = summary.claims.filter(({ key }) => !query.without.includes(key));
  return {
    query,
    claims,
    isCut: summary.isCut,
    title: query.title || t('summary'),
    newsroom: newsroom.name,
    // Without a moment of its own it stands as the record does, and not as the clock goes on.
    at: query.asOf === null && query.days === null ? state.publishedAt : summary.at,
    state,
    period,
    names,
    address: summaryAddress(frozenQuery(query, { ...summary, claims }, state, newsroom.timeZone), 'html'),
    scale: await readScale((await getStore()).read),
  };
}

/** What was chosen as it stood then, whenever it is asked for again. The editor's words are not needed to check it. Stories,
 *  parties, topics and words are asked of the newest editions, so claims that they chose are named one by one. */
function frozenQuery(
  query: SummaryQuery,
  { at, period, claims }: Summary,
  state: RecordState,
  timeZone: string,
): SummaryQuery {
  const { story, party, topic, language } = query.filters;
  // To the second, also where a day was asked for: today is not over.
  const asOf = clockIn(timeZone, query.asOf === null && query.days === null ? state.publishedAt : at, 'second');
  const frozen = { ...query, asOf, days: null, filters: { ...query.filters, ...period }, intro: '', by: '' };
  if (query.words === '' && [...story, ...party, ...topic, ...language].length === 0) return frozen;
  const none = { ...WHOLE_SUMMARY.filters, ...(query.depth === 'changes' && period) };
  return { ...frozen, filters: none, words: '', add: [], without: [], claims: claims.map(({ key }) => key) };
}

/** Where a summary can be fetched, by whoever has the address. */
export function summaryAddress(query: SummaryQuery, format: SummaryFormat): string {
  const written = summaryQueryOf(query);
  return `${siteOrigin()}/exports/summary.${format}${written && `?${written}`}`;
}

/** `/exports/summary.pdf?…` and its other forms. What cannot be used is refused: a script must not take all claims for some. */
export async function summaryFile({ query, ignored }: ReadSummary, ending: string, now: Date): Promise<Response> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' });
  const format = SUMMARY_FORMATS.find((known) => known === ending);
  if (!format) return noFile(t('noSummaryFile'));
  const opened = await openSummary(query, now);
  if (!opened) return noFile(t('nothing'));
  const { summary, material, newsroom } = opened;
  const unusable = [...ignored, ...summary.ignored];
  if (unusable.length > 0) return unusableFile(unusable);
  const context = await exportContext(newsroom.timeZone);
  if (!material) return noFile(t('notYetThen', { date: context.moment(summary.firstAt ?? summary.at) }));
  const headers = fileHeaders(`${nameOf(material.title)}.${format}`, format, newsroom.sample);
  if (isPaper(format)) {
    const dated = `${context.say('asOf')} ${context.moment(material.at)}`;
    const frame = {
      title: material.title,
      language: context.language,
      newsroom: newsroom.name,
      dated,
      at: material.at,
    };
    return paperFile(format, frame, summaryPaper(material, context), context, headers);
  }
  const table = { state: material.state, site: exportSite(), licence: context.licence, newsroom: newsroom.name };
  if (format === 'json') return new Response(await summaryJson(material, table, context), { headers });
  if (format === 'csv') return new Response(csvOf(material, table), { headers });
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
  const about = Object.entries(aboutOf(material, context)).map(([name, value]) => [name, value ?? ''] as const);
  const book = await makeWorkbook(sheets, table, { title: material.title, creator: newsroom.name, about });
  return new Response(book, { headers });
}

/** A line for each claim; where only changes were asked for, for each edition of the period. */
function csvOf({ claims, query }: SummaryMaterial, table: TableContext): string {
  if (query.depth !== 'changes')
    return (
      tableHead(CLAIMS) +
      tableLines(
        CLAIMS,
        claims.map(({ claim }) => claim),
        table,
      )
    );
  return (
    tableHead(VERDICTS) +
    tableLines(
      VERDICTS,
      claims.flatMap(({ changes }) => changes),
      table,
    )
  );
}

/** What a summary says of itself, for files of data. */
function aboutOf({ query, title, newsroom, at, address, period, names }: SummaryMaterial, context: ExportContext) {
  return {
    title,
    introduction: query.intro,
    by: query.by || null,
    newsroom,
    asOf: at.toISOString(),
    chosen: chosenWords(query, period, names, context),
    licence: context.licence.url,
    address,
    citation: `${context.say('citeSummary', { newsroom, title, date: context.moment(at) })} ${address}`,
  };
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

/** Title, introduction and whole editions, each with the document that its hash is of; where only changes were asked for, those of
 *  the period. */
async function summaryJson(material: SummaryMaterial, table: TableContext, context: ExportContext): Promise<string> {
  const editions = material.claims.flatMap(({ edition, changes, claim: { slug } }) =>
    (material.query.depth === 'changes' ? changes : [edition]).map(({ header }) => ({ header, slug })),
  );
  const frozen = await getFrozenDocuments(
    await getStore(),
    editions.map(({ header }) => header.id),
  );
  const head = JSON.stringify({
    format: 'claimline/summary/1',
    ...aboutOf(material, context),
    record: { position: table.state.position, asOf: table.state.publishedAt.toISOString() },
  });
  const objects = editions.map(({ header, slug }) =>
    claimJson({ header, slug, canonical: frozen.get(header.id) ?? '' }, table),
  );
  return `${head.slice(0, -1)},"claims":[${objects.join(',')}]}\n`;
}
