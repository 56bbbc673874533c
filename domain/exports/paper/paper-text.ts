import type { PaperBlock, Span } from './paper.ts';

/** Blocks as plain text for a messenger: short lines, bold as `*stars*` (WhatsApp, Signal and Telegram read them), every
 *  address in full, nothing that needs a table. */
export const textOf = (blocks: readonly PaperBlock[]): string => blocks.map((block) => `${write(block)}\n\n`).join('');

/** A whole file. */
export const textFile = (blocks: readonly PaperBlock[]): string => `${textOf(blocks).trimEnd()}\n`;

function write(block: PaperBlock): string {
  switch (block.type) {
    case 'heading':
      return spansOf(block.spans.map((span) => ({ ...span, strong: true })));
    case 'verdict':
    case 'paragraph':
      return spansOf(block.spans);
    case 'quote':
      return block.text
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
    case 'list':
      return block.items
        .map((item, index) => {
          const marker = block.ordered ? `${block.start + index}. ` : '- ';
          const [first = '', ...rest] = item.map(write).join('\n').split('\n');
          return [marker + first, ...rest.map((line) => `  ${line}`)].join('\n');
        })
        .join('\n');
    case 'table':
      return block.rows.map((row) => row.map((cell) => spansOf(cell)).join('; ')).join('\n');
    case 'line':
      return block.said;
    case 'rule':
      return '---';
  }
}

/** Stars must touch the words. */
const starred = (words: string): string =>
  words.trim() === '' ? words : words.replaceAll('*', '').replace(/^(\s*)([\s\S]*?)(\s*)$/, '$1*$2*$3');

const spansOf = (spans: readonly Span[]): string =>
  spans
    .map(({ text, strong, url }) => {
      const words = strong ? starred(text) : text; // the address stays outside, or some messengers would not open it
      return url && url !== text ? `${words} (${url})` : words;
    })
    .join('');
