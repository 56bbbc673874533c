const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

/** "in 3 days", "in 2 hours", "in 40 seconds": rounded down, so that it never promises too much. Moments in epoch
 *  milliseconds; one that is past is "in 0 seconds". */
export function untilThen(at: number, now: number, locale: string): string {
  const left = Math.max(0, at - now);
  const [unit, length] = UNITS.find(([, each]) => left >= each * 2) ?? (['second', 1_000] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(Math.floor(left / length), unit);
}
