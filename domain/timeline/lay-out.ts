import type { ClaimLine } from '../claim-line.ts';
import { layAxis } from './axis.ts';
import { layBands, type Stretch } from './band.ts';
import type { Drawing, Head, Piled, Text } from './drawing.ts';
import { ownScale } from './extent.ts';
import { ALL_WORDED, FORMS, type Form, modeOf } from './forms.ts';
import { INSET, type Label, type Lane, LINE_HEIGHT, placeLabels, spreadOut, stackLanes } from './labels.ts';
import { claimWords, isHollow, layFeet, layWhiskers, markWords, sideOf } from './marks.ts';
import { placeNotes } from './notes.ts';
import { PILE_SIZES, type Pile, pile, type Side } from './piles.ts';
import { claimStandsAt, type StandingMark, standMarks } from './standing.ts';
import type { LineWords } from './words.ts';

const AXIS_HEIGHT = 28;
const FIRST_LANE = 26;
const BETWEEN_LANES = 14;
const STEM_GAP = 16;
const EDGE = 8;
const COUNT_HEIGHT = 18;
const BASELINE = 14;
const HEAD_ABOVE_BASELINE = 5;
const RING = 10;
const PITCH = { mark: 14, tile: 5 } as const;
const BAND_HEIGHT = { worded: 28, marks: 34, tiles: 34 } as const;

type Options = { now: number; form: Form; words: LineWords };
type Labelled = Label & { mark: StandingMark | null; side: Side };

const SIDES: readonly Side[] = ['above', 'below'];

/** Lays out a claim line as it stands at `now`. Pure: the same line, moment and words give the same drawing. */
export function layOut(line: ClaimLine, { now, form, words }: Options): Drawing {
  const { width } = FORMS[form];
  const percent = (pixels: number): number => Math.round((pixels / width) * 1e4) / 100;
  const scale = ownScale(line, now, 0.02);
  const marks = standMarks(line);
  const mode = modeOf(marks.length);
  const worded = mode === 'worded' ? marks : marks.filter(({ cited }) => cited).slice(-ALL_WORDED);
  const loose = marks.filter((mark) => !worded.includes(mark));

  const claimAt = claimStandsAt(line);
  const stems = [{ at: claimAt, mark: null }, ...worded.map((mark) => ({ at: mark.at, mark }))].sort(
    (one, other) => one.at - other.at,
  );
  const pixels = stems.map(({ at }) => (scale.x(at) / 100) * width);
  const xs = spreadOut(pixels, STEM_GAP, EDGE, width - EDGE - RING);
  const labelled: Labelled[] = stems.map(({ mark }, index) => ({
    mark,
    side: mark ? sideOf(mark) : 'above',
    x: xs[index] ?? 0,
    words: mark ? markWords(mark, line, scale, form, words) : claimWords(line, scale, form, words),
  }));

  const onSide = (side: Side) => labelled.filter((label) => label.side === side);
  const placed = { above: placeLabels(onSide('above'), width), below: placeLabels(onSide('below'), width) };
  const loosely = (wanted: (mark: StandingMark) => boolean, size: 'marks' | 'tiles' | 'context'): Pile =>
    pile(
      loose.filter(wanted).map((mark) => ({ ...mark, hollow: isHollow(mark), x: (scale.x(mark.at) / 100) * width })),
      PILE_SIZES[size],
      width,
    );
  const size = mode === 'tiles' ? 'tiles' : 'marks';
  const piles = {
    above: loosely(({ stance }) => stance === 'supports', size),
    below: loosely(({ stance }) => stance === 'rebuts', size),
    context: loosely(({ stance }) => stance === 'context', 'context'),
  };
  const moreContext = piles.context.counts.reduce((sum, { count }) => sum + count, 0);

  const flagX = labelled.find(({ mark }) => mark === null)?.x ?? 0;
  const rings = labelled.filter(({ mark }) => mark?.stance === 'context');
  const obstacles: Stretch[] = [
    ...rings.map(({ x }) => ({ from: x - RING, until: x + RING })),
    ...scale.breaks.map((gap) => {
      const middle = ((gap.x + gap.width / 2) / 100) * width;
      return { from: middle - INSET, until: middle + INSET };
    }),
  ].sort((one, other) => one.from - other.from);
  const bands = layBands(line, scale, width, percent(flagX), obstacles, words);
  const notes = placeNotes(line, bands, placed, moreContext, width, words);

  const pitch = mode === 'tiles' ? PITCH.tile : PITCH.mark;
  const lanesOn = (side: Side): Lane[] => {
    const { rows, counts } = piles[side];
    const piledUp = rows === 0 ? 0 : rows * pitch + (counts.length > 0 ? COUNT_HEIGHT : 0);
    const heights = [...placed[side], ...notes.filter((note) => note.side === side)];
    const lines = heights.map((label) => ({ lane: label.lane, lines: label.words.length }));
    return stackLanes(lines, Math.max(FIRST_LANE, piledUp + BASELINE), BETWEEN_LANES);
  };
  const lanes = { above: lanesOn('above'), below: lanesOn('below') };
  const depth = (side: Side): number => {
    const { rows, counts } = piles[side];
    return (
      Math.max(FIRST_LANE, lanes[side].at(-1)?.far ?? 0, rows * pitch + (counts.length > 0 ? COUNT_HEIGHT : 0)) + EDGE
    );
  };
  const bandTop = depth('above') + EDGE;
  const bandHeight = BAND_HEIGHT[mode];
  const bandBottom = bandTop + bandHeight;
  const height = bandBottom + depth('below') + AXIS_HEIGHT;

  const firstBaseline = (side: Side, lane: number, lines: number): number => {
    const near = lanes[side][lane]?.near ?? 0;
    return side === 'above' ? bandTop - near - lines * LINE_HEIGHT + BASELINE : bandBottom + near + BASELINE;
  };
  const headY = (side: Side, baseline: number, lines: number): number =>
    (side === 'above' ? baseline : baseline + (lines - 1) * LINE_HEIGHT) - HEAD_ABOVE_BASELINE;

  const heads: Head[] = [];
  let flag: Drawing['flag'] | null = null;
  for (const side of SIDES) {
    onSide(side).forEach((label, index) => {
      const { flipped = false, lane = 0 } = placed[side][index] ?? {};
      const y = firstBaseline(side, lane, label.words.length);
      const x = percent(label.x);
      const anchor = flipped ? 'end' : 'start';
      const text: Text = { x, dx: flipped ? -INSET : INSET, anchor, y, words: label.words };
      const top = headY(side, y, label.words.length);
      if (!label.mark) {
        flag = { x, y: top, text };
        return;
      }
      const { number, stance, withdrawn } = label.mark;
      const stem = side === 'above' ? { from: bandTop, until: top } : { from: bandBottom, until: top };
      const ringY = bandTop + bandHeight / 2;
      const y2 = stance === 'context' ? ringY : top;
      heads.push({ number, stance, hollow: isHollow(label.mark), withdrawn, x, y: y2, stem, text });
    });
  }
  if (!flag) throw new Error('a claim line without its claim');

  const piled: Piled[] = [
    ...SIDES.flatMap((side) => {
      const away = (row: number) => (row + 0.5) * pitch + 2;
      return piles[side].marks.map(({ row, x, ...mark }) => ({
        ...mark,
        shape: mode === 'tiles' ? ('tile' as const) : ('mark' as const),
        x: percent(x),
        y: side === 'above' ? bandTop - away(row) : bandBottom + away(row),
      }));
    }),
    ...piles.context.marks.map(({ row, x, ...mark }) => ({
      ...mark,
      shape: 'dot' as const,
      x: percent(x),
      y: bandBottom - 5 - row * 6,
    })),
  ];
  const counts: Text[] = SIDES.flatMap((side) =>
    piles[side].counts.map(({ x, count, row }) => ({
      x: percent(x),
      dx: 0,
      anchor: 'middle' as const,
      y: side === 'above' ? bandTop - row * pitch - 6 : bandBottom + row * pitch + BASELINE + 2,
      words: [{ text: words.more({ count }), voice: 'detail' as const }],
    })),
  );
  const standing = new Map(labelled.flatMap(({ mark, x }) => (mark ? [[mark.number, percent(x)] as const] : [])));
  return {
    form,
    mode,
    width,
    height,
    bandTop,
    bandHeight,
    axis: layAxis(scale, width, line.timeZone, words),
    breaks: scale.breaks.map(({ x, width: wide }) => ({ from: x, until: x + wide })),
    bands,
    flag,
    heads,
    piled,
    counts,
    feet: layFeet(worded, scale, width),
    whiskers: FORMS[form].whiskers && mode === 'worded' ? layWhiskers(worded, standing, scale, width) : [],
    notes: notes.map(({ x, dx, anchor, words: text, side, lane }) => ({
      x,
      dx,
      anchor,
      y: firstBaseline(side, lane, 1),
      words: text,
    })),
  };
}
