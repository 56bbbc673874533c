import { isEdtf } from './edtf.ts';
import { dateFormat } from './instants.ts';

// Dates as people write them, read into EDTF: `15 Feb 2025`, `February 2025`, `by 15 February 2025`, `since 2024`,
// `about May 2024`, `2025-02-01 to 2025-02-15`. Only what can mean one thing: 03/04/2025 is refused.

type Words = { by: string[]; since: string[]; about: string[]; to: string[] };

const WORDS: Words = {
  by: ['by', 'before or on', 'until', 'not later than'],
  since: ['since', 'from', 'not earlier than'],
  about: ['about', 'around', 'circa', 'ca', 'c'],
  to: ['to', 'and', 'until', '–', '—'],
};

/** Month names of a language, long and short, lower case, as Intl knows them. */
function monthNames(locale: string): Map<string, number> {
  const names = new Map<string, number>();
  for (let month = 1; month <= 12; month += 1) {
    const at = Date.UTC(2025, month - 1, 1);
    for (const shape of ['long', 'short'] as const) {
      const name = dateFormat(locale, { month: shape, timeZone: 'UTC' }).format(at);
      names.set(name.toLowerCase().replace('.', ''), month);
    }
  }
  names.set('sept', 9);
  return names;
}

const months = monthNames('en');
const two = (number: number): string => String(number).padStart(2, '0');

/** One date without any word before it, or null. */
function readPart(text: string): string | null {
  if (isEdtf(text) && !text.includes('/')) return text;
  const named =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?(\p{L}+)\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?(?=[,\s]))?,?\s+(\d{4})$/u.exec(text);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted) return existing(`${dotted[3]}-${two(Number(dotted[2]))}-${two(Number(dotted[1]))}`);
  if (!named) return null;
  const [, before, name = '', after, year] = named;
  const month = months.get(name.toLowerCase());
  if (!month || (before && after)) return null;
  const day = before ?? after;
  return existing(day ? `${year}-${two(month)}-${two(Number(day))}` : `${year}-${two(month)}`);
}

const existing = (value: string): string | null => (isEdtf(value) ? value : null);

const after = (text: string, words: readonly string[]): string | null => {
  const word = words.find((candidate) => text.toLowerCase().startsWith(`${candidate} `));
  return word === undefined ? null : text.slice(word.length).trim();
};

/** What was typed as EDTF, or null where it is not a date or could mean more than one thing. */
export function readDate(typed: string): string | null {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (isEdtf(text)) return text;
  const by = after(text, WORDS.by);
  if (by) return wrap(readPart(by), (date) => `../${date}`);
  const about = after(text, WORDS.about);
  if (about) return wrap(readPart(about), (date) => `${date}~`);
  return readInterval(text) ?? wrap(after(text, WORDS.since), sinceDate) ?? readPart(text);
}

const sinceDate = (text: string): string | null => wrap(readPart(text), (date) => `${date}/..`);

function readInterval(text: string): string | null {
  const bare = after(text, ['from', 'between']) ?? text;
  for (const word of WORDS.to) {
    const [first, second, ...more] = bare.split(` ${word} `);
    if (!first || !second || more.length > 0) continue;
    const [from, to] = [readPart(first.trim()), readPart(second.trim())];
    if (from && to) return existing(`${from}/${to}`);
  }
  return null;
}

function wrap<T>(value: T | null, make: (value: T) => string | null): string | null {
  const made = value === null ? null : make(value);
  return made === null ? null : existing(made);
}
