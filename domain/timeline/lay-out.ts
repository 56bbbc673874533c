import type { ClaimLine } from '../claim-line.ts';
import { layAxis } from './axis.ts';
import { layBands, type Stretch } from './band.ts';
import type { Drawing, Head, Piled, Text } from './drawing.ts';
import { ownScale } from './extent.ts';
import { ALL_MARKS, ALL_WORDED, FORMS, type Form, type Mode, modeOf } from './forms.ts';
import { INSET, type PlacedLabel, placeLabels, spreadOut } from './labels.ts';
import { type Levels, levelsOf } from './levels.ts';
import { claimWords, isHollow, layFeet, layWhiskers, markWords, sideOf } from './marks.ts';
import { placeNotes } from './notes.ts';
import { PILE_SIZES, type Pile, pile, type Side } from './piles.ts';
import type { Scale } from './scale.ts';
import { claimStandsAt, type StandingMark, standMarks } from './standing.ts';
import type { LineWords } from './words.ts';

// From a claim's line to a drawing, in the order of the work: `standing` puts each statement at a moment, `extent` and
// `scale` turn moments into places, `band` and `axis` lay what lies between the two sides, `labels` and `piles` find room
// for words and marks, `levels` adds up the heights. `rail` is the same line standing, `small` the one in lists, and
// `lay-draft` the one of a claim in hand.

type Options = {
  now: number;
  form: Form;
  words: LineWords;
  /** Only statements that are cited have words, however few there are. */
  citedOnly?: boolean;
};
/** A stem with words: a mark's, or the claim's own flag. */
type Stem = PlacedLabel & { mark: StandingMark | null; side: Side };

const SIDES: readonly Side[] = ['above', 'below'];
const MARGIN = 2;
const STEM_GAP = 16;
const EDGE = 8;
const RING = 10;

const toPercent = (pixels: number, width: number): number => Math.round((pixels / width) * 1e4) / 100;
const toPixels = (at: number, scale: Scale, width: number): number => (scale.x(at) / 100) * width;

/** Up to a dozen statements all have words. Of more, only those that the verdict rests on, the latest dozen of them. */
const choose = (marks: readonly StandingMark[], mode: Mode): StandingMark[] =>
  mode === 'worded' ? [...marks] : marks.filter(({ cited }) => cited).slice(-ALL_WORDED);

const placeStems = (
  line: ClaimLine,
  worded: StandingMark[],
  scale: Scale,
  right: number,
  options: Options,
): Stem[] | null => {
  const { form, words } = options;
  const { width } = FORMS[form];
  const sorted = [{ at: claimStandsAt(line), mark: null }, ...worded.map((mark) => ({ at: mark.at, mark }))].sort(
    (one, other) => one.at - other.at,
  );
  const wanted = sorted.map(({ at }) => toPixels(at, scale, width));
  const most = Math.min(width - EDGE - RING, width * (1 - right / 100));
  const xs = spreadOut(wanted, STEM_GAP, EDGE, most);
  const stems = sorted.map(({ mark }, index) => ({
    mark,
    side: mark ? sideOf(mark) : ('above' as const),
    x: xs[index] ?? 0,
    words: mark ? markWords(mark, line, scale, form, words) : claimWords(line, scale, form, words),
  }));
  const onSide = (side: Side) => {
    const own = stems.filter((stem) => stem.side === side);
    return placeLabels(own, width)?.map((label, index) => ({ ...label, side, mark: own[index]?.mark ?? null }));
  };
  const [above, below] = SIDES.map(onSide);
  return above && below ? [...above, ...below] : null;
};

/** Lays out time as wide as it can; where words then stand in each other's way, with room for them at the end. */
const standStems = (line: ClaimLine, worded: StandingMark[], options: Options): { scale: Scale; stems: Stem[] } => {
  const { crowded } = FORMS[options.form];
  for (const right of [0, crowded]) {
    const scale = ownScale(line, options.now, { left: MARGIN, right });
    const stems = placeStems(line, worded, scale, right, options);
    if (stems) return { scale, stems };
  }
  throw new Error('labels that all fit right of their stems have found no lanes');
};

type Piles = Record<Side | 'context', Pile>;

const pileUp = (
  loose: readonly StandingMark[],
  stems: readonly Stem[],
  scale: Scale,
  mode: Mode,
  width: number,
): Piles => {
  const size = mode === 'tiles' ? PILE_SIZES.tiles : PILE_SIZES.marks;
  const marks = loose.map((mark) => ({ ...mark, hollow: isHollow(mark), x: toPixels(mark.at, scale, width) }));
  const of = (stance: StandingMark['stance']) => marks.filter((mark) => mark.stance === stance);
  const stemsOn = (side: Side) => stems.filter((stem) => stem.side === side).map(({ x }) => x);
  const context = pile(of('context'), PILE_SIZES.context, [], width);
  const counted = context.counts.reduce((sum, { count }) => sum + count, 0);
  return {
    above: pile(of('supports'), size, stemsOn('above'), width),
    below: pile(of('rebuts'), size, stemsOn('below'), width),
    context: { ...context, counts: [], left: context.left + counted }, // on the band there is no room for figures
  };
};

/** What stands on the band and must not be written over: rings of context, and breaks. */
const obstaclesOf = (stems: readonly Stem[], scale: Scale, width: number): Stretch[] =>
  [
    ...stems.filter(({ mark }) => mark?.stance === 'context').map(({ x }) => ({ from: x - RING, until: x + RING })),
    ...scale.breaks.map((gap) => {
      const middle = ((gap.x + gap.width / 2) / 100) * width;
      return { from: middle - INSET, until: middle + INSET };
    }),
  ].sort((one, other) => one.from - other.from);

const textOf = (stem: Stem, levels: Levels, width: number): Text => ({
  x: toPercent(stem.x, width),
  dx: stem.flipped ? -INSET : INSET,
  anchor: stem.flipped ? 'end' : 'start',
  y: levels.baseline(stem.side, stem.lane, stem.words.length),
  words: stem.words,
});

const drawHead = (stem: Stem, mark: StandingMark, levels: Levels, width: number): Head => {
  const text = textOf(stem, levels, width);
  const head = levels.head(stem.side, text.y, stem.words.length);
  return {
    number: mark.number,
    stance: mark.stance,
    hollow: isHollow(mark),
    withdrawn: mark.withdrawn,
    x: text.x,
    y: mark.stance === 'context' ? levels.bandTop + levels.bandHeight / 2 : head,
    stem: { from: stem.side === 'above' ? levels.bandTop : levels.bandTop + levels.bandHeight, until: head },
    text,
  };
};

const drawPiles = (piles: Piles, levels: Levels, mode: Mode, width: number): Piled[] => [
  ...SIDES.flatMap((side) =>
    piles[side].marks.map(({ row, x, ...mark }) => ({
      ...mark,
      shape: mode === 'tiles' ? ('tile' as const) : ('mark' as const),
      x: toPercent(x, width),
      y: levels.piled(side, row),
    })),
  ),
  ...piles.context.marks.map(({ row, x, ...mark }) => ({
    ...mark,
    shape: 'dot' as const,
    x: toPercent(x, width),
    y: levels.dot(row),
  })),
];

const drawCounts = (piles: Piles, levels: Levels, width: number, words: LineWords): Text[] =>
  SIDES.flatMap((side) =>
    piles[side].counts.map(({ x, count }) => ({
      x: toPercent(x, width),
      dx: 0,
      anchor: 'middle' as const,
      y: levels.count(side),
      words: [{ text: words.more({ count }), voice: 'detail' as const }],
    })),
  );

/** Lays out a claim line as it stands at `now`. Pure: the same line, moment and words give the same drawing. */
export function layOut(line: ClaimLine, options: Options): Drawing {
  const { form, words, citedOnly = false } = options;
  const { width, whiskers } = FORMS[form];
  const marks = standMarks(line);
  const mode = citedOnly && marks.length <= ALL_MARKS ? 'marks' : modeOf(marks.length);
  const worded = choose(marks, mode);
  const { scale, stems } = standStems(line, worded, options);
  const flag = stems.find(({ mark }) => mark === null);
  if (!flag) throw new Error('a claim line without its claim');

  const on = (side: Side) => stems.filter((stem) => stem.side === side);
  const loose = marks.filter((mark) => !worded.includes(mark));
  const piles = pileUp(loose, stems, scale, mode, width);
  const bands = layBands(line, scale, width, toPercent(flag.x, width), obstaclesOf(stems, scale, width), words);
  const left = { above: piles.above.left, below: piles.below.left, context: piles.context.left };
  const notes = placeNotes(line, bands, { above: on('above'), below: on('below') }, left, width, words);
  const noted = (side: Side) => [...on(side), ...notes.filter((note) => note.side === side)];
  const levels = levelsOf(mode, { above: noted('above'), below: noted('below') }, piles);
  const xs = new Map(stems.flatMap(({ mark, x }) => (mark ? [[mark.number, toPercent(x, width)] as const] : [])));
  const flagText = textOf(flag, levels, width);

  return {
    form,
    mode,
    width,
    height: levels.height,
    bandTop: levels.bandTop,
    bandHeight: levels.bandHeight,
    axis: layAxis(scale, width, line.timeZone, words),
    breaks: scale.breaks.map((gap) => ({ from: gap.x, until: gap.x + gap.width })),
    bands,
    flag: { x: flagText.x, y: levels.head('above', flagText.y, flag.words.length), text: flagText },
    heads: stems.flatMap((stem) => (stem.mark ? [drawHead(stem, stem.mark, levels, width)] : [])),
    piled: drawPiles(piles, levels, mode, width),
    counts: drawCounts(piles, levels, width, words),
    askings: [...new Set((line.askings ?? []).map(({ at }) => Math.max(scale.x(at), toPercent(flag.x, width))))],
    feet: layFeet(worded, scale, width),
    whiskers: whiskers && mode === 'worded' ? layWhiskers(worded, xs, scale, width) : [],
    notes: notes.map(({ x, dx, anchor, words: text, side, lane }) => ({
      x,
      dx,
      anchor,
      y: levels.baseline(side, lane, 1),
      words: text,
    })),
  };
}
