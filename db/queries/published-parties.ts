import { and, asc, count, countDistinct, desc, eq, gt, inArray, max, min, type SQL, sql } from 'drizzle-orm';
import type { PublishedClaim } from '../../domain/published.ts';
import type { RatingKey } from '../../domain/rating.ts';
import type { Store } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';

export type PartyRow = Schema['publishedParties']['$inferSelect'];
export type ListedParty = {
  partyId: string;
  slug: string;
  name: string;
  kind: string;
  claims: number;
  statements: number;
};

const PAGE_SIZE = 50;

/** Everyone who claimed or said something, by slug. `after` is the last slug of the page before. */
export async function listParties(
  store: Store,
  after: string | null = null,
): Promise<{ parties: ListedParty[]; next: string | null }> {
  const { read, t } = store;
  const { partyId, slug, name, partyKind } = t.publishedParties;
  const found = await read
    .select({ partyId, slug, name: max(name), kind: max(partyKind) })
    .from(t.publishedParties)
    .where(and(after === null ? undefined : gt(slug, after), isNewestName(t)))
    .groupBy(slug, partyId)
    .orderBy(asc(slug))
    .limit(PAGE_SIZE + 1);
  const shown = found.slice(0, PAGE_SIZE);
  const counts = await countsOf(
    store,
    shown.map((party) => party.partyId),
  );
  return {
    parties: shown.map((party) => ({
      partyId: party.partyId,
      slug: party.slug,
      name: party.name ?? party.slug,
      kind: party.kind ?? 'organisation',
      ...(counts.get(party.partyId) ?? { claims: 0, statements: 0 }),
    })),
    next: found.length > PAGE_SIZE ? (shown.at(-1)?.slug ?? null) : null,
  };
}

/** Claims show a party under the name it had when they were published: the newest of them names it in the list. */
const isNewestName = (t: Schema): SQL =>
  sql`${t.publishedParties.slug} = (select newest.slug from published_parties newest where newest.party_id = ${t.publishedParties.partyId} order by newest.position desc limit 1)`;

async function countsOf(
  { read, t }: Store,
  partyIds: string[],
): Promise<Map<string, Pick<ListedParty, 'claims' | 'statements'>>> {
  if (partyIds.length === 0) return new Map();
  const { partyId, role, claimId } = t.publishedParties;
  const rows = await read
    .select({
      partyId,
      claims: countDistinct(sql`case when ${role} = 'claimant' then ${claimId} end`),
      statements: sql<number>`sum(case when ${role} = 'speaker' then 1 else 0 end)`.mapWith(Number),
    })
    .from(t.publishedParties)
    .where(inArray(partyId, partyIds))
    .groupBy(partyId);
  return new Map(rows.map(({ partyId: id, ...counts }) => [id, counts]));
}

export type PartyStanding = { rating: RatingKey; label: string; count: number }[];
export type PartyRecord = {
  claims: number;
  statements: number;
  stories: number;
  firstSaidAt: number | null;
  lastSaidAt: number | null;
  /** How the claims it made stand. */
  standing: PartyStanding;
};

/** What a party has on record, counted over all claims that name it. */
export async function recordOf({ read, t }: Store, partyId: string): Promise<PartyRecord> {
  const claims = t.publishedClaims;
  const made = and(eq(t.publishedParties.partyId, partyId), eq(t.publishedParties.role, 'claimant'));
  const standing = await read
    .select({ rating: claims.rating, label: claims.ratingLabel, count: count() })
    .from(t.publishedParties)
    .innerJoin(claims, eq(claims.claimId, t.publishedParties.claimId))
    .where(and(made, eq(claims.withdrawn, false)))
    .groupBy(claims.rating, claims.ratingLabel)
    .orderBy(desc(count()), claims.rating);
  const [numbers] = await read
    .select({
      claims: countDistinct(sql`case when ${t.publishedParties.role} = 'claimant' then ${claims.claimId} end`),
      statements: sql<number>`sum(case when ${t.publishedParties.role} = 'speaker' then 1 else 0 end)`.mapWith(Number),
      stories: countDistinct(claims.storyId),
      firstSaidAt: min(claims.saidAt),
      lastSaidAt: max(claims.saidAt),
    })
    .from(t.publishedParties)
    .innerJoin(claims, eq(claims.claimId, t.publishedParties.claimId))
    .where(eq(t.publishedParties.partyId, partyId));
  return {
    claims: numbers?.claims ?? 0,
    statements: numbers?.statements ?? 0,
    stories: numbers?.stories ?? 0,
    firstSaidAt: numbers?.firstSaidAt ?? null,
    lastSaidAt: numbers?.lastSaidAt ?? null,
    standing,
  };
}

/** Everything a party does in these claims. */
export async function rolesIn(
  { read, t }: Store,
  partyId: string,
  claims: readonly PublishedClaim[],
): Promise<PartyRow[]> {
  if (claims.length === 0) return [];
  const ids = claims.map((claim) => claim.claimId);
  return read
    .select()
    .from(t.publishedParties)
    .where(and(eq(t.publishedParties.partyId, partyId), inArray(t.publishedParties.claimId, ids)))
    .orderBy(asc(t.publishedParties.number));
}
