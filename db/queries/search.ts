import { inArray } from 'drizzle-orm';
import { type Finding, foundIn } from '../../domain/found-in.ts';
import type { PublishedClaim } from '../../domain/published.ts';
import { readQuery, type SearchTerm } from '../../domain/search-query.ts';
import type { Store } from '../engines/store.ts';
import { documentsOf } from './documents.ts';

type FoundClaim = { claim: PublishedClaim; findings: Finding[] };
export type SearchPage = {
  terms: SearchTerm[];
  /** Pieces of the query that were not searched. */
  ignored: string[];
  count: number;
  hits: FoundClaim[];
  next: number | null;
};

const PAGE_SIZE = 20;
/** Nobody reads further, and every page further costs the engine more. */
const DEEPEST = 400;

/** Claims whose newest edition answers what was typed, best first, with where it was found. */
export async function searchClaims(store: Store, typed: string, from = 0): Promise<SearchPage> {
  const { terms, ignored } = readQuery(typed);
  if (terms.length === 0) return { terms, ignored, count: 0, hits: [], next: null };
  const offset = Math.min(Math.max(0, from), DEEPEST);
  const found = await store.search.editions({ terms, limit: PAGE_SIZE + 1, offset });
  const shown = found.slice(0, PAGE_SIZE).map((hit) => hit.claimId);
  return {
    terms,
    ignored,
    count:
      found.length <= PAGE_SIZE && offset === 0
        ? found.length
        : await store.search.count({ terms, limit: 1, offset: 0 }),
    hits: await claimsFound(store, shown, terms),
    next: found.length > PAGE_SIZE && offset < DEEPEST ? offset + PAGE_SIZE : null,
  };
}

async function claimsFound(store: Store, claimIds: string[], terms: SearchTerm[]): Promise<FoundClaim[]> {
  if (claimIds.length === 0) return [];
  const { read, t } = store;
  const rows = await read.select().from(t.publishedClaims).where(inArray(t.publishedClaims.claimId, claimIds));
  const byId = new Map(rows.map((row) => [row.claimId, row]));
  const documents = await documentsOf(
    store,
    rows.map((row) => row.editionId),
  );
  return claimIds.flatMap((claimId) => {
    const claim = byId.get(claimId);
    const document = claim && documents.get(claim.editionId);
    return claim && document ? [{ claim, findings: foundIn(document, terms) }] : [];
  });
}

/** What each word or phrase of a query that found nothing would find alone, to help whoever asked drop the right one. */
export async function countEach(
  store: Store,
  terms: readonly SearchTerm[],
): Promise<{ words: string; count: number }[]> {
  if (terms.length < 2) return [];
  const counts: { words: string; count: number }[] = [];
  for (const term of terms) {
    const count = await store.search.count({ terms: [term], limit: 1, offset: 0 });
    const words = term.words.join(' ');
    counts.push({ words: term.words.length > 1 ? `"${words}"` : `${words}${term.prefix ? '*' : ''}`, count });
  }
  return counts;
}
