import { type Block, type Inline, readProse } from '../prose.ts';

// Foreign text in Markdown: whatever a person typed comes out as the same characters in every reader of Markdown, never as
// a heading, link, table or HTML. What opens something is escaped wherever it stands; a letter is never touched.

const ENTITIES: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

const EMBEDDINGS = /[\u202a\u202b\u202d\u202e]/;
const END_OF_EMBEDDING = '\u202c';
const ISOLATES = /[\u2066-\u2068]/;
const END_OF_ISOLATE = '\u2069';

/** Directional controls that were opened and not closed would turn whatever follows on the line. */
function closeDirections(text: string): string {
  const open: string[] = [];
  for (const letter of text) {
    if (EMBEDDINGS.test(letter)) open.push(END_OF_EMBEDDING);
    else if (ISOLATES.test(letter)) open.push(END_OF_ISOLATE);
    else if (letter === open.at(-1)) open.pop();
  }
  return text + open.reverse().join('');
}

/** One line of foreign text: in headings, cells, link texts and sentences. */
export function inlineText(text: string): string {
  const line = closeDirections(text.replace(/\s*\n\s*/g, ' '));
  return line
    .replace(/[\\`*_[\]|~$@]/g, '\\$&')
    .replace(/[<>&]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/(:)(\/\/)/g, '\\$1$2') // bare addresses become links in some readers
    .replace(/\bwww\./gi, (start) => `${start.slice(0, 3)}\\.`)
    .replace(/!$/, '\\!') // before a link it would make an image of it
    .replace(/^\s{2,}/, ' ') // four spaces would make code of it
    .replace(/^(\s*)([#+=:-])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}

/** Foreign text of several lines, each kept as a line. */
const lines = (text: string, prefix = ''): string =>
  text
    .split('\n')
    .map((line) => (line.trim() ? `${prefix}${inlineText(line.trim())}` : prefix.trimEnd()))
    .join(`  \n`);

/** A block quote. */
export const quoteBlock = (text: string): string => lines(text, '> ');

export const heading = (level: 1 | 2 | 3, text: string): string => `${'#'.repeat(level)} ${inlineText(text)}`;

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** A link, or its text alone where the address is none that a reader may follow. */
export function link(text: string, url: string | null): string {
  const words = inlineText(text);
  if (!url || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return words;
  const address = new URL(url).href.replace(
    /[()<>\\|`]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `[${words}](<${address}>)`;
}

/** A table of already written cells. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Prose of an argument, read by our own small grammar and written again: its emphasis, links and lists stay. */
export const prose = (markdown: string): string =>
  readProse(markdown)
    .map((block) => writeBlock(block, ''))
    .join('\n\n');

function writeBlock(block: Block, indent: string): string {
  if (block.type === 'paragraph') return `${indent}${block.children.map(writeInline).join('')}`;
  return block.items
    .map((item, index) => {
      const marker = block.ordered ? `${block.start + index}. ` : '- ';
      const inner = ' '.repeat(indent.length + marker.length);
      const text = item.map((child) => writeBlock(child, inner)).join('\n\n');
      return `${indent}${marker}${text.slice(inner.length)}`;
    })
    .join('\n');
}

function writeInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inlineText(inline.text);
    case 'emphasis':
      return `*${inline.children.map(writeInline).join('')}*`;
    case 'strong':
      return `**${inline.children.map(writeInline).join('')}**`;
    case 'link':
      return link(inline.children.map(textOf).join(''), inline.url);
    case 'evidence':
      return `\\[E${inline.number}\\]`;
    case 'break':
      return '  \n';
  }
}

const textOf = (inline: Inline): string => {
  if (inline.type === 'text') return inline.text;
  if (inline.type === 'evidence') return `[E${inline.number}]`;
  return 'children' in inline ? inline.children.map(textOf).join('') : ' ';
};
