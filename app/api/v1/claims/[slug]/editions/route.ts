import { getDocuments, listEditions } from '../../../../../../db/queries/editions.ts';
import { VERDICTS } from '../../../../../../domain/exports/tables/verdicts-table.ts';
import { getStore } from '../../../../../store.ts';
import { nothingThere, readTableContext, rowsAnswer } from '../../../../answers.ts';

export const dynamic = 'force-dynamic';

/** `/api/v1/claims/[slug]/editions`: every edition of a claim in a row each, oldest first. */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const store = await getStore();
  const found = await listEditions(store, (await params).slug);
  if (!found) return nothingThere('No claim stands at this address.');
  return rowsAnswer(VERDICTS, await getDocuments(store, found.headers), null, await readTableContext());
}
