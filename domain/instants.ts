// Instants are kept in UTC and shown in the newsroom's own zone.

const SHAPES = {
  moment: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  second: {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  'short-day': { day: 'numeric', month: 'short' },
  'short-moment': { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  'long-day': { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type InstantShape = keyof typeof SHAPES;

const made = new Map<string, Intl.DateTimeFormat>();

/** English without a region would write the month first; the day stands first wherever a date is read here. */
const dateLocale = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

/** Kept for the life of the process: making one costs a hundred times what using it does. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(dateLocale(locale), options);
  made.set(key, format);
  return format;
}

/** "17 Feb 2025, 10:05" and shorter shapes of it. */
export function formatInstant(at: Date | number, locale: string, timeZone: string, shape: InstantShape = 'moment') {
  return dateFormat(locale, { ...SHAPES[shape], timeZone }).format(at);
}

/** `YYYY-MM-DD` in the newsroom's zone, as addresses and `<time datetime>` want it. */
export function dayOf(at: Date | number, timeZone: string): string {
  const parts = dateFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const part = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part.year?.padStart(4, '0')}-${part.month}-${part.day}`;
}

/** The calendar day so many days after this one, or before it. Both are YYYY-MM-DD. */
export function dayAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** For the `datetime` attribute: ISO 8601 in UTC, to the second. */
export const instantAttribute = (at: Date | number): string => new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
