import { isRatingKey, type RatingKey } from './rating.ts';
import { calendarDay, languageTag } from './text.ts';

/** `newest` and `oldest` go by the publication of the newest edition, `said` by when it was said, latest first. */
export const CLAIM_SORTS = ['newest', 'oldest', 'said'] as const;
export type ClaimSort = (typeof CLAIM_SORTS)[number];

/** What a list of claims is narrowed to. Values of one name are alternatives, names add up. The period is that of the
 *  newest edition's publication, both days included, in the newsroom's zone: what was said may have no exact day. */
export type ClaimFilters = {
  verdict: RatingKey[];
  party: string[];
  story: string[];
  topic: string[];
  language: string[];
  from: string | null;
  to: string | null;
  sort: ClaimSort;
};

/** The filters that have choices. */
export type Narrowing = 'verdict' | 'party' | 'story' | 'topic' | 'language';

/** Where a page begins: after or before the claim at this position, which sorted by `said` follows its moment and a dot. */
export type ClaimCursor = { after: string | null; before: string | null };

/** A value that could not be used. It is left out of the filters and shown to whoever asked. */
export type IgnoredValue = { name: string; value: string };

export type ClaimQuery = { filters: ClaimFilters; cursor: ClaimCursor; ignored: IgnoredValue[] };

export const NO_FILTERS: ClaimFilters = {
  verdict: [],
  party: [],
  story: [],
  topic: [],
  language: [],
  from: null,
  to: null,
  sort: 'newest',
};

/** The names that the address of a list may hold, without the places where a page begins. */
export const FILTER_NAMES = ['verdict', 'party', 'story', 'topic', 'language', 'from', 'to', 'sort'] as const;

/** Names that are none of these: in the address of a file they would be taken for filters that it does not have. */
export const unknownNames = (pairs: Iterable<readonly [string, string]>, known: readonly string[]): IgnoredValue[] =>
  [...pairs].filter(([name]) => !known.includes(name)).map(([name, value]) => ({ name, value }));

/** More alternatives than this in one name are refused like any other unusable value. */
export const MAX_VALUES = 20;

const isSlug = (value: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 80;
const isDay = (value: string) => calendarDay.safeParse(value).success;
const sortOf = (value: string | undefined) => CLAIM_SORTS.find((sort) => sort === value);
const isCursor = (value: string) => /^(-?\d{1,15}\.)?\d{1,12}$/.test(value);

const MANY: Record<'verdict' | 'party' | 'story' | 'topic' | 'language', (value: string) => boolean> = {
  verdict: isRatingKey,
  party: isSlug,
  story: isSlug,
  topic: isSlug,
  language: (value) => languageTag.safeParse(value).success,
};
const ONE: Record<'from' | 'to' | 'sort' | 'after' | 'before', (value: string) => boolean> = {
  from: isDay,
  to: isDay,
  sort: (value) => sortOf(value) !== undefined,
  after: isCursor,
  before: isCursor,
};
type ManyName = keyof typeof MANY;
type OneName = keyof typeof ONE;
const isMany = (name: string): name is ManyName => Object.hasOwn(MANY, name);
const isOne = (name: string): name is OneName => Object.hasOwn(ONE, name);

/** Reads a query string. Repeated values are all kept; an empty field is no filter; names that are not ours are none of our
 *  business; everything else that cannot be used is returned in `ignored`. */
export function readClaimQuery(pairs: Iterable<readonly [string, string]>): ClaimQuery {
  const many: Record<ManyName, Set<string>> = {
    verdict: new Set(),
    party: new Set(),
    story: new Set(),
    topic: new Set(),
    language: new Set(),
  };
  const one: Partial<Record<OneName, string>> = {};
  const ignored: IgnoredValue[] = [];
  for (const [name, value] of pairs) {
    if (value === '') continue;
    if (isMany(name)) {
      const room = many[name].size < MAX_VALUES || many[name].has(value);
      if (room && MANY[name](value)) many[name].add(value);
      else ignored.push({ name, value });
    } else if (isOne(name)) {
      const free = one[name] === undefined || one[name] === value;
      if (free && ONE[name](value)) one[name] = value;
      else ignored.push({ name, value });
    }
  }
  drop(one, 'to', ignored, one.from !== undefined && one.to !== undefined && one.to < one.from);
  drop(one, 'before', ignored, one.after !== undefined);
  for (const name of ['after', 'before'] as const)
    drop(one, name, ignored, one[name]?.includes('.') !== (one.sort === 'said'));
  const sorted = (name: ManyName) => [...many[name]].sort();
  return {
    filters: {
      verdict: sorted('verdict').filter(isRatingKey),
      party: sorted('party'),
      story: sorted('story'),
      topic: sorted('topic'),
      language: sorted('language'),
      from: one.from ?? null,
      to: one.to ?? null,
      sort: sortOf(one.sort) ?? 'newest',
    },
    cursor: { after: one.after ?? null, before: one.before ?? null },
    ignored,
  };
}

function drop(one: Partial<Record<OneName, string>>, name: OneName, ignored: IgnoredValue[], unusable: boolean): void {
  const value = one[name];
  if (!unusable || value === undefined) return;
  delete one[name];
  ignored.push({ name, value });
}

/** The key of a claim in a list, to go on after it or before it. */
export const cursorOf = ({ position, saidAt }: { position: number; saidAt: number }, sort: ClaimSort): string =>
  sort === 'said' ? `${saidAt}.${position}` : `${position}`;

/** Reads a key back. `saidAt` counts only where the list is sorted by it. */
export function placeOf(cursor: string): { position: number; saidAt: number } {
  const [first = '', second] = cursor.split('.');
  return second === undefined
    ? { position: Number(first), saidAt: 0 }
    : { position: Number(second), saidAt: Number(first) };
}

/** The pairs of a page's `searchParams` as Next gives them, repeated names in order. */
export const pairsOf = (params: Record<string, string | string[] | undefined>): [string, string][] =>
  Object.entries(params).flatMap(([name, value]) =>
    [value].flat().flatMap((item): [string, string][] => (item === undefined ? [] : [[name, item]])),
  );

/** The one spelling of these filters as a query string: names in order, values in order, defaults left out. Empty when
 *  nothing is narrowed; otherwise with its `?`. */
export function queryOf(filters: ClaimFilters, cursor: Partial<ClaimCursor> = {}): string {
  const { verdict, party, story, topic, language, from, to, sort } = filters;
  const single = { from, to, after: cursor.after, before: cursor.before, sort: sort === 'newest' ? null : sort };
  const pairs = [
    ...Object.entries({ verdict, party, story, topic, language }).flatMap(([name, values]) =>
      [...values].sort().map((value): [string, string] => [name, value]),
    ),
    ...Object.entries(single).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])),
  ].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(pairs).toString();
  return query ? `?${query}` : '';
}

/** How many values narrow the list; the order of it is none. */
export const filtersInUse = ({ verdict, party, story, topic, language, from, to }: ClaimFilters): number =>
  [verdict, party, story, topic, language].reduce((sum, values) => sum + values.length, 0) +
  [from, to].filter((value) => value !== null).length;
