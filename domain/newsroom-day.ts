import { Temporal } from 'temporal-polyfill';

/** The moment at which the clock of a time zone shows this (`YYYY-MM-DDTHH:mm`), in epoch milliseconds; null where no clock ever
 *  shows it. Of a time that comes twice in a night it is the first. */
export function momentIn(timeZone: string, clock: string): number | null {
  try {
    const shown = Temporal.PlainDateTime.from(clock, { overflow: 'reject' });
    const moment = shown.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
    return moment.toPlainDateTime().equals(shown) ? moment.epochMilliseconds : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What the clock of a time zone shows at a moment, as `YYYY-MM-DDTHH:mm` or with seconds. */
export const clockIn = (timeZone: string, at: Date, smallestUnit: 'minute' | 'second' = 'minute'): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit });

/** The first moment of a calendar day in a time zone and the first of the next, in epoch milliseconds: a day with a change of
 *  the clock has 23 or 25 hours. */
export function dayIn(timeZone: string, day: string): { start: number; end: number } {
  const date = Temporal.PlainDate.from(day);
  const startOf = (of: Temporal.PlainDate) => of.toZonedDateTime({ timeZone }).epochMilliseconds;
  return { start: startOf(date), end: startOf(date.add({ days: 1 })) };
}
