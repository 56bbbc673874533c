import type { ClaimLine } from '../../claim-line.ts';
import { type Inline, type Block as ProseBlock, readProse } from '../../prose.ts';
import type { NamedRating } from '../../rating.ts';

// What leaves as a text to read, in one shape for Markdown, HTML, plain text, Word and PDF: what it says is decided once
// (claim-paper.ts, list-paper.ts, summary-paper.ts), and each writer only sets it.

/** A run of text. A line feed in it is a line break. `url` must be a web address, or it is no link. */
export type Span = { text: string; strong?: true; emphasis?: true; mono?: true; url?: string | null };

export type Level = 1 | 2 | 3 | 4 | 5;

export type PaperBlock =
  | { type: 'heading'; level: Level; spans: Span[]; language?: string }
  /** `lead` is set large, `quiet` small and grey. */
  | { type: 'paragraph'; spans: Span[]; voice?: 'lead' | 'quiet' }
  /** Somebody's words, line ends kept. */
  | { type: 'quote'; text: string; language?: string }
  | { type: 'list'; ordered: boolean; start: number; items: PaperBlock[][] }
  | { type: 'table'; heads: string[]; rows: Span[][][]; widths: number[] }
  /** The verdict as a mark of its own; `spans` say it in words. */
  | { type: 'verdict'; rating: NamedRating; spans: Span[] }
  /** A claim line; `said` is what it shows, in words. */
  | { type: 'line'; line: ClaimLine; now: number; form: 'small' | 'whole'; said: string }
  | { type: 'rule' };

/** What stands around the blocks of a file: in its head, its foot and its properties. */
export type PaperFrame = {
  title: string;
  /** Of the sentences around what was quoted (BCP 47). */
  language: string;
  newsroom: string;
  /** "as of 17 February 2025, 12:00". */
  dated: string;
  /** When the record had come so far: the file's own date. */
  at: Date;
};

export const plain = (text: string): Span[] => [{ text }];
export const strong = (text: string): Span => ({ text, strong: true });
export const paragraph = (...spans: (Span | string)[]): PaperBlock => ({
  type: 'paragraph',
  spans: spans.map((span) => (typeof span === 'string' ? { text: span } : span)),
});
export const heading = (level: Level, text: string, language?: string): PaperBlock => ({
  type: 'heading',
  level,
  spans: plain(text),
  ...(language && { language }),
});
/** What stands on every page of a story, such as that it is a sample. */
export const notice = (text: string): PaperBlock => ({ type: 'paragraph', voice: 'quiet', spans: plain(text) });
export const bullets = (items: readonly Span[][]): PaperBlock => ({
  type: 'list',
  ordered: false,
  start: 1,
  items: items.map((spans) => [{ type: 'paragraph', spans }]),
});

/** An argument, read by our own small grammar: its emphasis, links, lists and `[E2]` stay. */
export const argument = (markdown: string): PaperBlock[] => readProse(markdown).map(proseBlock);

const proseBlock = (block: ProseBlock): PaperBlock =>
  block.type === 'paragraph'
    ? { type: 'paragraph', spans: block.children.flatMap((child) => inline(child, {})) }
    : {
        type: 'list',
        ordered: block.ordered,
        start: block.start,
        items: block.items.map((item) => item.map(proseBlock)),
      };

type Look = Omit<Span, 'text'>;

function inline(node: Inline, look: Look): Span[] {
  switch (node.type) {
    case 'text':
      return [{ ...look, text: node.text }];
    case 'evidence':
      return [{ ...look, text: `[E${node.number}]` }];
    case 'break':
      return [{ ...look, text: '\n' }];
    case 'link':
      return node.children.flatMap((child) => inline(child, { ...look, url: node.url }));
    default:
      return node.children.flatMap((child) => inline(child, { ...look, [node.type]: true }));
  }
}
