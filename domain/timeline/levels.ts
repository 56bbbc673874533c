import type { Mode } from './forms.ts';
import { type Lane, LINE_HEIGHT, stackLanes } from './labels.ts';
import type { Pile, Side } from './piles.ts';

// Heights, in pixels: where the band lies, how deep each side is, and on which line words stand.

const AXIS_HEIGHT = 28;
/** Room for feet and whiskers between the band and the first words. */
const FIRST_LANE = 26;
const BETWEEN_LANES = 14;
const MARGIN = 8;
const COUNT_HEIGHT = 18;
/** From the top of a line of words to its baseline. */
const BASELINE = 14;
const HEAD_ABOVE_BASELINE = 5;
const PITCH = { worded: 14, marks: 14, tiles: 5 } as const;
const BAND_HEIGHT = { worded: 28, marks: 34, tiles: 34 } as const;

type InLane = { lane: number; words: readonly unknown[] };
export type Levels = {
  bandTop: number;
  bandHeight: number;
  height: number;
  /** The first baseline of `lines` lines of words in a lane. */
  baseline: (side: Side, lane: number, lines: number) => number;
  /** Where the head of a stem stands beside words that begin at `baseline`. */
  head: (side: Side, baseline: number, lines: number) => number;
  piled: (side: Side, row: number) => number;
  dot: (row: number) => number;
  count: (side: Side) => number;
};

/** `inLanes` are all words with their lanes; the piles lie between them and the band. */
export function levelsOf(mode: Mode, inLanes: Record<Side, InLane[]>, piles: Record<Side, Pile>): Levels {
  const pitch = PITCH[mode];
  const piledUp = (side: Side): number => {
    const { rows, counts } = piles[side];
    return rows === 0 ? 0 : rows * pitch + (counts.length > 0 ? COUNT_HEIGHT : 0);
  };
  const lanesOn = (side: Side): Lane[] =>
    stackLanes(
      inLanes[side].map(({ lane, words }) => ({ lane, lines: words.length })),
      Math.max(FIRST_LANE, piledUp(side) + BASELINE),
      BETWEEN_LANES,
    );
  const lanes = { above: lanesOn('above'), below: lanesOn('below') };
  const depth = (side: Side) => Math.max(FIRST_LANE, lanes[side].at(-1)?.far ?? 0, piledUp(side)) + MARGIN;
  const bandTop = depth('above') + MARGIN;
  const bandHeight = BAND_HEIGHT[mode];
  const bandBottom = bandTop + bandHeight;
  const away = (side: Side, distance: number) => (side === 'above' ? bandTop - distance : bandBottom + distance);
  return {
    bandTop,
    bandHeight,
    height: bandBottom + depth('below') + AXIS_HEIGHT,
    baseline: (side, lane, lines) => {
      const near = lanes[side][lane]?.near ?? 0;
      return away(side, near) + BASELINE - (side === 'above' ? lines * LINE_HEIGHT : 0);
    },
    head: (side, baseline, lines) =>
      baseline - HEAD_ABOVE_BASELINE + (side === 'above' ? 0 : (lines - 1) * LINE_HEIGHT),
    piled: (side, row) => away(side, (row + 0.5) * pitch + 2),
    dot: (row) => bandBottom - 5 - row * 6,
    count: (side) => away(side, piles[side].rows * pitch) + (side === 'above' ? -6 : BASELINE + 2),
  };
}
