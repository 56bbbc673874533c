import { and, asc, desc, eq, gt, gte, inArray, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import { type ClaimCursor, type ClaimSort, cursorOf, placeOf } from '../../domain/claim-filters.ts';
import type { PublishedClaim } from '../../domain/published.ts';
import type { Store } from '../engines/store.ts';

const PAGE_SIZE = 20;

/** One page of a list. `previous` and `next` are keys for `before` and `after`; null where there is nothing there. */
export type ClaimPage = { claims: PublishedClaim[]; previous: string | null; next: string | null };

type Place = { claimId: string; position: number; saidAt: number };
type Way = 'on' | 'back';

/** A page of the claims that fit the condition. It is found by key, never by counting off, so every page costs the same and
 *  a publication meanwhile neither repeats nor hides a claim. */
export async function listClaims(
  store: Store,
  list: { condition: SQL | undefined; sort: ClaimSort; cursor: ClaimCursor; size?: number },
): Promise<ClaimPage> {
  const { condition, sort, cursor, size = PAGE_SIZE } = list;
  const way: Way = cursor.before === null ? 'on' : 'back';
  const from = cursor.after ?? cursor.before;
  const start = from === null ? null : placeOf(from);
  const found = await places(store, condition, sort, way, start, size + 1);
  const shown = found.slice(0, size);
  if (way === 'back') shown.reverse();
  const more = found.length > size;
  const claims = await claimsAt(store, shown);
  const first = shown[0] ?? start;
  const last = shown.at(-1) ?? start;
  const otherWay = way === 'on' ? first : last;
  const isMoreBehind =
    start !== null &&
    otherWay !== null &&
    (await places(store, condition, sort, way === 'on' ? 'back' : 'on', otherWay, 1)).length > 0;
  const [before, after] = way === 'on' ? [isMoreBehind, more] : [more, isMoreBehind];
  return {
    claims,
    previous: before && first ? cursorOf(first, sort) : null,
    next: after && last ? cursorOf(last, sort) : null,
  };
}

/** How many claims fit, counted up to `limit`: above it the answer is `limit` + 1 and means "more". */
export async function countClaims({ read, t }: Store, condition: SQL | undefined, limit = 1_000): Promise<number> {
  const some = read
    .select({ one: sql<number>`1`.as('one') })
    .from(t.publishedClaims)
    .where(condition)
    .orderBy(desc(t.publishedClaims.position)) // keeps the engine to the index of a list, where it may stop early
    .limit(limit + 1)
    .as('some');
  const [row] = await read.select({ count: sql<number>`count(*)`.mapWith(Number) }).from(some);
  return row?.count ?? 0;
}

/** All claims that fit, in batches that follow each other by key: memory stays that of one batch, however long the list. A claim of
 *  which something is published meanwhile moves to another place; it comes once all the same, at the end if it was not yet reached. */
export async function* eachClaimBatch(
  store: Store,
  condition: SQL | undefined,
  sort: ClaimSort,
  size = 100,
): AsyncGenerator<PublishedClaim[]> {
  const { position } = store.t.publishedClaims;
  const upTo = await lastPosition(store);
  const sent = new Places(upTo);
  const within = and(condition, lte(position, upTo));
  let start: Place | null = null;
  for (;;) {
    const batch: Place[] = await places(store, within, sort, 'on', start, size);
    for (const place of batch) sent.add(place.position);
    if (batch.length > 0) yield await claimsAt(store, batch);
    start = batch.at(-1) ?? null;
    if (start === null || batch.length < size) break;
  }
  const moved = await movedSince(store, condition, upTo, sent);
  if (moved.length > 0) yield await claimsAt(store, moved);
}

async function lastPosition({ read, t }: Store): Promise<number> {
  const [row] = await read
    .select({ last: sql<number | null>`max(${t.publishedClaims.position})` })
    .from(t.publishedClaims);
  return Number(row?.last ?? 0);
}

/** Claims that stood in the list when it was begun, moved since, and were not sent from where they had stood. */
async function movedSince(
  { read, t }: Store,
  condition: SQL | undefined,
  upTo: number,
  sent: Places,
): Promise<{ claimId: string }[]> {
  const { claimId, position } = t.publishedClaims;
  const now = await read
    .select({ claimId })
    .from(t.publishedClaims)
    .where(and(condition, gt(position, upTo)));
  const moved: { claimId: string }[] = [];
  for (const claim of now) {
    const [before] = await read
      .select({ position: t.editions.position })
      .from(t.editions)
      .where(and(eq(t.editions.claimId, claim.claimId), lte(t.editions.position, upTo)))
      .orderBy(desc(t.editions.position))
      .limit(1);
    if (before && !sent.has(before.position)) moved.push(claim);
  }
  return moved;
}

/** Places in the record, a bit for each: a hundred thousand take 12 KB. */
class Places {
  readonly #bits: Uint8Array;
  constructor(upTo: number) {
    this.#bits = new Uint8Array((upTo >> 3) + 1);
  }
  add(place: number): void {
    this.#bits[place >> 3] = (this.#bits[place >> 3] ?? 0) | (1 << (place & 7));
  }
  has(place: number): boolean {
    return ((this.#bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
  }
}

/** Keys alone, from an index that holds every column a list is filtered by. */
function places(
  { read, t }: Store,
  condition: SQL | undefined,
  sort: ClaimSort,
  way: Way,
  start: { position: number; saidAt: number } | null,
  limit: number,
): Promise<Place[]> {
  const { claimId, position } = t.publishedClaims;
  // The index of the other orders does not hold it, and every claim passed over would be looked up for it.
  const saidAt = (sort === 'said' ? sql<number>`${t.publishedClaims.saidAt}` : sql<number>`0`).mapWith(Number);
  const isRising = (sort === 'oldest') === (way === 'on');
  const [beyond, upTo, order] = isRising ? ([gt, gte, asc] as const) : ([lt, lte, desc] as const);
  const begin =
    start === null
      ? undefined
      : sort === 'said'
        ? and(
            upTo(saidAt, start.saidAt), // bounds the index; OR alone would not
            or(beyond(saidAt, start.saidAt), and(eq(saidAt, start.saidAt), beyond(position, start.position))),
          )
        : beyond(position, start.position);
  return read
    .select({ claimId, position, saidAt })
    .from(t.publishedClaims)
    .where(and(condition, begin))
    .orderBy(...(sort === 'said' ? [order(saidAt), order(position)] : [order(position)]))
    .limit(limit);
}

/** The rows of these keys, in their order. */
async function claimsAt({ read, t }: Store, keys: readonly { claimId: string }[]): Promise<PublishedClaim[]> {
  if (keys.length === 0) return [];
  const ids = keys.map((key) => key.claimId);
  const rows = await read.select().from(t.publishedClaims).where(inArray(t.publishedClaims.claimId, ids));
  const byId = new Map(rows.map((row) => [row.claimId, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
