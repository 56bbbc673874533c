import search from 'approx-string-match';
import { z } from 'zod';
import { fitted, text as textField } from './text.ts';

/** Where words stand in a text, in UTF-16 units; `end` is the first after them. */
export type Range = { start: number; end: number };

/** Names a place in a text by its words and those around it (W3C Web Annotation, TextQuoteSelector). */
export const textAnchor = z.strictObject({
  exact: textField('prose'),
  prefix: textField('line'),
  suffix: textField('line'),
});
export type TextAnchor = z.output<typeof textAnchor>;

/** A passage that is nearly the quote. */
export type NearPassage = { words: string; paragraph: number };

const AROUND = 32;

const QUOTATION = /["“”„‟«»‹›]/u;
const APOSTROPHE = /['‘’‛ʻʼ`´]/u;
const DASH = /[-‐‑‒–—―]/u;
const NOTHING = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;

type Plain = { text: string; at: number[] };

/** A text as quotes are compared: one quotation mark, one apostrophe, one dash, one space for any run of spaces and line
 *  breaks. `at[i]` is where the i-th unit stands in the text itself, and one more says where the text ends. */
function plain(text: string): Plain {
  const units: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = plainUnit(text[index] ?? '');
    if (unit === '' || (unit === ' ' && (units.at(-1) ?? ' ') === ' ')) continue;
    units.push(unit);
    at.push(index);
  }
  at.push(text.length);
  return { text: units.join(''), at };
}

function plainUnit(unit: string): string {
  if (/[a-zа-я0-9]/.test(unit)) return unit;
  if (NOTHING.test(unit)) return '';
  if (/\s/.test(unit)) return ' ';
  if (QUOTATION.test(unit)) return '"';
  if (APOSTROPHE.test(unit)) return "'";
  return DASH.test(unit) ? '-' : unit;
}

/** In plain letters, without the quotation marks around it; these alone stay what they are. */
const withoutMarks = (quote: string): string => {
  const whole = plain(quote).text.trim();
  return whole.replace(/^"|"$/g, '') || whole;
};

/** What stands between words that were left out is looked for piece by piece. */
const piecesOf = (quote: string): string[] =>
  quote
    .split(/\[?(?:…|\.{3})\]?/)
    .map(withoutMarks)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));

const rangeIn = ({ at }: Plain, from: number, length: number): Range => ({
  start: at[from] ?? 0,
  end: (at[from + length - 1] ?? 0) + 1,
});

/** Where a quote stands in a text: one range for each piece of it, in order. Quotation marks, apostrophes, dashes, spaces and
 *  line breaks may differ, letters may not. Of several places it is the one that `near` was taken from. Null where it is not
 *  there. */
export function findQuote(text: string, quote: string, near: TextAnchor | null = null): Range[] | null {
  const whole = plain(text);
  // As it stands first: a source may itself have left words out, or consist of signs alone.
  for (const pieces of [[withoutMarks(quote)], piecesOf(quote)]) {
    const ranges = findPieces(text, whole, pieces, near);
    if (ranges) return ranges;
  }
  return null;
}

function findPieces(text: string, whole: Plain, pieces: readonly string[], near: TextAnchor | null): Range[] | null {
  const first = pieces[0];
  if (!first) return null;
  let best: { ranges: Range[]; likeness: number } | null = null;
  for (let from = whole.text.indexOf(first); from >= 0; from = whole.text.indexOf(first, from + 1)) {
    const ranges = followed(whole, pieces, from);
    if (!ranges) break;
    const likeness = near ? likenessAround(text, ranges, near) : 0;
    if (!best || likeness > best.likeness) best = { ranges, likeness };
    if (!near) break;
  }
  return best?.ranges ?? null;
}

function followed(whole: Plain, pieces: readonly string[], from: number): Range[] | null {
  const ranges: Range[] = [];
  let position = from;
  for (const piece of pieces) {
    position = whole.text.indexOf(piece, position);
    if (position < 0) return null;
    ranges.push(rangeIn(whole, position, piece.length));
    position += piece.length;
  }
  return ranges;
}

/** How many letters before and after are the same. */
function likenessAround(text: string, ranges: readonly Range[], { prefix, suffix }: TextAnchor): number {
  const [before, after] = around(text, ranges[0]?.start ?? 0, ranges.at(-1)?.end ?? 0).map((side) => plain(side).text);
  return sameEnd(before ?? '', plain(prefix).text) + sameStart(after ?? '', plain(suffix).text);
}

/** Without outer space, and never half a character. */
const around = (whole: string, start: number, end: number): [string, string] => [
  fitted(whole.slice(Math.max(0, start - AROUND), start), 'line') ?? '',
  fitted(whole.slice(end, end + AROUND), 'line') ?? '',
];

function sameStart(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length += 1;
  return length;
}
const reversed = (text: string): string => [...text].reverse().join('');
const sameEnd = (one: string, other: string): number => sameStart(reversed(one), reversed(other));

/** How a place is named so that it is found again, also in a text that has changed elsewhere. */
export function anchorAt(text: string, { start, end }: Range): TextAnchor {
  const [prefix, suffix] = around(text, start, end);
  return { exact: text.slice(start, end), prefix, suffix };
}

/** More errors than this share make no nearly-quote but another text. */
const MOST_ERRORS = 0.25;
const LONGEST_SOUGHT = 400;

/** The passage of a text that a quote most likely means, where it is not there letter for letter; null where nothing is
 *  near. Of a long quote its beginning is looked for. */
export function nearestPassage(text: string, quote: string): NearPassage | null {
  const whole = plain(text);
  const [piece = ''] = piecesOf(quote).map((one) => one.slice(0, LONGEST_SOUGHT));
  if (piece === '') return null;
  const found = search(whole.text.toLowerCase(), piece.toLowerCase(), Math.floor(piece.length * MOST_ERRORS));
  const [nearest] = found.sort((one, other) => one.errors - other.errors || one.start - other.start);
  if (!nearest) return null;
  const { start, end } = rangeIn(whole, nearest.start, nearest.end - nearest.start);
  return { words: wholeWords(text, start, end), paragraph: paragraphAt(text, start) };
}

/** A passage found by its letters may begin or end within a word. */
function wholeWords(text: string, start: number, end: number): string {
  const before = /[\p{L}\p{N}\p{M}'’ʻ-]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = /^[\p{L}\p{N}\p{M}'’ʻ-]*/u.exec(text.slice(end, end + 40))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}

/** The number of the paragraph in which a place stands, counted from 1. */
export function paragraphAt(text: string, position: number): number {
  return paragraphRanges(text).filter(({ start }) => start <= position).length || 1;
}

/** The paragraphs of a kept text, and where each stands: an empty line begins one; without any, every line is one. */
export function paragraphRanges(text: string): Range[] {
  const separator = /\n\s*\n/.test(text) ? /\n\s*\n/g : /\n/g;
  const ranges: Range[] = [];
  let from = 0;
  for (const { index, 0: gap } of [...text.matchAll(separator), { index: text.length, 0: '' }]) {
    const paragraph = text.slice(from, index);
    const start = from + paragraph.length - paragraph.trimStart().length;
    if (paragraph.trim()) ranges.push({ start, end: start + paragraph.trim().length });
    from = index + gap.length;
  }
  return ranges;
}
