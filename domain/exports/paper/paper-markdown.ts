import { isWebAddress } from '../../prose.ts';
import { inlineText, link, quoteBlock } from '../markdown.ts';
import type { PaperBlock, Span } from './paper.ts';

/** Blocks as CommonMark, an empty line after each. */
export const markdownOf = (blocks: readonly PaperBlock[]): string =>
  blocks.map((block) => `${write(block, '')}\n\n`).join('');

/** A whole file. */
export const markdownFile = (blocks: readonly PaperBlock[]): string => `${markdownOf(blocks).trimEnd()}\n`;

function write(block: PaperBlock, indent: string): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${spansOf(block.spans)}`;
    case 'verdict':
    case 'paragraph':
      return indent + spansOf(block.spans);
    case 'quote':
      return quoteBlock(block.text);
    case 'list':
      return list(block, indent);
    case 'table':
      return table(block.heads, block.rows);
    case 'line':
      return `*${inlineText(block.said)}*`;
    case 'rule':
      return '---';
  }
}

const list = ({ ordered, start, items }: Extract<PaperBlock, { type: 'list' }>, indent: string): string =>
  items
    .map((item, index) => {
      const marker = ordered ? `${start + index}. ` : '- ';
      const inner = ' '.repeat(indent.length + marker.length);
      const text = item.map((child) => write(child, inner)).join('\n\n');
      return indent + marker + text.slice(inner.length);
    })
    .join('\n');

const table = (heads: readonly string[], rows: readonly (readonly Span[][])[]): string =>
  [heads.map(inlineText), heads.map(() => '---'), ...rows.map((row) => row.map((cell) => spansOf(cell)))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const BREAK = '\n';

/** Runs that follow each other in one look are set once: `**a****b**` would not be bold. */
function spansOf(spans: readonly Span[]): string {
  const runs: Span[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    if (last && isAlike(last, span) && span.text !== BREAK && last.text !== BREAK) last.text += span.text;
    else runs.push({ ...span });
  }
  return runs.map(one).join('').trimStart();
}

const isAlike = (one: Span, other: Span): boolean =>
  one.strong === other.strong && one.emphasis === other.emphasis && one.mono === other.mono && one.url === other.url;

function one(span: Span): string {
  if (span.text === BREAK) return '  \n';
  if (span.mono) return `\`${span.text.replaceAll('`', '')}\``;
  if (isWebAddress(span.url)) return link(span.text, span.url);
  // Emphasis must touch its words, so the space around them stays outside.
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(span.text) ?? [];
  const mark = words === '' ? '' : `${span.strong ? '**' : ''}${span.emphasis ? '*' : ''}`;
  return (before && ' ') + mark + inlineText(words) + mark + (after && ' ');
}
