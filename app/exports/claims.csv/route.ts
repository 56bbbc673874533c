import { getTranslations } from 'next-intl/server';
import { LIST_COLUMNS, listCsv } from '../../../domain/exports/claim-csv.ts';
import { csvHead } from '../../../domain/exports/csv.ts';
import { DEFAULT_LOCALE } from '../../../messages/locales.ts';
import { exportSite } from '../export-context.ts';
import { fileHeaders, noFile, streamOf } from '../file-response.ts';
import { type ListFile, openListFile } from '../list-file.ts';

export const dynamic = 'force-dynamic';

/** `/exports/claims.csv`: a list of claims with its own filters, streamed. */
export async function GET(request: Request): Promise<Response> {
  const list = await openListFile(request);
  if (!list) return noFile((await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' }))('nothing'));
  return new Response(streamOf(linesOf(list)), { headers: fileHeaders('claims.csv', 'csv', list.sample) });
}

async function* linesOf({ batches, state }: ListFile): AsyncGenerator<string> {
  yield csvHead(LIST_COLUMNS);
  for await (const batch of batches) yield listCsv(batch, state, exportSite());
}
