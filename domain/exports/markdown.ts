import { isWebAddress } from '../prose.ts';

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

/** A link, or its text alone where the address is none that a reader may follow. */
export function link(text: string, url: string | null): string {
  const words = inlineText(text);
  if (!isWebAddress(url)) return words;
  const address = new URL(url).href.replace(
    /[()<>\\|`]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `[${words}](<${address}>)`;
}
