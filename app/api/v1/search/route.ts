import { withHashes } from '../../../../db/queries/record-state.ts';
import { searchClaims } from '../../../../db/queries/search.ts';
import { NO_FILTERS } from '../../../../domain/claim-filters.ts';
import { CLAIMS } from '../../../../domain/exports/tables/claims-table.ts';
import { getStore, readNewsroom } from '../../../store.ts';
import { readTableContext, rowsAnswer, wrongParameters } from '../../answers.ts';

export const dynamic = 'force-dynamic';

/** `/api/v1/search?q=`: claims that answer the words, best first, twenty to a page. Nothing is looked for but what was typed. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const typed = (asked.get('q') ?? '').trim();
  const after = asked.get('after') ?? '0';
  if (typed === '' || typed.length > 200)
    return wrongParameters([{ name: 'q', reason: 'needed, at most 200 letters' }]);
  if (!/^\d{1,4}$/.test(after)) return wrongParameters([{ name: 'after', reason: 'the `next` of the page before' }]);
  const store = await getStore();
  const timeZone = (await readNewsroom())?.timeZone ?? 'UTC';
  const call = { typed, places: [], filters: NO_FILTERS, from: Number(after), exact: true, timeZone };
  const { hits, next } = await searchClaims(store, call);
  const claims = await withHashes(
    store,
    hits.map(({ claim }) => claim),
  );
  return rowsAnswer(CLAIMS, claims, next === null ? null : String(next), await readTableContext());
}
