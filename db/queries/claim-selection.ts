import { and, type Column, eq, exists, gte, inArray, lt, type SQL, sql } from 'drizzle-orm';
import type { ClaimFilters, IgnoredValue, Narrowing } from '../../domain/claim-filters.ts';
import { dayIn } from '../../domain/newsroom-day.ts';
import type { Store } from '../engines/store.ts';
import { readScale } from '../scale.ts';
import type { Schema } from '../schema/schema.ts';
import { targetsOf } from './addresses.ts';

/** Filters with every slug followed to what it leads to. Both conditions say the same: `condition` is for a list in the
 *  filters' order, `countable` for whatever needs no order. */
export type ClaimSelection = {
  condition: SQL | undefined;
  countable: SQL | undefined;
  ignored: IgnoredValue[];
};

/** At most so many claims of a party or topic are gathered beforehand; above, it is asked claim by claim in the order of
 *  the list, where twenty are soon found. Either way a page costs a few thousand index rows at most. */
const GATHERED = 1_000;

/** Turns filters into one condition over published claims. A slug that leads nowhere and a rating that was never on the scale are left out and named in `ignored`. */
export async function selectClaims(store: Store, filters: ClaimFilters, timeZone: string): Promise<ClaimSelection> {
  const { t } = store;
  const claims = t.publishedClaims;
  const parties = await targetsOf(store, 'party', filters.party);
  const stories = await targetsOf(store, 'story', filters.story);
  const topics = await knownTopics(store, filters.topic);
  const ratings = await knownRatings(store, filters.verdict);
  const ignored = [
    ...unknown('party', filters.party, parties),
    ...unknown('story', filters.story, stories),
    ...unknown('topic', filters.topic, topics),
    ...unknown('verdict', filters.verdict, ratings),
  ];

  const verdicts = sorted(ratings);
  const ofStories = oneOf(sql`${claims.storyId}`, sorted(stories.values()));
  const ofParties = await among(store, t.publishedParties, t.publishedParties.partyId, sorted(parties.values()));
  const ofTopics = await among(store, t.publishedTopics, t.publishedTopics.slug, sorted(topics));
  const bounds = await period(store, filters, timeZone);
  // Where few claims are gathered, and a story is few, they are the way in. So is the index of the order where that is the
  // order of saying, or where several values would have to be merged into it.
  const isGathered = ofStories !== undefined || Boolean(ofParties?.few) || Boolean(ofTopics?.few);
  const saying = (walked: boolean) => {
    const as = (column: Column, values: readonly string[] = []): SQL =>
      walked || isGathered || values.length > 1 ? store.unindexed(column) : sql`${column}`;
    return and(
      oneOf(as(claims.rating, verdicts), verdicts),
      // What was withdrawn has no verdict in force. So few are that no index needs to know of it.
      verdicts.length > 0 ? eq(claims.withdrawn, false) : undefined,
      oneOf(as(claims.language, filters.language), filters.language),
      ...(bounds === null ? [sql`1 = 0`] : boundsOf(claims, bounds, as)),
      ofStories,
      ofParties?.condition,
      ofTopics?.condition,
    );
  };
  return { condition: saying(filters.sort === 'said'), countable: saying(false), ignored };
}

type ClaimTable = Schema['publishedParties'] | Schema['publishedTopics'];

/** The claims that have one of these values in a table of claims, and whether they are few. */
async function among(
  { read, t }: Store,
  table: ClaimTable,
  column: Column,
  values: string[],
): Promise<{ few: boolean; condition: SQL } | null> {
  if (values.length === 0) return null;
  const { claimId } = t.publishedClaims;
  const having = () => read.select({ claimId: table.claimId }).from(table).where(inArray(column, values));
  const few = (await having().limit(GATHERED + 1)).length <= GATHERED;
  if (few) return { few, condition: inArray(claimId, having()) };
  const condition = exists(
    read
      .select({ one: sql`1` })
      .from(table)
      .where(and(eq(table.claimId, claimId), inArray(column, values))),
  );
  return { few, condition };
}

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

const oneOf = (column: SQL, values: readonly string[]): SQL | undefined => {
  const [only, ...others] = values;
  if (only === undefined) return undefined;
  return others.length === 0 ? eq(column, only) : inArray(column, [...values]);
};

const unknown = (name: Narrowing, asked: readonly string[], known: { has(value: string): boolean }): IgnoredValue[] =>
  asked.filter((value) => !known.has(value)).map((value) => ({ name, value }));

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

/** The scale keeps every rating that was ever given. */
async function knownRatings({ read }: Store, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const scale = await readScale(read);
  return new Set(keys.filter((key) => scale.some((step) => step.key === key)));
}

type Bounds = { start: Date | null; end: Date | null; first: number; last: number };

/** The days asked for, and the positions they can lie between, so that a page deep in the past is found by its place. Null
 *  where nothing was published then. */
async function period(
  { read, t }: Store,
  { from, to }: ClaimFilters,
  timeZone: string,
): Promise<Bounds | 'any' | null> {
  if (from === null && to === null) return 'any';
  const claims = t.publishedClaims;
  const start = from === null ? null : new Date(dayIn(timeZone, from).start);
  const end = to === null ? null : new Date(dayIn(timeZone, to).end);
  const [bounds] = await read
    .select({ first: sql<number | null>`min(${claims.position})`, last: sql<number | null>`max(${claims.position})` })
    .from(claims)
    .where(and(start ? gte(claims.publishedAt, start) : undefined, end ? lt(claims.publishedAt, end) : undefined));
  return bounds?.first == null || bounds.last == null ? null : { start, end, first: bounds.first, last: bounds.last };
}

function boundsOf(claims: Schema['publishedClaims'], bounds: Bounds | 'any', as: (column: Column) => SQL): SQL[] {
  if (bounds === 'any') return [];
  const { publishedAt, position } = claims;
  const moment = (at: Date) => sql.param(at, publishedAt);
  return [
    ...(bounds.start ? [gte(as(publishedAt), moment(bounds.start))] : []),
    ...(bounds.end ? [lt(as(publishedAt), moment(bounds.end))] : []),
    gte(as(position), bounds.first),
    lt(as(position), bounds.last + 1),
  ];
}
