import { BEFORE, BETWEEN, DAYS_AGO, monthOf, plain, unwrapUzbek } from './date-language.ts';
import { isEdtf } from './edtf.ts';

// Dates as people write them, read into EDTF: `15 Feb 2025`, `by 15 February 2025`, `вчера`, `13-fevral`, `since 2024`,
// `about May 2024`, `с 1 по 15 февраля 2025`. Only what can mean one thing: 03/04/2025 is refused.

const DAY = 86_400_000;
const two = (number: number): string => String(number).padStart(2, '0');
const existing = (value: string): string | null => (isEdtf(value) ? value : null);
const dayBefore = (today: string, days: number): string =>
  new Date(Date.parse(today) - days * DAY).toISOString().slice(0, 10);

/** A day without its year is the last one there was: people log what has been said. */
function lastSuch(month: number, day: number, today: string): string | null {
  const year = Number(today.slice(0, 4));
  const candidates = [year, year - 1, year - 2, year - 3, year - 4].map((y) => `${y}-${two(month)}-${two(day)}`);
  return candidates.find((date) => isEdtf(date) && date <= today) ?? null;
}

type Parts = { year: string | undefined; month: number; day: string | undefined };

/** Day, month and year in words, in the orders people use, or null. */
function partsOf(text: string): Parts | null {
  const shapes = [
    /^(?:(?<day>\d{1,2})\.? )?(?<name>\p{L}+)\.?(?:,? (?<year>\d{4}))?$/u,
    /^(?<name>\p{L}+)\.? (?<day>\d{1,2})(?:,? (?<year>\d{4}))?$/u,
    /^(?<year>\d{4})[-,]? (?:(?<day>\d{1,2}) )?(?<name>\p{L}+)$/u,
  ];
  for (const shape of shapes) {
    const groups = shape.exec(text)?.groups;
    const month = monthOf(groups?.name ?? '');
    if (groups && month) return { year: groups.year, month, day: groups.day };
  }
  return null;
}

/** One date without any word before it, or null. */
function readPart(text: string, today: string | null): string | null {
  if (isEdtf(text) && !text.includes('/')) return text;
  const ago = DAYS_AGO.get(text);
  if (ago !== undefined) return today === null ? null : dayBefore(today, ago);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted) return existing(`${dotted[3]}-${two(Number(dotted[2]))}-${two(Number(dotted[1]))}`);
  const parts = partsOf(text);
  if (!parts) return null;
  const { year, month, day } = parts;
  if (year === undefined) return today === null || !day ? null : lastSuch(month, Number(day), today);
  return existing(day ? `${year}-${two(month)}-${two(Number(day))}` : `${year}-${two(month)}`);
}

const after = (text: string, words: readonly string[]): string | null => {
  const word = words.find((candidate) => text.startsWith(`${candidate} `));
  return word === undefined ? null : text.slice(word.length).trim();
};

/**
 * What was typed, in English, Russian or Uzbek, as EDTF; null where it is no date or could mean more than one thing.
 * `today` (YYYY-MM-DD, as the newsroom's clock has it) is what "yesterday" and a day without a year are counted from;
 * without it these are not read.
 */
export function readDate(typed: string, today: string | null = null): string | null {
  const exact = typed.trim();
  if (isEdtf(exact)) return exact;
  const text = unwrapUzbek(plain(typed));
  const one = (part: string | null, make: (date: string) => string) => {
    const date = part === null ? null : readPart(part, today);
    return date === null ? null : existing(make(date));
  };
  return (
    readInterval(text, today) ??
    one(after(text, BEFORE.by), (date) => `../${date}`) ??
    one(after(text, BEFORE.about), (date) => `${date}~`) ??
    one(after(text, BEFORE.since), (date) => `${date}/..`) ??
    readPart(text, today)
  );
}

/** A first end may leave to the second what both share: `1–15 February 2025`. */
function readInterval(text: string, today: string | null): string | null {
  const bare = after(text, BEFORE.between) ?? text;
  for (const word of BETWEEN) {
    const [first, second, ...more] = bare.split(` ${word} `);
    if (!first || !second || more.length > 0) continue;
    const to = readPart(second, today);
    if (!to) continue;
    const from = /^\d{1,2}$/.test(first) ? existing(`${to.slice(0, 8)}${two(Number(first))}`) : readPart(first, today);
    if (from) return existing(`${from}/${to}`);
  }
  return null;
}
