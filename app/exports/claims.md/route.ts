import { getTranslations } from 'next-intl/server';
import type { ExportContext } from '../../../domain/exports/export-context.ts';
import { listEntry, listHead } from '../../../domain/exports/list-markdown.ts';
import { DEFAULT_LOCALE } from '../../../messages/locales.ts';
import { exportContext } from '../export-context.ts';
import { fileHeaders, noFile, streamOf } from '../file-response.ts';
import { type ListFile, openListFile } from '../list-file.ts';

export const dynamic = 'force-dynamic';

/** `/exports/claims.md`: a list of claims with its own filters, streamed. */
export async function GET(request: Request): Promise<Response> {
  const list = await openListFile(request);
  if (!list) return noFile((await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' }))('nothing'));
  const context = await exportContext(list.timeZone); // read here: a stream outlives the request it belongs to
  return new Response(streamOf(linesOf(list, context)), { headers: fileHeaders('claims.md', 'md', list.sample) });
}

async function* linesOf({ batches, state, address }: ListFile, context: ExportContext): AsyncGenerator<string> {
  yield listHead(context.say('claims'), address, state, context);
  for await (const batch of batches) yield batch.map((claim) => listEntry(claim, context)).join('');
}
