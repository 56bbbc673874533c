import { and, gte, inArray, lt, lte, type SQL } from 'drizzle-orm';
import { dayAfter, dayOf } from '../../domain/instants.ts';
import { dayIn, momentIn } from '../../domain/newsroom-day.ts';
import type { SummaryPeriod, SummaryQuery } from '../../domain/summary.ts';
import type { Store } from '../engines/store.ts';

const MINUTE = 60_000;
const SECOND = 1_000;

/** The end of that day, minute or second; of one that is not over yet, now. Null where no clock shows it, or it is to come: nobody
 *  can say what the record will hold. */
export function momentOf(asOf: string, timeZone: string, now: Date): Date | null {
  const isDay = !asOf.includes('T');
  const start = isDay ? dayIn(timeZone, asOf).start : momentIn(timeZone, asOf);
  if (start === null || start > now.getTime()) return null;
  const end = isDay ? dayIn(timeZone, asOf).end : start + (asOf.length > 'YYYY-MM-DDTHH:mm'.length ? SECOND : MINUTE);
  return new Date(Math.min(end - 1, now.getTime()));
}

/** The period of a summary: its own, or the last days up to its moment. */
export function periodOf({ days, filters }: SummaryQuery, at: Date, timeZone: string): SummaryPeriod {
  if (days === null) return { from: filters.from, to: filters.to };
  const to = dayOf(at, timeZone);
  return { from: dayAfter(to, 1 - days), to };
}

/** Claims of which the edition in force, or with `changes` any, was published in the period. */
export function publishedIn(
  store: Store,
  { depth }: SummaryQuery,
  period: SummaryPeriod,
  at: Date,
  timeZone: string,
): SQL | undefined {
  const bounds = boundsOf(store, period, timeZone);
  if (depth !== 'changes' || bounds.length === 0) return and(...bounds);
  const { read, t } = store;
  const { claimId, publishedAt } = t.editions;
  return inArray(
    claimId,
    read
      .select({ claimId })
      .from(t.editions)
      .where(and(lte(publishedAt, at), ...bounds)),
  );
}

/** Editions that were published in the period. */
export function boundsOf({ t }: Store, { from, to }: SummaryPeriod, timeZone: string): SQL[] {
  const { publishedAt } = t.editions;
  return [
    ...(from === null ? [] : [gte(publishedAt, new Date(dayIn(timeZone, from).start))]),
    ...(to === null ? [] : [lt(publishedAt, new Date(dayIn(timeZone, to).end))]),
  ];
}
