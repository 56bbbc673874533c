import { and, asc, desc, eq, gt, gte, inArray, lt, lte, notExists, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { IgnoredValue } from '../../domain/claim-filters.ts';
import type { Edition, EditionHeader } from '../../domain/edition.ts';
import { dayAfter, dayOf } from '../../domain/instants.ts';
import { dayIn, momentIn } from '../../domain/newsroom-day.ts';
import { readQuery } from '../../domain/search-query.ts';
import { type ClaimKey, isChosenByHandAlone, MOST_CLAIMS, type SummaryQuery } from '../../domain/summary.ts';
import { inOrder, type SummaryClaim } from '../../domain/summary-order.ts';
import type { Store } from '../engines/store.ts';
import { claimRow } from '../projection-rows.ts';
import { selectClaims } from './claim-selection.ts';
import { getDocuments } from './editions.ts';
import { foundIds } from './found-claims.ts';

/** The days of a summary, both within; null where it has no beginning or no end. */
type SummaryPeriod = { from: string | null; to: string | null };
export type Summary = {
  /** In the order asked for, those left out by hand among them. */
  claims: SummaryClaim[];
  /** Whether there were more than a summary holds: then the newest are here. */
  isCut: boolean;
  /** The moment they are shown for, and how far the record had come by then. */
  at: Date;
  state: { position: number; publishedAt: Date } | null;
  period: SummaryPeriod;
  ignored: IgnoredValue[];
};

/** Reads editions alone: each claim as its newest edition of that moment has it. */
export async function getSummary(
  store: Store,
  query: SummaryQuery,
  { timeZone, now }: { timeZone: string; now: Date },
): Promise<Summary> {
  const at = momentOf(query.asOf, timeZone) ?? now;
  const period = periodOf(query, at, timeZone);
  const { condition, ignored } = await candidates(store, query, timeZone);
  const added = await claimsOfKeys(store, query.add);
  const within = and(...boundsOf(store, period, timeZone), condition);
  const headers = await inForce(store, at, chosen(store, query, added, within));
  const editions = await getDocuments(store, headers.slice(0, MOST_CLAIMS));
  const { verdict } = query.filters;
  const fitting = editions.filter(
    ({ header, document }) =>
      verdict.length === 0 ||
      added.includes(header.claimId) ||
      (header.kind !== 'withdrawal' && verdict.includes(document.verdict.rating.key)),
  );
  const changes = await changesOf(store, fitting, period, at, timeZone);
  const keys = await keysOf(store, fitting);
  const claims = fitting.map((edition) => ({
    key: keys.get(edition.header.claimId) ?? '',
    edition,
    claim: { ...claimRow(edition), documentHash: edition.header.documentHash } as SummaryClaim['claim'],
    changes: changes.get(edition.header.claimId) ?? [],
  }));
  return {
    claims: inOrder(claims, query),
    isCut: headers.length > MOST_CLAIMS,
    at,
    state: await stateAt(store, at),
    period,
    ignored,
  };
}

function momentOf(asOf: string | null, timeZone: string): Date | null {
  if (asOf === null) return null;
  const moment = asOf.includes('T') ? momentIn(timeZone, asOf) : dayIn(timeZone, asOf).end - 1;
  return moment === null ? null : new Date(moment);
}

function periodOf({ days, filters }: SummaryQuery, at: Date, timeZone: string): SummaryPeriod {
  if (days === null) return { from: filters.from, to: filters.to };
  const to = dayOf(at, timeZone);
  return { from: dayAfter(to, 1 - days), to };
}

/** Claims that the filters but verdict and period fit: those two are asked of the edition that was in force. */
async function candidates(
  store: Store,
  { filters, words }: SummaryQuery,
  timeZone: string,
): Promise<{ condition: SQL | undefined; ignored: IgnoredValue[] }> {
  const { read, t } = store;
  const asked = { ...filters, from: null, to: null, sort: 'newest' as const };
  const { ignored } = await selectClaims(store, asked, timeZone);
  const { countable } = await selectClaims(store, { ...asked, verdict: [] }, timeZone);
  const ids = countable && read.select({ id: t.publishedClaims.claimId }).from(t.publishedClaims).where(countable);
  const isSearched = readQuery(words).terms.length > 0;
  return {
    condition: and(
      ids && inArray(t.editions.claimId, ids),
      isSearched ? inArray(t.editions.claimId, ['', ...(await foundIds(store, words, MOST_CLAIMS))]) : undefined,
    ),
    ignored,
  };
}

/** What the filters choose, with what was put in by hand. */
function chosen({ t }: Store, query: SummaryQuery, added: readonly string[], within: SQL | undefined): SQL | undefined {
  if (added.length === 0) return query.add.length > 0 && isChosenByHandAlone(query) ? sql`1 = 0` : within;
  const byHand = inArray(t.editions.claimId, [...added]);
  return isChosenByHandAlone(query) ? byHand : or(byHand, within ?? sql`1 = 1`);
}

function boundsOf({ t }: Store, { from, to }: SummaryPeriod, timeZone: string): SQL[] {
  const { publishedAt } = t.editions;
  return [
    ...(from === null ? [] : [gte(publishedAt, new Date(dayIn(timeZone, from).start))]),
    ...(to === null ? [] : [lt(publishedAt, new Date(dayIn(timeZone, to).end))]),
  ];
}

/** The newest edition of each claim as of that moment, where it fits; newest first, one more than a summary holds. */
function inForce({ read, t }: Store, at: Date, condition: SQL | undefined): Promise<EditionHeader[]> {
  const later = alias(t.editions, 'later');
  const isOver = read
    .select({ one: sql`1` })
    .from(later)
    .where(and(eq(later.claimId, t.editions.claimId), gt(later.number, t.editions.number), lte(later.publishedAt, at)));
  return read
    .select()
    .from(t.editions)
    .where(and(lte(t.editions.publishedAt, at), notExists(isOver), condition))
    .orderBy(desc(t.editions.position))
    .limit(MOST_CLAIMS + 1);
}

/** All editions of these claims that were published in the period, oldest first. */
async function changesOf(
  store: Store,
  editions: readonly Edition[],
  period: SummaryPeriod,
  at: Date,
  timeZone: string,
): Promise<Map<string, Edition[]>> {
  const { read, t } = store;
  const made = new Map<string, Edition[]>();
  const ids = editions.map(({ header }) => header.claimId);
  if (ids.length === 0) return made;
  const headers = await read
    .select()
    .from(t.editions)
    .where(and(inArray(t.editions.claimId, ids), lte(t.editions.publishedAt, at), ...boundsOf(store, period, timeZone)))
    .orderBy(asc(t.editions.number));
  for (const edition of await getDocuments(store, headers)) {
    const { claimId } = edition.header;
    made.set(claimId, [...(made.get(claimId) ?? []), edition]);
  }
  return made;
}

/** Which claims begin with these editions. */
async function claimsOfKeys({ read, t }: Store, keys: readonly ClaimKey[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const rows = await read
    .select({ claimId: t.editions.claimId })
    .from(t.editions)
    .where(and(eq(t.editions.number, 1), inArray(t.editions.position, keys.map(Number))));
  return rows.map(({ claimId }) => claimId);
}

async function keysOf({ read, t }: Store, editions: readonly Edition[]): Promise<Map<string, ClaimKey>> {
  const ids = editions.map(({ header }) => header.claimId);
  if (ids.length === 0) return new Map();
  const rows = await read
    .select({ claimId: t.editions.claimId, position: t.editions.position })
    .from(t.editions)
    .where(and(eq(t.editions.number, 1), inArray(t.editions.claimId, ids)));
  return new Map(rows.map(({ claimId, position }) => [claimId, String(position)]));
}

async function stateAt({ read, t }: Store, at: Date) {
  const [last] = await read
    .select({ position: t.editions.position, publishedAt: t.editions.publishedAt })
    .from(t.editions)
    .where(lte(t.editions.publishedAt, at))
    .orderBy(desc(t.editions.position))
    .limit(1);
  return last ?? null;
}
