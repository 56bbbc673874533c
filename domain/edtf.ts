import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

// EDTF (ISO 8601-2), the part a newsroom needs: year, month or day, each perhaps approximate (`~`), uncertain (`?`) or
// both (`%`), and intervals of these, open at either end (`../2025-02-15` is "by 15 February 2025").
const DATE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?%]?`;
const FORM = new RegExp(`^(?:${DATE}|${DATE}/(?:${DATE}|\\.\\.)|\\.\\./${DATE})$`);

type EdtfPrecision = 'year' | 'month' | 'day';

export type EdtfDate = {
  year: number;
  month: number | null;
  day: number | null;
  precision: EdtfPrecision;
  approximate: boolean;
  uncertain: boolean;
};

/** One date, or an interval in which null is an open end. */
export type Edtf = { kind: 'date'; date: EdtfDate } | { kind: 'interval'; from: EdtfDate | null; to: EdtfDate | null };

/** Epoch milliseconds, both included; null where the value says nothing of that end, which a caller must decide on. */
export type Bounds = { earliest: number | null; latest: number | null };

const dayExists = (part: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(part);
  if (!match) return true;
  return Number(match[3]) <= new Date(Date.UTC(Number(match[1]), Number(match[2]), 0)).getUTCDate();
};

const readDate = (part: string): EdtfDate | null => {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/.exec(part);
  if (!match) return null;
  const [, year, month, day, sign] = match;
  return {
    year: Number(year),
    month: month ? Number(month) : null,
    day: day ? Number(day) : null,
    precision: day ? 'day' : month ? 'month' : 'year',
    approximate: sign === '~' || sign === '%',
    uncertain: sign === '?' || sign === '%',
  };
};

const firstDay = ({ year, month, day }: EdtfDate): Temporal.PlainDate =>
  Temporal.PlainDate.from({ year, month: month ?? 1, day: day ?? 1 });

const LENGTHS = { year: { years: 1 }, month: { months: 1 }, day: { days: 1 } } as const;
const dayAfter = (date: EdtfDate): Temporal.PlainDate => firstDay(date).add(LENGTHS[date.precision]);

const inOrder = (value: string): boolean => {
  const edtf = readParts(value);
  if (edtf.kind === 'date' || !edtf.from || !edtf.to) return true;
  return Temporal.PlainDate.compare(firstDay(edtf.from), dayAfter(edtf.to)) < 0;
};

const readParts = (value: string): Edtf => {
  const [first = '', second] = value.split('/');
  if (second !== undefined) return { kind: 'interval', from: readDate(first), to: readDate(second) };
  const date = readDate(first);
  if (!date) throw new Error(`not an EDTF date: ${value}`);
  return { kind: 'date', date };
};

export const isEdtf = (value: string): boolean =>
  FORM.test(value) && value.split('/').every(dayExists) && inOrder(value);

export const edtf = z
  .string()
  .trim()
  .min(1)
  .pipe(z.string().refine(isEdtf, 'notADate'))
  .meta({
    description: 'A date as exact as it is known (EDTF)',
    examples: ['2025-01-30', '2025-01', '2025-01-30~', '2025-01-30/2025-02-02'],
  });
export const optionalEdtf = z
  .union([z.literal('').transform(() => null), z.null(), edtf])
  .optional()
  .transform((value) => value ?? null);

/** @throws where `value` is not in the grammar: what is stored was checked before */
export function parseEdtf(value: string): Edtf {
  if (!isEdtf(value)) throw new Error(`not an EDTF date: ${value}`);
  return readParts(value);
}

const startOf = (day: Temporal.PlainDate, timeZone: string): number => day.toZonedDateTime(timeZone).epochMilliseconds;

/** What an EDTF value bounds, in the calendar of `timeZone`. Approximate and uncertain dates are bounded as written. */
export function bounds(value: string, timeZone: string): Bounds {
  const parsed = parseEdtf(value);
  const from = parsed.kind === 'date' ? parsed.date : parsed.from;
  const to = parsed.kind === 'date' ? parsed.date : parsed.to;
  return {
    earliest: from && startOf(firstDay(from), timeZone),
    latest: to && startOf(dayAfter(to), timeZone) - 1,
  };
}

/** Whether it names one day, and names it firmly. */
export const isOneDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** The last millisecond of a day (`YYYY-MM-DD`) in `timeZone`, whatever the clocks do in that night. */
export function endOfDay(day: string, timeZone: string): number {
  return startOf(Temporal.PlainDate.from(day).add({ days: 1 }), timeZone) - 1;
}
