import { z } from 'zod';
import {
  type ClaimFilters,
  FILTER_NAMES,
  type IgnoredValue,
  NO_FILTERS,
  queryOf,
  readClaimQuery,
} from './claim-filters.ts';
import { type ClaimKey, claimKeys, isKeys } from './summary-form.ts';
import { calendarDay, filled, id, LIMITS, text } from './text.ts';

// An editor's summary: claims chosen, ordered, introduced, as they stood at a moment. All of it stands in its address, so that
// a script can fetch it again and a preset is a name for an address.

/** How much is said of each claim. `changes` are the editions of the period alone. */
export const DEPTHS = ['line', 'card', 'full', 'changes'] as const;
type Depth = (typeof DEPTHS)[number];
export const SUMMARY_ORDERS = ['newest', 'said', 'verdict', 'hand'] as const;
type SummaryOrder = (typeof SUMMARY_ORDERS)[number];
export const GROUPINGS = ['none', 'story', 'verdict', 'claimant'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export const SUMMARY_FORMATS = ['pdf', 'docx', 'html', 'md', 'txt', 'xlsx', 'csv', 'json'] as const;
export type SummaryFormat = (typeof SUMMARY_FORMATS)[number];

/** A summary holds so many claims at most. */
export const MOST_CLAIMS = 500;
export const MOST_DAYS = 3_660;
/** An address has to hold it, and a Cyrillic letter takes six of its characters. */
export const LONGEST_INTRO = 1_200;

/** The days of a summary, both within; null where it has no beginning or no end. */
export type SummaryPeriod = { from: string | null; to: string | null };

export type SummaryQuery = {
  filters: Omit<ClaimFilters, 'sort'>;
  /** The last so many days up to the moment it is made for, instead of a period of its own. */
  days: number | null;
  /** A search, as typed. */
  words: string;
  /** These claims alone, whatever the filters say: so a summary is cited of which a search chose the claims. */
  claims: ClaimKey[];
  /** Claims put in by hand, whatever the filters say, and those left out: by the place of a claim's first edition in the record,
   *  which never changes and is short enough for hundreds of them to stand in an address. */
  add: ClaimKey[];
  without: ClaimKey[];
  /** In the order given by hand; what is not among them follows. */
  hand: ClaimKey[];
  /** `YYYY-MM-DDTHH:mm` or `…:ss` on the newsroom's clock, or a day; each means its end. Null is now. */
  asOf: string | null;
  order: SummaryOrder;
  group: Grouping;
  depth: Depth;
  /** Whether claim lines are drawn. */
  lines: boolean;
  title: string;
  /** In the small Markdown of an argument. */
  intro: string;
  /** Who chose and introduced it. */
  by: string;
};

const CLOCK = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

const oneOf = <T extends string>(values: readonly T[], value: string | undefined): T | undefined =>
  values.find((known) => known === value);

/** A text of an address: whatever a person may type, shorter than `most`. */
const fitting = (value: string, most: number): string =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they mean nothing in a title or an introduction
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .trim()
    .slice(0, most);

/** The names that the address of a summary may hold. */
export const SUMMARY_NAMES = [
  ...FILTER_NAMES.filter((name) => name !== 'sort'),
  'days',
  'words',
  'claims',
  'add',
  'without',
  'hand',
  'asOf',
  'order',
  'group',
  'depth',
  'lines',
  'title',
  'intro',
  'by',
] as const;

export type ReadSummary = { query: SummaryQuery; ignored: IgnoredValue[] };

/** Reads an address. A choice that cannot be used (a filter, a moment, a depth) is left out and named in `ignored`; of lists of
 *  claims what is no key is left out, and texts that are too long are cut. */
export function readSummaryQuery(pairs: Iterable<readonly [string, string]>): ReadSummary {
  const all = [...pairs];
  const { filters, ignored } = readClaimQuery(all.filter(([name]) => name !== 'sort'));
  const one = (name: string) => all.findLast(([key]) => key === name)?.[1].trim() ?? '';
  const many = (name: string) => all.filter(([key]) => key === name).map(([, value]) => value);
  const keys = (name: string) => claimKeys(many(name)).slice(0, MOST_CLAIMS);
  const drop = <T>(name: string, value: T | undefined): T | undefined => {
    if (value === undefined && one(name) !== '') ignored.push({ name, value: one(name) });
    return value;
  };
  const days = /^[1-9]\d*$/.test(one('days')) && Number(one('days')) <= MOST_DAYS ? Number(one('days')) : undefined;
  const { sort: _, ...narrowed } = filters;
  const query: SummaryQuery = {
    filters: narrowed,
    days: drop('days', days) ?? null,
    words: fitting(one('words'), 200),
    claims: keys('claims'),
    add: keys('add'),
    without: keys('without'),
    hand: keys('hand'),
    asOf: drop('asOf', isMoment(one('asOf')) ? one('asOf') : undefined) ?? null,
    order: drop('order', oneOf(SUMMARY_ORDERS, one('order'))) ?? 'newest',
    group: drop('group', oneOf(GROUPINGS, one('group'))) ?? 'none',
    depth: drop('depth', oneOf(DEPTHS, one('depth'))) ?? 'card',
    lines: (drop('lines', oneOf(['yes', 'no'], one('lines'))) ?? 'yes') === 'yes',
    title: fitting(one('title').replace(/\s+/g, ' '), LIMITS.line),
    intro: fitting(one('intro'), LONGEST_INTRO),
    by: fitting(one('by').replace(/\s+/g, ' '), LIMITS.line),
  };
  for (const name of ['add', 'without', 'hand', 'claims'])
    for (const value of many(name)) if (!isKeys(value)) ignored.push({ name, value });
  if (query.days !== null) {
    // The last days are a period; another one beside it would mean nothing.
    for (const name of ['from', 'to'] as const)
      if (filters[name] !== null) ignored.push({ name, value: filters[name] });
    query.filters = { ...query.filters, from: null, to: null };
  }
  return { query, ignored };
}

const isMoment = (value: string): boolean =>
  calendarDay.safeParse(CLOCK.test(value) ? value.slice(0, 10) : value).success;

/** The one spelling of a summary's address, without its `?`; empty for all claims as they stand. */
export function summaryQueryOf(query: SummaryQuery): string {
  const pairs = [...new URLSearchParams(queryOf({ ...query.filters, sort: 'newest' }))];
  const add = (name: string, value: string | number | null) => {
    if (value !== null && value !== '') pairs.push([name, String(value)]);
  };
  add('days', query.days);
  add('words', query.words);
  add('claims', query.claims.join(','));
  add('add', query.add.join(','));
  add('without', query.without.join(','));
  add('order', query.order === 'newest' ? null : query.order);
  add('hand', query.order === 'hand' ? query.hand.join(',') : '');
  add('asOf', query.asOf);
  add('group', query.group === 'none' ? null : query.group);
  add('depth', query.depth === 'card' ? null : query.depth);
  add('lines', query.lines ? null : 'no');
  add('title', query.title);
  add('intro', query.intro);
  add('by', query.by);
  return new URLSearchParams(pairs).toString();
}

/** All claims, as they stand. */
export const WHOLE_SUMMARY: SummaryQuery = readSummaryQuery([]).query;

/** The query without what the record does not know or cannot say: a story that is not there, a moment still to come. */
export function withoutIgnored(query: SummaryQuery, ignored: readonly IgnoredValue[]): SummaryQuery {
  const isUsable = (name: string) => (value: string) =>
    !ignored.some((one) => one.name === name && one.value === value);
  const { story, party, topic, verdict } = query.filters;
  return {
    ...query,
    asOf: query.asOf !== null && isUsable('asOf')(query.asOf) ? query.asOf : null,
    words: isUsable('words')(query.words) ? query.words : '',
    filters: {
      ...query.filters,
      story: story.filter(isUsable('story')),
      party: party.filter(isUsable('party')),
      topic: topic.filter(isUsable('topic')),
      verdict: verdict.filter(isUsable('verdict')),
    },
  };
}

/** Whether anything but hand-picked claims was asked for. */
export const isChosenByHandAlone = ({ filters, days, words, add }: SummaryQuery): boolean => {
  const { sort: _, ...none } = NO_FILTERS;
  return add.length > 0 && days === null && words === '' && JSON.stringify(filters) === JSON.stringify(none);
};

/** Any address is read, and kept in its one spelling. */
const presetQuery = text('prose').transform((query) =>
  summaryQueryOf(readSummaryQuery(new URLSearchParams(query)).query),
);

/** A summary that is given a name. */
export const presetInput = z.strictObject({ name: filled('line'), query: presetQuery });
export const presetChange = presetInput.extend({ id, version: z.int() });
export const presetRemoval = z.strictObject({ id, version: z.int() });
