import type { ClaimLine } from '../claim-line.ts';
import type { Tone } from '../rating.ts';
import { type Axis, layAxis } from './axis.ts';
import { type Bands, type BandWords, fitWords, layBands, POINT, type Stretch } from './band.ts';
import type { Piled, Text } from './drawing.ts';
import { ownScale } from './extent.ts';
import { isHollow, sideOf } from './marks.ts';
import { type Pile, pile, type Side } from './piles.ts';
import { claimStandsAt, standMarks } from './standing.ts';
import type { LineWords } from './words.ts';

// The line of a claim in hand, over the list of its evidence: no names, because they stand below, but every mark, every
// verdict that is public, and the one that is proposed as a dashed band after them.

/** The least width it is shown at; a narrower place has the small form. */
export const DRAFT_WIDTH = 420;
/** Room for the proposed verdict, in percent. It is not time: nobody knows yet when it will be published. */
const PROPOSED = 34;
const BAND_HEIGHT = 20;
const AXIS_HEIGHT = 28;
const STEM = 8;
const PITCH = 15;
const HEAD = 7;
const COUNT = 18;
const NOTE = 18;
const RING = 9;
const HEADS = { column: 16, rows: 3 };
const RINGS = { column: 16, rows: 1 };
const DOTS = { column: 8, rows: 3 };

export type DraftMark = Piled & { stem: Stretch | null };
export type DraftDrawing = {
  height: number;
  bandTop: number;
  bandHeight: number;
  axis: Axis;
  breaks: Stretch[];
  bands: Bands;
  flag: number;
  marks: DraftMark[];
  texts: Text[];
  proposed: (Stretch & { tone: Tone; words: BandWords | null }) | null;
};

/** The verdict in hand, where it is another than the public one. */
export type ProposedVerdict = { tone: Tone; label: string };
type Options = { now: number; words: LineWords; proposed: (ProposedVerdict & { note: string }) | null };

const toPercent = (pixels: number): number => Math.round((pixels / DRAFT_WIDTH) * 1e4) / 100;

/** How far the heads of a side reach from the band. */
const depthOf = ({ rows, counts }: Pile): number =>
  rows === 0 ? STEM : STEM + rows * PITCH + (counts.length > 0 ? COUNT : 0);

const quiet = (text: string) => [{ text, voice: 'detail' as const }];

/** Lays out the line of a claim in hand as it stands at `now`. */
export function layDraft(line: ClaimLine, { now, words, proposed }: Options): DraftDrawing {
  const scale = ownScale(line, now, { left: 2, right: proposed ? PROPOSED : 0 });
  const marks = standMarks(line).map((mark) => ({
    ...mark,
    hollow: isHollow(mark),
    x: (scale.x(mark.at) / 100) * DRAFT_WIDTH,
  }));
  const of = (side: Side) => marks.filter((mark) => mark.stance !== 'context' && sideOf(mark) === side);
  const context = marks.filter(({ stance }) => stance === 'context');
  const piles = { above: pile(of('above'), HEADS, [], DRAFT_WIDTH), below: pile(of('below'), HEADS, [], DRAFT_WIDTH) };
  const rings = pile(context, RINGS, [], DRAFT_WIDTH);
  const isRing = rings.marks.length === context.length;
  const dots = isRing ? rings : pile(context, DOTS, [], DRAFT_WIDTH);
  const notShown = context.length - dots.marks.length;

  const bandTop = (notShown > 0 ? NOTE : 0) + depthOf(piles.above) + HEAD;
  const bandBottom = bandTop + BAND_HEIGHT;
  const away = (side: Side, distance: number) => (side === 'above' ? bandTop - distance : bandBottom + distance);
  const flag = scale.x(claimStandsAt(line));
  const until = proposed ? 100 - PROPOSED : 100;
  const obstacles = isRing
    ? dots.marks.map(({ x }) => ({ from: x - RING, until: x + RING })).sort((one, other) => one.from - other.from)
    : [];
  const headOf = (side: Side, row: number) => away(side, STEM + HEAD + row * PITCH);
  const end = { from: until, until: 100 };

  return {
    height: bandBottom + depthOf(piles.below) + HEAD + AXIS_HEIGHT,
    bandTop,
    bandHeight: BAND_HEIGHT,
    axis: layAxis(scale, DRAFT_WIDTH, line.timeZone, words),
    breaks: scale.breaks.map(({ x, width }) => ({ from: x, until: x + width })),
    bands: layBands(line, scale, DRAFT_WIDTH, flag, obstacles, words, until),
    flag,
    marks: [
      ...(['above', 'below'] as const).flatMap((side) =>
        piles[side].marks.map(({ row, x, ...mark }) => ({
          ...mark,
          shape: 'mark' as const,
          x: toPercent(x),
          y: headOf(side, row),
          stem: row === 0 ? { from: away(side, 0), until: headOf(side, 0) } : null,
        })),
      ),
      ...dots.marks.map(({ row, x, ...mark }) => ({
        ...mark,
        shape: isRing ? ('mark' as const) : ('dot' as const),
        x: toPercent(x),
        y: isRing ? bandTop + BAND_HEIGHT / 2 : bandBottom - 4 - row * 6,
        stem: null,
      })),
    ],
    texts: [
      ...(['above', 'below'] as const).flatMap((side) =>
        piles[side].counts.map(({ x, count }) => ({
          x: toPercent(x),
          dx: 0,
          anchor: 'middle' as const,
          y: away(side, STEM + piles[side].rows * PITCH) + (side === 'above' ? -4 : COUNT - 2),
          words: quiet(words.more({ count })),
        })),
      ),
      ...(notShown > 0
        ? [{ x: 100, dx: 0, anchor: 'end' as const, y: 13, words: quiet(words.moreContext({ count: notShown })) }]
        : []),
    ],
    proposed: proposed && {
      ...end,
      tone: proposed.tone,
      // It has no point at its end, for which words leave room elsewhere.
      words: fitWords(
        { ...end, until: 100 + toPercent(POINT) },
        { label: proposed.label, notes: [proposed.note, ''] },
        [],
        DRAFT_WIDTH,
      ),
    },
  };
}
