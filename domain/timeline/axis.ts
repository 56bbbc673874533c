import { scaleUtc } from 'd3-scale';
import { Temporal } from 'temporal-polyfill';
import { dateFormat } from '../instants.ts';
import { textWidth } from './measure.ts';
import { DAY, type Scale } from './scale.ts';
import type { LineWords } from './words.ts';

type Tick = { x: number; text: string | null };
/** Stands about the middle of its gap, or begins at it. */
type AxisNote = { x: number; text: string; anchor: 'middle' | 'start' };
export type Axis = { ticks: Tick[]; leftOut: AxisNote[] };

export const AXIS_SIZE = 13;
/** Where a tick's words begin, right of its line. */
export const AXIS_INSET = 6;
const ROOM_PER_TICK = 112;
const BETWEEN = 10;

// Ticks must fall on the newsroom's midnights. d3 knows only UTC, so it is given wall-clock time as if it were UTC.
const toWall = (at: number, timeZone: string): number =>
  at + Temporal.Instant.fromEpochMilliseconds(Math.round(at)).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6;
const fromWall = (wall: Date, timeZone: string): number =>
  Temporal.PlainDateTime.from(wall.toISOString().slice(0, 23)).toZonedDateTime(timeZone).epochMilliseconds;

/** The first date of each stretch says its year: a line stands on its own, in a picture too. */
const optionsFor = (wall: Date, step: number, first: boolean): Intl.DateTimeFormatOptions => {
  const startsYear = wall.getUTCMonth() === 0;
  if (step > 300 * DAY) return { year: 'numeric' };
  if (step > 25 * DAY) return { month: 'short', ...((first || startsYear) && { year: 'numeric' }) };
  if (step >= DAY || wall.getUTCHours() === 0)
    return { day: 'numeric', month: 'short', ...(first && { year: 'numeric' }) };
  return { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
};

const ticksOf = (scale: Scale, width: number, timeZone: string, locale: string, perTick: number) =>
  scale.pieces.flatMap(({ from, until }) => {
    const room = ((scale.x(until) - scale.x(from)) / 100) * width;
    const count = Math.max(1, Math.floor(room / perTick));
    const walls = scaleUtc([toWall(from, timeZone), toWall(until, timeZone)], [0, 1]).ticks(count);
    const step = walls[1] && walls[0] ? walls[1].getTime() - walls[0].getTime() : until - from;
    return walls.map((wall, index) => ({
      x: scale.x(fromWall(wall, timeZone)),
      text: dateFormat(locale, { ...optionsFor(wall, step, index === 0), timeZone: 'UTC' }).format(wall),
    }));
  });

/** How long a stretch is, in the two largest units that say anything. */
export function lengthBetween(from: number, until: number, timeZone: string) {
  const zoned = (at: number) => Temporal.Instant.fromEpochMilliseconds(Math.round(at)).toZonedDateTimeISO(timeZone);
  const { years, months, days } = zoned(from).until(zoned(until), { largestUnit: 'year' });
  return { years, months, days: years > 0 || months > 2 ? 0 : days };
}

/** Grid lines with their words, as many as have room at `width` (and so at any larger one), and what breaks leave out.
 *  `perTick` pixels are aimed at for each. The first date has its room before all else: a line without any says little. */
export function layAxis(
  scale: Scale,
  width: number,
  timeZone: string,
  words: LineWords,
  perTick = ROOM_PER_TICK,
): Axis {
  const taken: [number, number][] = [];
  /** Takes the room, if there is. */
  const take = (from: number, until: number): boolean => {
    if (from < 0 || until > width || taken.some(([start, end]) => until >= start && from <= end)) return false;
    taken.push([from - BETWEEN, until + BETWEEN]);
    return true;
  };
  const takeTick = ({ x, text }: { x: number; text: string }): Tick => {
    const from = (x / 100) * width + AXIS_INSET;
    return { x, text: take(from, from + textWidth(text, AXIS_SIZE, 'regular')) ? text : null };
  };
  const [first, ...others] = ticksOf(scale, width, timeZone, words.locale, perTick);
  const firstTick = first && takeTick(first);
  const leftOut = scale.breaks.flatMap((gap): AxisNote[] => {
    const text = words.leftOut(lengthBetween(gap.from, gap.until, timeZone));
    const length = textWidth(text, AXIS_SIZE, 'regular');
    const begin = (gap.x / 100) * width;
    const middle = ((gap.x + gap.width / 2) / 100) * width;
    if (take(middle - length / 2, middle + length / 2)) return [{ x: gap.x + gap.width / 2, text, anchor: 'middle' }];
    if (take(begin, begin + length)) return [{ x: gap.x, text, anchor: 'start' }];
    return [];
  });
  return { ticks: [...(firstTick ? [firstTick] : []), ...others.map(takeTick)], leftOut };
}
