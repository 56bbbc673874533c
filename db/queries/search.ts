import { and, inArray } from 'drizzle-orm';
import { type ClaimFilters, filtersInUse, type IgnoredValue } from '../../domain/claim-filters.ts';
import { type Finding, foundIn } from '../../domain/found-in.ts';
import type { PublishedClaim } from '../../domain/published.ts';
import type { SearchPlace } from '../../domain/search-places.ts';
import { readQuery, type SearchTerm, writeTerm } from '../../domain/search-query.ts';
import type { Store } from '../engines/store.ts';
import { withoutFilter } from './claim-facets.ts';
import { selectClaims } from './claim-selection.ts';
import { documentsOf } from './documents.ts';
import { mendQuery } from './mended-query.ts';
import type { ListedParty } from './published-parties.ts';
import { type FittingWithout, type SearchFacets, searchFacets } from './search-facets.ts';

export type SearchAsked = {
  typed: string;
  places: SearchPlace[];
  filters: ClaimFilters;
  from: number;
  /** Look for what was typed even if it occurs nowhere. */
  exact: boolean;
  timeZone: string;
};
export type FoundClaim = { claim: PublishedClaim; findings: Finding[] };
export type SearchPage = {
  terms: SearchTerm[];
  /** Pieces of the query that were not searched. */
  ignored: string[];
  /** What was searched instead of what was typed. */
  mended: string | null;
  /** Filters that could not be used. */
  ignoredFilters: IgnoredValue[];
  count: number;
  hits: FoundClaim[];
  next: number | null;
  facets: SearchFacets;
  /** Parties whose name answers. */
  parties: ListedParty[];
};

const PAGE_SIZE = 20;
/** Nobody reads further, and every page further costs the engine more. */
const DEEPEST = 400;
/** Filters look through so many of the best matches at most. */
const LOOKED_THROUGH = 1_000;

/** Claims whose newest edition answers what was typed and fits the filters, best first, with where it was found. */
export async function searchClaims(store: Store, asked: SearchAsked): Promise<SearchPage> {
  const { terms: typedTerms, ignored } = readQuery(asked.typed);
  const straight = await find(store, typedTerms, asked.places);
  const instead = straight.length === 0 && !asked.exact ? await findInstead(store, typedTerms, asked.places) : null;
  const { terms, found } = instead ?? { terms: typedTerms, found: straight };

  const { filters, timeZone } = asked;
  const { condition, ignored: ignoredFilters } = await selectClaims(store, filters, timeZone);
  const fitting = filtersInUse(filters) > 0 ? await keepFitting(store, found, condition) : found;
  const fittingWithout: FittingWithout = async (name) =>
    filters[name].length === 0
      ? fitting
      : keepFitting(store, found, (await selectClaims(store, withoutFilter(filters, name), timeZone)).condition);
  const offset = Math.min(Math.max(0, asked.from), DEEPEST);
  const isCut = fitting.length > LOOKED_THROUGH;
  const query = { terms, places: asked.places, limit: 1, offset: 0 };
  return {
    terms,
    ignored,
    ignoredFilters,
    mended: instead && terms.map(writeTerm).join(' '),
    count: isCut ? await store.search.count(query) : fitting.length,
    hits: await claimsFound(store, fitting.slice(offset, offset + PAGE_SIZE), terms),
    next: fitting.length > offset + PAGE_SIZE && offset < DEEPEST ? offset + PAGE_SIZE : null,
    ...(await searchFacets(store, found, fittingWithout, terms)),
  };
}

/** The best matches, one more than are looked through. */
async function find(store: Store, terms: SearchTerm[], places: SearchPlace[]): Promise<string[]> {
  if (terms.length === 0) return [];
  const hits = await store.search.editions({ terms, places, limit: LOOKED_THROUGH + 1, offset: 0 });
  return hits.map((hit) => hit.claimId);
}

async function findInstead(store: Store, typed: SearchTerm[], places: SearchPlace[]) {
  const terms = await mendQuery(store, typed);
  const found = terms ? await find(store, terms, places) : [];
  return terms && found.length > 0 ? { terms, found } : null;
}

/** Those among the matches that fit the filters, in their order. */
async function keepFitting(
  { read, t }: Store,
  found: readonly string[],
  condition: Awaited<ReturnType<typeof selectClaims>>['condition'],
): Promise<string[]> {
  const claimIds = found.slice(0, LOOKED_THROUGH);
  if (claimIds.length === 0) return [];
  const { claimId } = t.publishedClaims;
  const rows = await read
    .select({ claimId })
    .from(t.publishedClaims)
    .where(and(inArray(claimId, claimIds), condition));
  const fits = new Set(rows.map((row) => row.claimId));
  return claimIds.filter((id) => fits.has(id));
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
