import type { ClaimLine, LineTurn } from '../claim-line.ts';
import { isOneDay } from '../edtf.ts';
import { formatInstant, type InstantShape } from '../instants.ts';
import type { Tone } from '../rating.ts';
import { textWidth } from './measure.ts';
import { isOfOneYear, type Scale } from './scale.ts';
import type { LineWords } from './words.ts';

export type Stretch = { from: number; until: number };
/** `length` is that of the words, in pixels. */
export type BandWords = { x: number; dx: number; label: string; note: string; length: number };
type Band = Stretch & { tone: Tone; number: number; words: BandWords | null };
type Slit = { x: number; double: boolean };

/** The band and what stands in for it where no verdict is in force. `x`, `from` and `until` are in percent. */
export type Bands = {
  fade: Stretch | null;
  notChecked: Stretch | null;
  bands: Band[];
  slits: Slit[];
  /** What stands at the end; nothing where what is in hand follows. */
  end: 'in-force' | 'closed' | 'open' | 'nothing';
  endsAt: number;
  after: Stretch | null;
};

const INSET = 10;
/** How far the point at the end of a band reaches, where no words may stand. */
export const POINT = 12;
const LABEL = { size: 15, weight: 'semibold' } as const;
const NOTE = { size: 14, weight: 'regular' } as const;
const BETWEEN = 8;

/** What a date says, the most first: on a line of several years the year, and where that has no room, the day without. */
const DATES = {
  oneYear: { days: ['short-day'], moments: ['short-moment'] },
  years: { days: ['day', 'short-day'], moments: ['moment', 'day'] },
} as const satisfies Record<string, Record<string, readonly InstantShape[]>>;

const wordsOf = (
  turn: LineTurn,
  before: LineTurn | undefined,
  oneYear: boolean,
  timeZone: string,
  words: LineWords,
) => {
  const { number } = turn;
  const { days, moments } = DATES[oneYear ? 'oneYear' : 'years'];
  const dated = (shapes: readonly InstantShape[], say: (date: string) => string) =>
    shapes.map((shape) => say(formatInstant(turn.at, words.locale, timeZone, shape)));
  const isSame = before?.rating === turn.rating;
  const label = isSame ? '' : turn.label;
  const without = isSame ? [] : [''];
  if (turn.kind === 'correction')
    return { label, notes: [...dated(days, (date) => words.corrected({ date })), ...without] };
  if (turn.kind === 'clarification')
    return { label, notes: [...dated(days, (date) => words.clarified({ date })), ...without] };
  if (isSame) return { label: '', notes: [] };
  const edition = dated(moments, (date) => words.edition({ number, date }));
  return { label, notes: [...edition, words.editionOnly({ number }), ''] };
};

const lengthOf = (label: string, note: string): number => {
  const labelled = label ? textWidth(label, LABEL.size, LABEL.weight) : 0;
  return labelled + (label && note ? BETWEEN : 0) + (note ? textWidth(note, NOTE.size, NOTE.weight) : 0);
};

/** The band's own words, only if they fit between what stands on the band; the note goes first. */
export const fitWords = (
  band: Stretch,
  offered: { label: string; notes: string[] },
  obstacles: readonly Stretch[],
  width: number,
): BandWords | null => {
  const from = (band.from / 100) * width;
  const until = (band.until / 100) * width - POINT;
  const inside = obstacles.filter((obstacle) => obstacle.until > from && obstacle.from < until);
  const starts = [
    { x: band.from, dx: INSET },
    ...inside.map((obstacle) => ({ x: (obstacle.until / width) * 100, dx: 4 })),
  ];
  for (const note of offered.notes) {
    const length = lengthOf(offered.label, note);
    for (const { x, dx } of starts) {
      const left = (x / 100) * width + dx;
      const free = inside.every((obstacle) => obstacle.until <= left || obstacle.from >= left + length);
      if (length > 0 && left + length <= until && free) return { x, dx, label: offered.label, note, length };
    }
  }
  return null;
};

/** `flag` is where the claim stands, in percent, and `until` where what is public ends. `obstacles` are in pixels at `width`: rings of context and breaks, which
 *  no word may touch. Without `words` the band has none. */
export function layBands(
  line: ClaimLine,
  scale: Scale,
  width: number,
  flag: number,
  obstacles: readonly Stretch[],
  words: LineWords | null,
  until = 100,
): Bands {
  const turns = line.turns.map((turn) => ({ ...turn, x: Math.max(flag, scale.x(turn.at)) }));
  const first = turns[0];
  const last = turns.at(-1);
  const closed = last?.kind === 'withdrawal' ? last : null;
  const earliest = line.claim.earliest === null ? 0 : scale.x(line.claim.earliest);
  const shown = closed ? turns.slice(0, -1) : turns;
  const endsAt = closed ? closed.x : until;
  const oneYear = isOfOneYear(scale, line.timeZone);
  return {
    fade: isOneDay(line.claim.saidOn) || earliest >= flag ? null : { from: earliest, until: flag },
    notChecked: { from: flag, until: first?.x ?? until },
    bands: shown.map((turn, index) => {
      const stretch = { from: turn.x, until: shown[index + 1]?.x ?? endsAt };
      const own = words && wordsOf(turn, shown[index - 1], oneYear, line.timeZone, words);
      const placed = own && fitWords(stretch, own, obstacles, width);
      return { ...stretch, tone: turn.tone, number: turn.number, words: placed };
    }),
    slits: shown.slice(1).map((turn) => ({ x: turn.x, double: turn.kind === 'correction' })),
    end: closed ? 'closed' : until < 100 ? 'nothing' : first ? 'in-force' : 'open',
    endsAt,
    after: closed ? { from: closed.x, until } : null,
  };
}
