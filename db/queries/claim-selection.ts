import { and, type Column, eq, exists, gte, inArray, lt, type SQL, sql } from 'drizzle-orm';
import type { ClaimFilters, IgnoredValue } from '../../domain/claim-filters.ts';
import { dayIn } from '../../domain/newsroom-day.ts';
import type { Store } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';
import { targetsOf } from './addresses.ts';

/** Filters with every slug followed to what it leads to, ready to become a condition. */
export type ClaimSelection = { condition: SQL | undefined; ignored: IgnoredValue[] };

/** At most so many claims of a party or topic are gathered beforehand; above, it is asked claim by claim in the order of
 *  the list, where twenty are soon found. Either way a page costs a few thousand index rows at most. */
const GATHERED = 1_000;

/** Turns filters into one condition over published claims. A slug that leads nowhere is left out and named in `ignored`. */
export async function selectClaims(store: Store, filters: ClaimFilters, timeZone: string): Promise<ClaimSelection> {
  const { t } = store;
  const claims = t.publishedClaims;
  const parties = await targetsOf(store, 'party', filters.party);
  const stories = await targetsOf(store, 'story', filters.story);
  const topics = await knownTopics(store, filters.topic);
  const ignored = [
    ...unknown('party', filters.party, parties),
    ...unknown('story', filters.story, stories),
    ...unknown('topic', filters.topic, topics),
  ];

  const condition = and(
    oneOf(claims.rating, filters.verdict),
    oneOf(claims.language, filters.language),
    oneOf(claims.storyId, sorted(stories.values())),
    ...(await period(store, filters, timeZone)),
    await among(store, t.publishedParties, t.publishedParties.partyId, sorted(parties.values())),
    await among(store, t.publishedTopics, t.publishedTopics.slug, sorted(topics)),
  );
  return { condition, ignored };
}

type ClaimTable = Schema['publishedParties'] | Schema['publishedTopics'];

/** The claims that have one of these values in a table of claims. */
async function among(
  { read, t }: Store,
  table: ClaimTable,
  column: Column,
  values: string[],
): Promise<SQL | undefined> {
  if (values.length === 0) return undefined;
  const { claimId } = t.publishedClaims;
  const having = () => read.select({ claimId: table.claimId }).from(table).where(inArray(column, values));
  const few = (await having().limit(GATHERED + 1)).length <= GATHERED;
  if (few) return inArray(claimId, having());
  return exists(
    read
      .select({ one: sql`1` })
      .from(table)
      .where(and(eq(table.claimId, claimId), inArray(column, values))),
  );
}

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

const oneOf = (column: Column, values: readonly string[]): SQL | undefined => {
  const [only, ...others] = values;
  if (only === undefined) return undefined;
  return others.length === 0 ? eq(column, only) : inArray(column, [...values]);
};

const unknown = (
  name: 'party' | 'story' | 'topic',
  asked: readonly string[],
  known: { has(value: string): boolean },
): IgnoredValue[] => asked.filter((value) => !known.has(value)).map((value) => ({ name, value }));

async function knownTopics({ read, t }: Store, slugs: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (const slug of slugs) {
    const [row] = await read
      .select({ slug: t.publishedTopics.slug })
      .from(t.publishedTopics)
      .where(eq(t.publishedTopics.slug, slug))
      .limit(1);
    if (row) known.add(slug);
  }
  return known;
}

/** The days asked for, and the positions they can lie between, so that a page deep in the past is found by its place. */
async function period({ read, t }: Store, { from, to }: ClaimFilters, timeZone: string): Promise<SQL[]> {
  if (from === null && to === null) return [];
  const claims = t.publishedClaims;
  const start = from === null ? null : dayIn(timeZone, from).start;
  const end = to === null ? null : dayIn(timeZone, to).end;
  const within = [
    ...(start === null ? [] : [gte(claims.publishedAt, new Date(start))]),
    ...(end === null ? [] : [lt(claims.publishedAt, new Date(end))]),
  ];
  const [bounds] = await read
    .select({ first: sql<number | null>`min(${claims.position})`, last: sql<number | null>`max(${claims.position})` })
    .from(claims)
    .where(and(...within));
  if (bounds?.first == null || bounds.last == null) return [sql`1 = 0`];
  return [...within, gte(claims.position, bounds.first), lt(claims.position, bounds.last + 1)];
}
