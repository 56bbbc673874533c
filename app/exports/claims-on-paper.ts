import { getTranslations } from 'next-intl/server';
import { filterNames } from '../../db/queries/filter-names.ts';
import type { ExportContext } from '../../domain/exports/export-context.ts';
import { MOST_CLAIMS_ON_PAPER, type PaperFormat } from '../../domain/exports/formats.ts';
import { type HashedClaim, listEntry, listHead } from '../../domain/exports/paper/list-paper.ts';
import type { PaperBlock } from '../../domain/exports/paper/paper.ts';
import { chosenWords } from '../../domain/exports/paper/summary-chosen.ts';
import { DEFAULT_LOCALE } from '../../messages/locales.ts';
import { getStore } from '../store.ts';
import { atMost } from './at-most.ts';
import { exportContext, frameOf } from './export-context.ts';
import { noFile, streamOf } from './file-response.ts';
import type { ListFile } from './list-file.ts';
import { isFlowing, paperFile, paperPieces } from './paper-file.ts';

/** A list of claims to read: streamed, or refused where it is longer than Word and PDF are made. */
export async function claimsOnPaper(
  list: ListFile,
  format: PaperFormat,
  headers: Record<string, string>,
): Promise<Response> {
  const { newsroom, state } = list;
  const context = await exportContext(newsroom.timeZone); // read here: a stream outlives the request it belongs to
  const frame = frameOf(context.say('claims'), newsroom.name, state, context);
  const { filters, address } = list;
  const chosen = chosenWords({ filters }, filters, await filterNames(await getStore(), filters), context);
  const head = listHead({ title: frame.title, address, newsroom: newsroom.name, chosen }, state, context);
  if (isFlowing(format))
    return new Response(streamOf(paperPieces(format, frame, blocksOf(head, list, context))), { headers });
  const claims = await atMost(list.claims, MOST_CLAIMS_ON_PAPER);
  if (!claims) return tooLong();
  return paperFile(format, frame, [...head, ...entries(claims, list, context)], context, headers);
}

const entries = (batch: readonly HashedClaim[], { state }: ListFile, context: ExportContext): PaperBlock[] =>
  batch.flatMap((claim) => listEntry(claim, state.publishedAt.getTime(), context));

async function* blocksOf(head: PaperBlock[], list: ListFile, context: ExportContext): AsyncGenerator<PaperBlock[]> {
  yield head;
  for await (const batch of list.claims) yield entries(batch, list, context);
}

async function tooLong(): Promise<Response> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' });
  return noFile(t('tooLong', { most: MOST_CLAIMS_ON_PAPER }), 422);
}
