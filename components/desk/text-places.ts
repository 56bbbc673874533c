import { findQuote, type Range as TextRange } from '../../domain/quote-place.ts';

// Between places in a kept text and places on the page. A paragraph says in `data-from` where it begins; the small numbers
// of evidence stand in the page and not in the text.

type Piece = { node: Text; start: number; end: number };

const paragraphsIn = (frame: HTMLElement): HTMLElement[] => [...frame.querySelectorAll<HTMLElement>('p[data-from]')];

function piecesIn(paragraph: HTMLElement, from = Number(paragraph.dataset.from)): Piece[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  let start = from;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest('sup')) continue;
    pieces.push({ node, start, end: start + node.length });
    start += node.length;
  }
  return pieces;
}

const piecesOf = (frame: HTMLElement): Piece[] => paragraphsIn(frame).flatMap((paragraph) => piecesIn(paragraph));

/** What is selected of the text; null where nothing is. */
export function readPageSelection(frame: HTMLElement): TextRange | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const pieces = piecesOf(frame).filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const start = first.node === range.startContainer ? first.start + range.startOffset : first.start;
  const end = last.node === range.endContainer ? last.start + range.endOffset : last.end;
  return end > start ? { start, end } : null;
}

/** The same stretch as a range of the page. */
export const pageRange = (frame: HTMLElement, range: TextRange): globalThis.Range | null =>
  rangeOf(piecesOf(frame), range);

/** Where words stand in the text of an element, as a range of the page; null where they do not. */
export function rangeOfQuote(element: HTMLElement, quote: string): globalThis.Range | null {
  const pieces = piecesIn(element, 0);
  const [found] = findQuote(pieces.map(({ node }) => node.data).join(''), quote) ?? [];
  return found ? rangeOf(pieces, found) : null;
}

function rangeOf(pieces: readonly Piece[], { start, end }: TextRange): globalThis.Range | null {
  const first = pieces.find((piece) => piece.end > start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.max(0, start - first.start));
  range.setEnd(last.node, Math.min(last.node.length, end - last.start));
  return range;
}

/** Where a touch or a click stands in the text; null beside it. */
export function placeAtPoint(frame: HTMLElement, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  const piece = caret && piecesOf(frame).find(({ node }) => node === caret.offsetNode);
  return piece ? piece.start + caret.offset : null;
}

/** The paragraph in which a place stands: where it begins, and its text. */
export function paragraphAt(frame: HTMLElement, place: number): { start: number; text: string } | null {
  const paragraph = paragraphsIn(frame).findLast((element) => Number(element.dataset.from) <= place);
  if (!paragraph) return null;
  const text = piecesIn(paragraph)
    .map(({ node }) => node.data)
    .join('');
  return { start: Number(paragraph.dataset.from), text };
}

/** A word or a sentence, and where its paragraph begins. */
export type Segment = TextRange & { paragraph: number };

/** Words or sentences about a stretch of the text, in its order: those of its paragraphs and of the one before and after. To
 *  cut up a whole book at every key would take seconds. */
export function segments(
  frame: HTMLElement,
  { start, end }: TextRange,
  language: string,
  granularity: 'word' | 'sentence',
): Segment[] {
  const segmenter = new Intl.Segmenter(language === 'und' ? undefined : language, { granularity });
  const paragraphs = paragraphsIn(frame);
  const from = (paragraph: HTMLElement) => Number(paragraph.dataset.from);
  const first = paragraphs.findLastIndex((paragraph) => from(paragraph) <= start);
  const last = paragraphs.findLastIndex((paragraph) => from(paragraph) <= end);
  return paragraphs.slice(Math.max(0, first - 1), last + 2).flatMap((paragraph) => {
    const text = piecesIn(paragraph)
      .map(({ node }) => node.data)
      .join('');
    return [...segmenter.segment(text)]
      .filter(({ segment, isWordLike }) => (granularity === 'word' ? isWordLike : segment.trim() !== ''))
      .map(({ index, segment }) => ({
        start: from(paragraph) + index,
        end: from(paragraph) + index + segment.trimEnd().length,
        paragraph: from(paragraph),
      }));
  });
}
