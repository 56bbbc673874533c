import { type EdtfDate, parseEdtf } from './edtf.ts';
import { dateFormat, dayOf, type InstantShape } from './instants.ts';

/** The words a language needs around a date. Domain has no catalogue: whoever draws hands them in. */
export type DateWords = {
  by: (values: { date: string }) => string;
  since: (values: { date: string }) => string;
  between: (values: { from: string; to: string }) => string;
  about: (values: { date: string }) => string;
  perhaps: (values: { date: string }) => string;
  aboutPerhaps: (values: { date: string }) => string;
  dayNotRecorded: (values: { date: string }) => string;
};

export type DateShape = {
  /** `long`: 15 February 2025; `short`: 15 Feb 2025. */
  month: 'long' | 'short';
  /** Left out where the place where it stands says it already; kept whenever it is all that is known. */
  year: boolean;
  /** Whether a month alone says that its day is not recorded. */
  note: boolean;
};

export const FULL_DATE: DateShape = { month: 'long', year: true, note: true };
export const SHORT_DATE: DateShape = { month: 'short', year: true, note: false };

const plain = (date: EdtfDate, locale: string, shape: DateShape): string => {
  const at = new Date(0);
  at.setUTCFullYear(date.year, (date.month ?? 1) - 1, date.day ?? 1);
  return dateFormat(locale, {
    timeZone: 'UTC', // a calendar day has no zone: it is written down as it was said
    ...(date.day && { day: 'numeric' }),
    ...(date.month && { month: shape.month }),
    ...((shape.year || date.precision !== 'day') && { year: 'numeric' }),
  }).format(at);
};

const qualified = (date: EdtfDate, locale: string, words: DateWords, shape: DateShape): string => {
  const text = plain(date, locale, shape);
  if (date.approximate && date.uncertain) return words.aboutPerhaps({ date: text });
  if (date.approximate) return words.about({ date: text });
  return date.uncertain ? words.perhaps({ date: text }) : text;
};

/** "15 February 2025", "by 15 February 2025", "February 2025, day not recorded": an EDTF value in words. */
export function formatEdtf(value: string, locale: string, words: DateWords, shape: DateShape = FULL_DATE): string {
  const parsed = parseEdtf(value);
  if (parsed.kind === 'date') {
    const text = qualified(parsed.date, locale, words, shape);
    return shape.note && parsed.date.precision === 'month' ? words.dayNotRecorded({ date: text }) : text;
  }
  const from = parsed.from && qualified(parsed.from, locale, words, shape);
  const to = parsed.to && qualified(parsed.to, locale, words, shape);
  if (from && to) return words.between({ from, to });
  return from ? words.since({ date: from }) : words.by({ date: to ?? '' });
}

const BESIDE = {
  day: { short: 'short-day', whole: 'day' },
  moment: { short: 'short-moment', whole: 'moment' },
} as const;

/** The shape of a moment that stands beside the date of what was said: "26 Nov" beside "3 Mar 2025" would be taken for
 *  November 2025, so the year is left out only where it is the same. */
export function shapeBeside(
  saidOn: string,
  at: Date | number,
  timeZone: string,
  what: keyof typeof BESIDE,
): InstantShape {
  const parsed = parseEdtf(saidOn);
  const said = parsed.kind === 'date' ? parsed.date : (parsed.to ?? parsed.from);
  return BESIDE[what][said?.year === Number(dayOf(at, timeZone).slice(0, 4)) ? 'short' : 'whole'];
}
