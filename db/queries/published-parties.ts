import { and, asc, count, countDistinct, desc, eq, exists, gt, inArray, notExists, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { CountedRating } from '../../domain/rating.ts';
import type { SayingAct } from '../../domain/sayings.ts';
import type { Stance } from '../../domain/stance.ts';
import type { Store } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';
import { ratingColumns } from './rating-columns.ts';

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
  const { kind, slug, targetId } = t.addresses;
  const found = await read
    .select({ partyId: targetId, slug })
    .from(t.addresses)
    .where(and(eq(kind, 'party'), after === null ? undefined : gt(slug, after), isNewest(store), saidSomething(store)))
    .orderBy(asc(slug))
    .limit(PAGE_SIZE + 1);
  const shown = found.slice(0, PAGE_SIZE);
  return {
    parties: await listedParties(store, shown),
    next: found.length > PAGE_SIZE ? (shown.at(-1)?.slug ?? null) : null,
  };
}

/** All of them, in batches. */
export async function* eachPartyBatch(store: Store): AsyncGenerator<ListedParty[]> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listParties>> = await listParties(store, after);
    yield page.parties;
    after = page.next;
  } while (after !== null);
}

/** These parties as lists show them: by their newest name, with how much they have on record. */
export async function listedParties(
  store: Store,
  parties: readonly { partyId: string; slug: string }[],
): Promise<ListedParty[]> {
  const counts = await countsOf(
    store,
    parties.map((party) => party.partyId),
  );
  const names = await Promise.all(parties.map((party) => nameOf(store, party.partyId)));
  return parties.map((party, index) => ({
    ...party,
    ...(names[index] ?? { name: party.slug, kind: 'organisation' }),
    ...(counts.get(party.partyId) ?? { claims: 0, statements: 0 }),
  }));
}

/** A renamed party stands once, at its newest address. */
const isNewest = ({ read, t }: Store): SQL => {
  const later = alias(t.addresses, 'later');
  return notExists(
    read
      .select({ one: sql`1` })
      .from(later)
      .where(
        and(
          eq(later.targetId, t.addresses.targetId),
          eq(later.kind, 'party'),
          gt(later.sequence, t.addresses.sequence),
        ),
      ),
  );
};

/** Whoever only published or passed on what others said has a page, but is not listed. */
const saidSomething = ({ read, t }: Store): SQL =>
  exists(
    read.select({ one: sql`1` }).from(t.publishedParties).where(eq(t.publishedParties.partyId, t.addresses.targetId)),
  );

/** The name in the newest edition that shows it, before those that name somebody who was merged into it. */
async function nameOf({ read, t }: Store, partyId: string): Promise<{ name: string; kind: string } | null> {
  const { name, partyKind: kind, namedId, position } = t.publishedParties;
  const [row] = await read
    .select({ name, kind })
    .from(t.publishedParties)
    .where(eq(t.publishedParties.partyId, partyId))
    .orderBy(desc(sql`case when ${namedId} = ${partyId} then 1 else 0 end`), desc(position))
    .limit(1);
  return row ?? null;
}

type Counts = Pick<ListedParty, 'claims' | 'statements'>;

/** What somebody said for it counts as its own, as everywhere on its page. The claim has number 0, a statement its own. */
const countOf = (t: Schema, what: 'claims' | 'statements') => {
  const { claimId, number } = t.publishedParties;
  const one = what === 'claims' ? sql`${number} = 0` : sql`${number} > 0`;
  return sql<number>`count(distinct case when ${one} then ${claimId} || ' ' || ${number} end)`.mapWith(Number);
};

async function countsOf({ read, t }: Store, partyIds: string[]): Promise<Map<string, Counts>> {
  if (partyIds.length === 0) return new Map();
  const { partyId } = t.publishedParties;
  const rows = await read
    .select({ partyId, claims: countOf(t, 'claims'), statements: countOf(t, 'statements') })
    .from(t.publishedParties)
    .where(inArray(partyId, partyIds))
    .groupBy(partyId);
  return new Map(rows.map(({ partyId: id, ...counts }) => [id, counts]));
}

export type PartyRecord = Counts & {
  /** Stories that its claims and statements belong to. */
  stories: number;
  /** How many claims it made and statements it put, by what they do. */
  acts: Record<SayingAct, number>;
  /** How the claims it made stand, the most frequent first. Withdrawn ones stand no more. */
  standing: CountedRating[];
};

/** What a party has on record, counted over all claims that name it. */
export async function recordOf(store: Store, partyId: string): Promise<PartyRecord> {
  const { read, t } = store;
  const claims = t.publishedClaims;
  const rows = await read
    .select({
      ...ratingColumns(claims),
      withdrawn: claims.withdrawn,
      count: count(),
    })
    .from(t.publishedParties)
    .innerJoin(claims, eq(claims.claimId, t.publishedParties.claimId))
    .where(and(eq(t.publishedParties.partyId, partyId), eq(t.publishedParties.number, 0)))
    .groupBy(...Object.values(ratingColumns(claims)), claims.withdrawn)
    .orderBy(desc(count()), claims.rating);
  const counts = (await countsOf(store, [partyId])).get(partyId) ?? { claims: 0, statements: 0 };
  const [named] = await read
    .select({ stories: countDistinct(claims.storyId) })
    .from(claims)
    .where(inArray(claims.claimId, claimsOf(store, partyId)));
  return {
    ...counts,
    stories: named?.stories ?? 0,
    acts: await actsOf(store, partyId, counts.claims),
    standing: rows.filter((row) => !row.withdrawn).map(({ withdrawn, ...verdict }) => verdict),
  };
}

const claimsOf = ({ read, t }: Store, partyId: string) =>
  read
    .select({ claimId: t.publishedParties.claimId })
    .from(t.publishedParties)
    .where(eq(t.publishedParties.partyId, partyId));

async function actsOf({ read, t }: Store, id: string, claimed: number): Promise<Record<SayingAct, number>> {
  const { partyId, stance, claimId, number } = t.publishedParties;
  const rows = await read
    .select({ stance, count: countDistinct(sql`${claimId} || ' ' || ${number}`) })
    .from(t.publishedParties)
    .where(and(eq(partyId, id), gt(number, 0)))
    .groupBy(stance);
  const countOfStance = (asked: Stance) => rows.find((row) => row.stance === asked)?.count ?? 0;
  return {
    claimed,
    supports: countOfStance('supports'),
    rebuts: countOfStance('rebuts'),
    context: countOfStance('context'),
  };
}
