import { anchorAt, paragraphAt, paragraphRanges, type Range, type TextAnchor } from './quote-place.ts';

/** Words that were selected in a kept text: fit to stand in a form, with their place in it. `quoted` where they stand within
 *  quotation marks, and so are somebody's own. */
type SelectedWords = { words: string; anchor: TextAnchor; paragraph: number; quoted: boolean };

/** `120-180-4021`: from where to where in the kept text, in UTF-16 units, and how long that text is, as an address carries
 *  it. A text that was read again since has another length, but for the rarest chance; then the selection is none. */
export const writeSelection = ({ start, end }: Range, length: number): string => `${start}-${end}-${length}`;

const LONGEST = 5_000;
/** Which mark closes which. */
const CLOSING: Partial<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"', '‘': '’' };
const OPENING: Partial<Record<string, string>> = { '”': '“„', '“': '„', '»': '«', '"': '"' };

/** Reads a selection back. Null where it is none, or lies outside of this text: the text may have been read again since. Outer
 *  space is no part of the words, and neither are quotation marks around all of them, or only at their beginning or end. */
export function readSelection(selection: string | null, text: string): SelectedWords | null {
  const [, from, until, length] = /^(\d{1,8})-(\d{1,8})-(\d{1,8})$/.exec(selection ?? '') ?? [];
  if (from === undefined || until === undefined || Number(length) !== text.length) return null;
  const range = trimmed(text, { start: Number(from), end: Number(until) });
  if (range.end > text.length || range.end <= range.start || range.end - range.start > LONGEST) return null;
  return {
    words: text.slice(range.start, range.end),
    anchor: anchorAt(text, range),
    paragraph: paragraphAt(text, range.start),
    quoted: isQuoted(text, range),
  };
}

function isQuoted(text: string, { start, end }: Range): boolean {
  const paragraph = paragraphRanges(text).findLast((candidate) => candidate.start <= start);
  const before = text.slice(paragraph?.start ?? 0, start);
  const count = (marks: RegExp, part: string) => part.match(marks)?.length ?? 0;
  const open = count(/[“„«]/g, before) - count(/[”»]/g, before);
  const straight = count(/"/g, before) % 2;
  return (open > 0 || straight === 1) && !/[“„«"]/.test(text.slice(start, end));
}

function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const until = end - (words.length - words.trimEnd().length);
  if (until - from < 3) return { start: from, end: until };
  const has = (marks: string | undefined, part: string) => [...(marks ?? '')].some((mark) => part.includes(mark));
  const [first = '', last = ''] = [text[from], text[until - 1]];
  const inner = text.slice(from + 1, until - 1);
  const opensAlone = CLOSING[first] !== undefined && !has(CLOSING[first], inner);
  const closesAlone = OPENING[last] !== undefined && !has(OPENING[last], inner);
  return { start: opensAlone ? from + 1 : from, end: closesAlone ? until - 1 : until };
}
