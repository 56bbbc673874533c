import { isEdtf } from '../edtf.ts';
import { readDate } from '../read-date.ts';

/** Which of day and month stands first where a date is all figures. */
export const DATE_ORDERS = ['dmy', 'mdy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const FIGURES = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?:[ T].*)?$/;
/** Also `2021-7-16`, and what follows the day of a moment. */
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/;
const two = (digits: string): string => digits.padStart(2, '0');

/** The order that the dates of a column have, where they say: one of them has a day over 12. */
export function orderOf(values: readonly string[]): DateOrder | null {
  const orders = new Set(
    values.flatMap((value): DateOrder[] => {
      const [, first = '0', second = '0'] = FIGURES.exec(value.trim()) ?? [];
      if (Number(first) > 12 && Number(second) <= 12) return ['dmy'];
      return Number(second) > 12 && Number(first) <= 12 ? ['mdy'] : [];
    }),
  );
  const [only] = orders;
  return orders.size === 1 && only ? only : null;
}

type NoDate = 'notADate' | 'dateOfTwoKinds';
type Read = { ok: true; date: string } | { ok: false; code: NoDate };
const none = (code: NoDate): Read => ({ ok: false, code });

/** A date as other programs and people write it, as EDTF: of a moment, the day that stands there. Figures alone, such as
 *  03/04/2025, are read only where the column says which comes first. */
export function readForeignDate(value: string, order: DateOrder | null): Read {
  const text = value.trim();
  const known = (date: string): Read => (isEdtf(date) ? { ok: true, date } : none('notADate'));
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year && month && day) return known(`${year}-${two(month)}-${two(day)}`);
  const [, first, second, of] = FIGURES.exec(text) ?? [];
  if (first && second && of) {
    const byItself = Number(first) > 12 ? 'dmy' : Number(second) > 12 ? 'mdy' : first === second ? 'dmy' : order;
    if (byItself === null) return none('dateOfTwoKinds');
    return known(byItself === 'dmy' ? `${of}-${two(second)}-${two(first)}` : `${of}-${two(first)}-${two(second)}`);
  }
  const typed = readDate(text, null);
  if (typed) return known(typed);
  // "Thu, 01 Jul 2021 10:00:00 GMT" (RFC 5322), which mail and feeds write.
  const [, dayOf, monthName, yearOf] = /^\p{L}{2,3}, (\d{1,2}) (\p{L}+) (\d{4}) /u.exec(text) ?? [];
  const inWords = dayOf ? readDate(`${dayOf} ${monthName} ${yearOf}`, null) : null;
  return inWords ? known(inWords) : none('notADate');
}
