import { and, asc, desc, eq, gt, inArray, lt, lte, notExists, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { IgnoredValue } from '../../domain/claim-filters.ts';
import type { Edition, EditionHeader } from '../../domain/edition.ts';
import type { FilterNames } from '../../domain/exports/paper/summary-chosen.ts';
import { readQuery } from '../../domain/search-query.ts';
import { isChosenByHandAlone, MOST_CLAIMS, type SummaryPeriod, type SummaryQuery } from '../../domain/summary.ts';
import type { ClaimKey } from '../../domain/summary-form.ts';
import { inOrder, type SummaryClaim } from '../../domain/summary-order.ts';
import type { Store } from '../engines/store.ts';
import { claimRow } from '../projection-rows.ts';
import { selectClaims } from './claim-selection.ts';
import { getDocuments } from './editions.ts';
import { filterNames } from './filter-names.ts';
import { foundIds } from './found-claims.ts';
import { getRecordBeginning, getRecordState } from './record-state.ts';
import { boundsOf, momentOf, periodOf, publishedIn } from './summary-period.ts';

export type Summary = {
  /** In the order asked for, those left out by hand among them. */
  claims: SummaryClaim[];
  /** Whether there were more than a summary holds: then the newest are here. */
  isCut: boolean;
  /** The moment they are shown for, and how far the record had come by then. */
  at: Date;
  state: { position: number; publishedAt: Date } | null;
  period: SummaryPeriod;
  /** When the record began; null before. */
  firstAt: Date | null;
  names: FilterNames;
  ignored: IgnoredValue[];
};

/** Reads editions alone: each claim as its newest edition of that moment has it. Only `changes` asks the period of every edition
 *  rather than of the one in force. */
export async function getSummary(
  store: Store,
  query: SummaryQuery,
  { timeZone, now }: { timeZone: string; now: Date },
): Promise<Summary> {
  const moment = query.asOf === null ? now : momentOf(query.asOf, timeZone, now);
  const at = moment ?? now;
  const period = periodOf(query, at, timeZone);
  const exact = query.claims.length > 0 ? await claimsOfKeys(store, query.claims) : null;
  const { condition, ignored } = exact
    ? { condition: undefined, ignored: [] as IgnoredValue[] }
    : await candidates(store, query, timeZone);
  if (moment === null && query.asOf !== null) ignored.push({ name: 'asOf', value: query.asOf });
  const added = await claimsOfKeys(store, query.add);
  const within = and(publishedIn(store, query, period, at, timeZone), condition);
  const chosen = exact ? inArray(store.t.editions.claimId, ['', ...exact]) : byHandOr(store, query, added, within);
  const editions = await editionsInForce(store, at, chosen, exact ? [] : query.filters.verdict, added);
  const kept = editions.slice(0, MOST_CLAIMS);
  const changes = await changesOf(store, kept, period, at, timeZone);
  const keys = await keysOf(store, kept);
  const claims = kept.map((standing) => {
    const made = changes.get(standing.header.claimId) ?? [];
    // Where only changes are told, a claim is cited as the last of them left it.
    const edition = (query.depth === 'changes' && made.at(-1)) || standing;
    return {
      key: keys.get(edition.header.claimId) ?? '',
      edition,
      claim: { ...claimRow(edition), documentHash: edition.header.documentHash } as SummaryClaim['claim'],
      changes: made,
    };
  });
  return {
    claims: inOrder(claims, query),
    isCut: editions.length > MOST_CLAIMS,
    at,
    state: await getRecordState(store, at),
    firstAt: await getRecordBeginning(store),
    names: await filterNames(store, query.filters),
    period,
    ignored,
  };
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
  if (words !== '' && !isSearched) ignored.push({ name: 'words', value: words });
  return {
    condition: and(
      ids && inArray(t.editions.claimId, ids),
      isSearched ? inArray(t.editions.claimId, ['', ...(await foundIds(store, words, MOST_CLAIMS))]) : undefined,
    ),
    ignored,
  };
}

/** What the filters choose, with what was put in by hand. */
function byHandOr(
  { t }: Store,
  query: SummaryQuery,
  added: readonly string[],
  within: SQL | undefined,
): SQL | undefined {
  if (added.length === 0) return query.add.length > 0 && isChosenByHandAlone(query) ? sql`1 = 0` : within;
  const byHand = inArray(t.editions.claimId, [...added]);
  return isChosenByHandAlone(query) ? byHand : or(byHand, within ?? sql`1 = 1`);
}

/** The newest edition of each claim as of that moment that has one of these verdicts or was put in by hand; newest first, one more
 *  than a summary holds. The verdict stands in the document, so documents are read until there are enough. */
async function editionsInForce(
  store: Store,
  at: Date,
  condition: SQL | undefined,
  verdicts: readonly string[],
  added: readonly string[],
): Promise<Edition[]> {
  const fitting: Edition[] = [];
  for (let before: number | null = null; ; ) {
    const headers = await headersInForce(store, at, condition, before);
    for (const edition of await getDocuments(store, headers)) {
      const { header, document } = edition;
      const hasVerdict = header.kind !== 'withdrawal' && verdicts.includes(document.verdict.rating.key);
      if (verdicts.length === 0 || hasVerdict || added.includes(header.claimId)) fitting.push(edition);
    }
    const last = headers.at(-1);
    if (fitting.length > MOST_CLAIMS || headers.length <= MOST_CLAIMS || !last) return fitting;
    before = last.position;
  }
}

function headersInForce(
  { read, t }: Store,
  at: Date,
  condition: SQL | undefined,
  before: number | null,
): Promise<EditionHeader[]> {
  const later = alias(t.editions, 'later');
  const isOver = read
    .select({ one: sql`1` })
    .from(later)
    .where(and(eq(later.claimId, t.editions.claimId), gt(later.number, t.editions.number), lte(later.publishedAt, at)));
  return read
    .select()
    .from(t.editions)
    .where(
      and(
        lte(t.editions.publishedAt, at),
        before === null ? undefined : lt(t.editions.position, before),
        notExists(isOver),
        condition,
      ),
    )
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
