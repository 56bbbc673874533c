import { getTranslations } from 'next-intl/server';
import { type FoundEdition, getEdition, getNewestEdition } from '../../../../db/queries/editions.ts';
import { getFrozen, getRecordState } from '../../../../db/queries/record-state.ts';
import { claimReview } from '../../../../domain/claim-review.ts';
import { bibtex, cslJson } from '../../../../domain/exports/citation-files.ts';
import { claimJson } from '../../../../domain/exports/claim-json.ts';
import { claimAddress, type RecordState } from '../../../../domain/exports/export-context.ts';
import { CLAIM_FORMATS, isPaper } from '../../../../domain/exports/formats.ts';
import { claimPaper } from '../../../../domain/exports/paper/claim-paper.ts';
import { stateUntil } from '../../../../domain/exports/paper/claim-proof.ts';
import { evidenceRows, STATEMENTS } from '../../../../domain/exports/tables/statements-table.ts';
import { tableHead, tableLines } from '../../../../domain/exports/tables/table-csv.ts';
import { quoted } from '../../../../domain/quotation.ts';
import { DEFAULT_LOCALE } from '../../../../messages/locales.ts';
import { getStore } from '../../../store.ts';
import { exportContext, exportSite, frameOf } from '../../export-context.ts';
import { fileHeaders, noFile } from '../../file-response.ts';
import { paperFile } from '../../paper-file.ts';

export const dynamic = 'force-dynamic';

type Format = (typeof CLAIM_FORMATS)[number];

/** `/exports/claims/[slug].md` and its other forms: the newest edition of a claim, or the one asked for with `?edition=`. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' });
  const { file } = await params;
  const [, slug, ending] = /^([a-z0-9-]+)\.([a-z]+)$/.exec(file) ?? [];
  const format = CLAIM_FORMATS.find((known) => known === ending);
  if (slug === undefined || format === undefined) return noFile(t('noClaimFile'));

  const store = await getStore();
  const asked = new URL(request.url).searchParams.get('edition');
  if (asked !== null && !/^[1-9]\d{0,5}$/.test(asked)) return noFile(t('noEdition'));
  const found = asked === null ? await getNewestEdition(store, slug) : await getEdition(store, slug, Number(asked));
  const state = await getRecordState(store);
  if (!found || !state) return noFile(asked === null ? t('noClaim') : t('noEdition'));
  return (await fileOf(found, format, state)) ?? noFile(t('noReview'));
}

/** Null for a ClaimReview of an edition that is not the newest, or no longer stood by. */
async function fileOf(found: FoundEdition, format: Format, state: RecordState): Promise<Response | null> {
  const { edition, slug } = found;
  const { newsroom, number, claim } = edition.document;
  const site = exportSite();
  const headers = fileHeaders(`${slug}-${number}.${format}`, format, newsroom.sample);
  const context = await exportContext(newsroom.timeZone);
  const table = { state, site, licence: context.licence, newsroom: newsroom.name };
  if (isPaper(format)) {
    const after = number < found.newest ? await getEdition(await getStore(), slug, number + 1) : null;
    const next = after?.edition.header ?? null;
    const frame = frameOf(quoted(claim), newsroom.name, stateUntil(state, next), context);
    return paperFile(
      format,
      frame,
      claimPaper(edition, state, context, next && { next, newest: found.newest }),
      context,
      headers,
    );
  }
  if (format === 'bib' || format === 'csl') {
    return new Response((format === 'bib' ? bibtex : cslJson)(edition, slug, context), { headers });
  }
  if (format === 'csv') {
    const lines = tableLines(STATEMENTS, evidenceRows(edition), table);
    return new Response(tableHead(STATEMENTS) + lines, { headers });
  }
  if (format === 'json') {
    const canonical = await getFrozen(await getStore(), edition.header.id);
    return new Response(`${claimJson({ header: edition.header, slug, canonical }, table)}\n`, { headers });
  }
  const review = number === found.newest ? claimReview(edition, claimAddress(site, slug), site, context.licence) : null;
  return review && new Response(`${JSON.stringify(review)}\n`, { headers });
}
