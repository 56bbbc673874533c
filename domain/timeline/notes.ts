import type { ClaimLine } from '../claim-line.ts';
import { formatInstant } from '../instants.ts';
import type { Bands } from './band.ts';
import { freeLane, INSET, type PlacedLabel, type Words, wordsWidth } from './labels.ts';
import type { Side } from './piles.ts';
import type { LineWords } from './words.ts';

/** Words without a stem: an empty side, a withdrawal, what had no room. */
export type Note = { side: Side; anchor: 'start' | 'end'; x: number; dx: number; words: Words[]; lane: number };

const EDGE = 16;
/** Statements that found no room in a pile. */
type Left = { above: number; below: number; context: number };
type Wanted = { side: Side; anchor: 'start' | 'end'; x: number; text: string };

const wanted = (line: ClaimLine, bands: Bands, left: Left, words: LineWords): Wanted[] => {
  const atEnd = (side: Side, text: string): Wanted => ({ side, anchor: 'end', x: 100, text });
  const last = line.turns.at(-1);
  const has = (stance: 'supports' | 'rebuts') => line.marks.some((mark) => mark.stance === stance);
  const date = (at: number) => formatInstant(at, words.locale, line.timeZone, 'day');
  const more = [
    ...(left.context > 0 ? [atEnd('above', words.moreContext({ count: left.context }))] : []),
    ...(left.above > 0 ? [atEnd('above', words.moreSupport({ count: left.above }))] : []),
    ...(left.below > 0 ? [atEnd('below', words.moreRebut({ count: left.below }))] : []),
  ];
  if (!last) return [atEnd('above', words.beingChecked({ date: date(line.claim.knownAt) })), ...more];
  return [
    ...(last.kind === 'withdrawal'
      ? [{ side: 'above', anchor: 'start', x: bands.endsAt, text: words.withdrawn({ date: date(last.at) }) } as const]
      : []),
    ...(has('supports') ? [] : [atEnd('above', words.nothingSupports())]),
    ...(has('rebuts') ? [] : [atEnd('below', words.nothingRebuts())]),
    ...more,
  ];
};

/** Puts each note into the lane nearest the band in which it meets nothing. */
export function placeNotes(
  line: ClaimLine,
  bands: Bands,
  placed: Record<Side, readonly PlacedLabel[]>,
  left: Left,
  width: number,
  words: LineWords,
): Note[] {
  const notes: (Note & { from: number; until: number })[] = [];
  for (const { side, anchor, x, text } of wanted(line, bands, left, words)) {
    const voiced: Words[] = [{ text, voice: 'detail' }];
    const length = wordsWidth(voiced);
    const at = (x / 100) * width;
    const turned = anchor === 'end' || at + INSET + length > width;
    const dx = turned ? -EDGE : INSET;
    const from = turned ? at + dx - length : at + dx;
    const until = from + length;
    const taken = notes.filter((note) => note.side === side);
    const lane = freeLane(placed[side], taken, from, until);
    notes.push({ side, anchor: turned ? 'end' : 'start', x, dx, words: voiced, lane, from, until });
  }
  return notes;
}
