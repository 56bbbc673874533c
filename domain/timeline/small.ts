import type { ClaimLine } from '../claim-line.ts';
import type { Stance } from '../stance.ts';
import { type Axis, layAxis } from './axis.ts';
import { type Bands, layBands, type Stretch } from './band.ts';
import { ownScale, sharedScale } from './extent.ts';
import type { Scale } from './scale.ts';
import { claimStandsAt, standMarks } from './standing.ts';
import type { LineWords } from './words.ts';

type SmallTick = { x: number; stance: Stance };
/** Counts of statements in a part of the line; heights are in pixels. */
type SmallColumn = Stretch & { supports: number; rebuts: number };

/** A line without words for a row of 32 px: the verdict word stands beside it. */
export type SmallDrawing = {
  flag: number;
  /** From the first statement to the claim, where something was said before it. */
  lead: Stretch | null;
  bands: Bands;
  breaks: Stretch[];
  /** One for one statement, up to `ALL_TICKS`. Empty where there are columns. */
  ticks: SmallTick[];
  columns: SmallColumn[];
};

const ALL_TICKS = 20;
const COLUMNS = 40;
const HIGHEST = 10;
/** A clock shared by rows is narrow, and carries nothing but its ticks. */
const ROOM_PER_TICK = 75;

const layColumns = (marks: readonly { x: number; stance: Stance }[]): SmallColumn[] => {
  const width = 100 / COLUMNS;
  const counted = Array.from({ length: COLUMNS }, (_, index) => {
    const inside = marks.filter(({ x }) => Math.min(COLUMNS - 1, Math.floor(x / width)) === index);
    const count = (stance: Stance) => inside.filter((mark) => mark.stance === stance).length;
    return { from: index * width, until: (index + 1) * width, supports: count('supports'), rebuts: count('rebuts') };
  });
  const most = Math.max(1, ...counted.flatMap(({ supports, rebuts }) => [supports, rebuts]));
  // One statement is never less than a pixel and a half, or it could not be seen.
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max(1.5, (count / most) * HIGHEST));
  return counted
    .map((column) => ({ ...column, supports: heightOf(column.supports), rebuts: heightOf(column.rebuts) }))
    .filter(({ supports, rebuts }) => supports + rebuts > 0);
};

/** Lays out the small form, on its own clock or on `scale`. */
export function laySmall(line: ClaimLine, now: number, scale: Scale = ownScale(line, now)): SmallDrawing {
  const flag = scale.x(claimStandsAt(line));
  const marks = standMarks(line).map(({ at, stance }) => ({ x: scale.x(at), stance }));
  const many = marks.length > ALL_TICKS;
  const first = Math.min(flag, ...marks.map(({ x }) => x));
  const bands = layBands(line, scale, 0, flag, [], null);
  const begins = bands.fade?.from ?? flag;
  return {
    flag,
    lead: first < begins ? { from: first, until: begins } : null,
    bands,
    breaks: scale.breaks.map(({ x, width }) => ({ from: x, until: x + width })),
    ticks: many ? marks.filter(({ stance }) => stance === 'context') : marks,
    columns: many ? layColumns(marks.filter(({ stance }) => stance !== 'context')) : [],
  };
}

/** One clock for the lines of a story or a party, with the axis that stands above them, legible from `width` pixels on. */
export type SharedClock = { scale: Scale; axis: Axis; breaks: Stretch[] };

export function shareClock(
  lines: readonly ClaimLine[],
  { now, width, timeZone, words }: { now: number; width: number; timeZone: string; words: LineWords },
): SharedClock {
  const scale = sharedScale(lines, now);
  const breaks = scale.breaks.map(({ x, width: wide }) => ({ from: x, until: x + wide }));
  return { scale, axis: layAxis(scale, width, timeZone, words, ROOM_PER_TICK), breaks };
}
