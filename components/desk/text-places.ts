import type { Range as TextRange } from '../../domain/quote-place.ts';

// Between places in a kept text and places on the page. A paragraph says in `data-from` where it begins; the small numbers
// of evidence stand in the page and not in the text.

type Piece = { node: Text; start: number; end: number };

const paragraphsIn = (frame: HTMLElement): HTMLElement[] => [...frame.querySelectorAll<HTMLElement>('p[data-from]')];

function piecesOf(frame: HTMLElement): Piece[] {
  return paragraphsIn(frame).flatMap((paragraph) => {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const pieces: Piece[] = [];
    let start = Number(paragraph.dataset.from);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.parentElement?.closest('sup')) continue;
      pieces.push({ node, start, end: start + node.length });
      start += node.length;
    }
    return pieces;
  });
}

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
export function pageRange(frame: HTMLElement, { start, end }: TextRange): globalThis.Range | null {
  const pieces = piecesOf(frame);
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

/** A word or a sentence, and where its paragraph begins. */
export type Segment = TextRange & { paragraph: number };

/** Words or sentences of the whole text, in its order. */
export function segments(frame: HTMLElement, language: string, granularity: 'word' | 'sentence'): Segment[] {
  const segmenter = new Intl.Segmenter(language === 'und' ? undefined : language, { granularity });
  return paragraphsIn(frame).flatMap((paragraph) => {
    const own = piecesOf(frame).filter(({ node }) => paragraph.contains(node));
    const text = own.map(({ node }) => node.data).join('');
    const from = Number(paragraph.dataset.from);
    return [...segmenter.segment(text)]
      .filter(({ segment, isWordLike }) => (granularity === 'word' ? isWordLike : segment.trim() !== ''))
      .map(({ index, segment }) => ({
        start: from + index,
        end: from + index + segment.trimEnd().length,
        paragraph: from,
      }));
  });
}
