import type { Range } from './quote-place.ts';

/** What opens a quotation and what closes it. Single marks are left out: they are apostrophes more often than not. */
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '"': '"' };

/** Every stretch of a text that stands in quotation marks, without them. Places in UTF-16 units. A quotation that nobody closes
 *  goes on to the end: so do those that go on in the next paragraph. */
export function quotedWords(text: string): Range[] {
  const found: Range[] = [];
  let open: { closedBy: string; start: number } | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (open?.closedBy.includes(mark)) {
      found.push({ start: open.start, end: at });
      open = null;
    } else if (!open && PAIRS[mark]) open = { closedBy: PAIRS[mark], start: at + 1 };
  }
  if (open) found.push({ start: open.start, end: text.length });
  return found.map((range) => trimmed(text, range)).filter(({ start, end }) => end > start);
}

/** Without spaces at its ends, and without the comma that some languages set before the closing mark. */
function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().replace(/,$/, '').length) };
}

/** The quotation that is meant from here: the first that ends behind `from`, or, where that is `chosen` already, the next. */
export function nextQuoted(text: string, chosen: Range): Range | null {
  const all = quotedWords(text);
  const at = all.findIndex(({ end }) => end > chosen.start);
  const first = all[at] ?? all[0];
  if (!first) return null;
  const isChosen = first.start === chosen.start && first.end === chosen.end;
  return isChosen ? (all[at + 1] ?? all[0] ?? null) : first;
}
