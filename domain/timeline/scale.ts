import { scaleUtc } from 'd3-scale';
import { dayOf } from '../instants.ts';

type Break = { from: number; until: number; x: number; width: number };
/** Time to percent of the width. Empty stretches that were left out are `breaks`; `pieces` are what lies between them. */
export type Scale = {
  start: number;
  end: number;
  x: (at: number) => number;
  breaks: Break[];
  pieces: { from: number; until: number }[];
};

/** Whether the line begins and ends in one year: only then does a date on it need none. */
export const isOfOneYear = ({ start, end }: Scale, timeZone: string): boolean =>
  dayOf(start, timeZone).slice(0, 4) === dayOf(end, timeZone).slice(0, 4);

export const DAY = 86_400_000;
/** An empty stretch longer than this part of the span is left out … */
const TOO_EMPTY = 0.4;
/** … and becomes this much of the width, in percent. */
const BREAK_WIDTH = 8;
/** A line of a few months is never broken: its emptiness can be seen whole, and compared with that of other lines. */
const SHORTEST_BREAK = 180 * DAY;

type Stretch = { from: number; until: number };
const lengthOf = ({ from, until }: Stretch): number => until - from;

/** What stays of a stretch at either end, so that the events beside a break do not touch it. */
const shorten = (stretch: Stretch, others: number): Stretch => {
  const margin = Math.min(lengthOf(stretch) / 4, Math.max(others * 0.12, DAY));
  return { from: stretch.from + margin, until: stretch.until - margin };
};

const findBreaks = (start: number, end: number, events: readonly number[]): Stretch[] => {
  const stops = [start, ...events.filter((at) => at > start && at < end).sort((one, other) => one - other), end];
  const gaps = stops.slice(1).map((until, index) => ({ from: stops[index] ?? start, until }));
  const breaks: Stretch[] = [];
  let span = end - start;
  for (const gap of gaps.sort((one, other) => lengthOf(other) - lengthOf(one)).slice(0, 4)) {
    const others = span - lengthOf(gap);
    if (lengthOf(gap) <= TOO_EMPTY * span || lengthOf(gap) < SHORTEST_BREAK || others < DAY) break;
    const left = shorten(gap, others);
    breaks.push(left);
    span -= lengthOf(left);
  }
  return breaks.sort((one, other) => one.from - other.from);
};

/** Percent of the width that time does not use: before a sharp beginning, and for the end still in force. */
export type Margins = { left: number; right: number };

/** Lays `begin` to `end` over the width within its margins, leaving out long stretches in which none of `events` falls. */
export function makeScale(begin: number, end: number, events: readonly number[], { left, right }: Margins): Scale {
  const found = findBreaks(begin, end, events);
  // Nothing is left out before the first event: a line begins close to it, and a date that reaches further back fades.
  const ahead = found[0] && events.every((at) => at > (found[0]?.from ?? begin)) ? found[0] : null;
  const start = ahead ? ahead.until : begin;
  const stretches = ahead ? found.slice(1) : found;
  const live = end - start - stretches.reduce((sum, stretch) => sum + lengthOf(stretch), 0);
  const perTime = live === 0 ? 0 : (100 - left - right - BREAK_WIDTH * stretches.length) / live;
  const domain: number[] = [start];
  const range: number[] = [left];
  const pieces: Stretch[] = [];
  const breaks: Break[] = [];
  let from = start;
  let x = left;
  for (const stretch of stretches) {
    x += (stretch.from - from) * perTime;
    pieces.push({ from, until: stretch.from });
    breaks.push({ ...stretch, x, width: BREAK_WIDTH });
    domain.push(stretch.from, stretch.until);
    range.push(x, x + BREAK_WIDTH);
    x += BREAK_WIDTH;
    from = stretch.until;
  }
  pieces.push({ from, until: end });
  const scale = scaleUtc([...domain, end], [...range, 100 - right]).clamp(true);
  return { start, end, x: (at) => scale(at), breaks, pieces };
}
