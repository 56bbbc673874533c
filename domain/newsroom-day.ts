import { Temporal } from 'temporal-polyfill';

/** The first moment of a calendar day in a time zone and the first of the next, in epoch milliseconds: a day with a change of
 *  the clock has 23 or 25 hours. */
export function dayIn(timeZone: string, day: string): { start: number; end: number } {
  const date = Temporal.PlainDate.from(day);
  const startOf = (of: Temporal.PlainDate) => of.toZonedDateTime({ timeZone }).epochMilliseconds;
  return { start: startOf(date), end: startOf(date.add({ days: 1 })) };
}
