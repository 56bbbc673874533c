// The words of dates in the languages a newsroom of ours types in: English, Russian, and Uzbek in both its scripts.

/** Months from January on. A typed word is a month when it begins one of these, or begins with one. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'январь', 'января', 'yanvar', 'январ'],
  ['february', 'февраль', 'февраля', 'fevral', 'феврал'],
  ['march', 'март', 'марта', 'mart'],
  ['april', 'апрель', 'апреля', 'aprel', 'апрел'],
  ['may', 'май', 'мая'],
  ['june', 'июнь', 'июня', 'iyun', 'июн'],
  ['july', 'июль', 'июля', 'iyul', 'июл'],
  ['august', 'август', 'августа', 'avgust'],
  ['september', 'сентябрь', 'сентября', 'sentabr', 'sentyabr', 'сентабр', 'sept'],
  ['october', 'октябрь', 'октября', 'oktabr', 'oktyabr', 'октабр'],
  ['november', 'ноябрь', 'ноября', 'noyabr', 'ноябр'],
  ['december', 'декабрь', 'декабря', 'dekabr', 'декабр'],
];

/** Endings that Uzbek puts on a month: "in", "of", and "since" and "until", which `unwrapUzbek` has read before. */
const ENDINGS = new Set(['da', 'dagi', 'ning', 'да', 'даги', 'нинг']);

const isMonth = (names: readonly string[], word: string): boolean =>
  names.some(
    (name) =>
      (word.length >= 3 && name.startsWith(word)) || (word.startsWith(name) && ENDINGS.has(word.slice(name.length))),
  );

/** The month that a word in lower case names, from 1, or null. */
export function monthOf(word: string): number | null {
  const index = MONTHS.findIndex((names) => isMonth(names, word));
  return index < 0 ? null : index + 1;
}

/** Days named by how long ago they were. */
export const DAYS_AGO: ReadonlyMap<string, number> = new Map([
  ...['today', 'сегодня', 'bugun', 'бугун'].map((word): [string, number] => [word, 0]),
  ...['yesterday', 'вчера', 'kecha', 'кеча'].map((word): [string, number] => [word, 1]),
  ...['the day before yesterday', 'позавчера'].map((word): [string, number] => [word, 2]),
]);

/** What stands before a date and says how it is known. */
export const BEFORE = {
  by: ['by', 'before or on', 'until', 'not later than', 'до', 'к', 'не позднее'],
  since: ['since', 'from', 'not earlier than', 'с', 'со', 'начиная с', 'не ранее'],
  about: ['about', 'around', 'circa', 'ca', 'c', 'около', 'примерно', 'taxminan', 'тахминан'],
  between: ['from', 'between', 'с', 'со', 'между'],
} as const;

/** What stands between the two ends of a period. */
export const BETWEEN = ['to', 'and', 'until', 'по', 'до', 'и', 'va', 'ва', '-', '–', '—'] as const;

/** Words that say "year" or "day" where the number says it already. */
const FILLERS = /(?<=^|\s)(?:г|года|году|год|yil|yili|yilning|йил|йили|йилнинг|kuni|куни)\.?(?=\s|$)/gu;

/** What was typed in one shape: lower case, single spaces, no ordinal endings, no words that add nothing. */
export function plain(typed: string): string {
  return typed
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\d)-(?:й|го|е)(?=\s|$)/gu, '')
    .replace(/(?<=\d)-(?=\p{L})/gu, ' ')
    .replace(/(?<=\d)(?:st|nd|rd|th)(?=[\s,]|$)/gu, '')
    .replace(FILLERS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Uzbek says "until" and "since" at the end of the word: `13-fevralgacha`, `fevraldan beri`. In the order of English. */
export function unwrapUzbek(text: string): string {
  const until = /^(.*\p{L})(?:gacha|гача)$/u.exec(text);
  if (until) return `by ${until[1]}`;
  const since = /^(.*\p{L})(?:dan|дан)(?: beri| бери| boshlab| бошлаб)$/u.exec(text);
  return since ? `since ${since[1]}` : text;
}
