import { fold } from './fold.ts';
import { foldedWords, type SearchTerm } from './search-query.ts';

export type Segment = { text: string; hit: boolean };
/** Part of a text around its first hit; the flags say whether something was left out. */
export type Excerpt = { segments: Segment[]; cutBefore: boolean; cutAfter: boolean };

type Span = { start: number; end: number };
type Word = Span & { word: string };

const SEPARATOR = /^[^\p{L}\p{N}]+$/u;
/** Marks that stand inside Uzbek words and around quoted ones: only inside do they belong to the word. */
const OUTER_MARKS = /^[\u2018\u2019\u0060\u00B4']+|[\u2018\u2019\u0060\u00B4']+$/g;

function withoutOuterMarks(text: string, { start, end }: Span): Span {
  const run = text.slice(start, end);
  const before = run.length - run.replace(OUTER_MARKS, (mark, at) => (at === 0 ? '' : mark)).length;
  return { start: start + before, end: start + before + run.replace(OUTER_MARKS, '').length };
}

/** Folded words with the place of their letters in the original. A letter and its accents stay together; whatever folding
 *  removes (marks, apostrophes) holds a word together instead of ending it. */
function placeWords(text: string): Word[] {
  const runs: Span[] = [];
  let run: Span | null = null;
  for (const match of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    if (SEPARATOR.test(fold(match[0]))) {
      run = null;
    } else if (run) {
      run.end = end;
    } else {
      run = { start, end };
      runs.push(run);
    }
  }
  return runs.flatMap((span) => {
    const place = withoutOuterMarks(text, span);
    return foldedWords(text.slice(span.start, span.end)).map((word) => ({ word, ...place }));
  });
}

function matches(words: Word[], at: number, { words: wanted, prefix }: SearchTerm): boolean {
  return wanted.every((want, offset) => {
    const word = words[at + offset]?.word;
    if (word === undefined) return false;
    return prefix && offset === wanted.length - 1 ? word.startsWith(want) : word === want;
  });
}

function findHits(text: string, terms: readonly SearchTerm[]): Span[] {
  const words = placeWords(text);
  const hits: Span[] = [];
  words.forEach((first, at) => {
    for (const term of terms) {
      const last = words[at + term.words.length - 1];
      if (last && matches(words, at, term)) hits.push({ start: first.start, end: last.end });
    }
  });
  return hits;
}

function mark(text: string, hits: Span[], from: number, to: number): Segment[] {
  const segments: Segment[] = [];
  const add = (start: number, end: number, hit: boolean) => {
    if (end > start) segments.push({ text: text.slice(start, end), hit });
  };
  let at = from;
  for (const { start, end } of hits) {
    add(at, Math.min(start, to), false);
    add(Math.max(at, start), Math.min(end, to), true);
    at = Math.max(at, Math.min(end, to));
  }
  add(at, to, false);
  return segments;
}

/** Splits a text where it answers a query. The segments joined are the text, letter for letter. */
export const highlight = (text: string, terms: readonly SearchTerm[]): Segment[] =>
  mark(text, findHits(text, terms), 0, text.length);

/** The text around its first hit (its beginning where there is none), `around` characters to each side, cut between words. */
export function excerpt(text: string, terms: readonly SearchTerm[], around: number): Excerpt {
  const hits = findHits(text, terms);
  const { start, end } = hits[0] ?? { start: 0, end: 0 };
  const earliest = Math.max(0, start - around);
  const latest = Math.min(text.length, end + around);
  const before = text.slice(earliest, start).search(/\s/);
  const from = earliest === 0 ? 0 : before < 0 ? start : earliest + before + 1;
  const after = text.slice(end, latest).search(/\s\S*$/);
  const to = latest === text.length ? latest : after < 0 ? end : end + after;
  return { segments: mark(text, hits, from, to), cutBefore: from > 0, cutAfter: to < text.length };
}
