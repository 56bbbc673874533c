import { addressTyped } from './page-address.ts';

/** What was put into the bar of the desk. */
export type BarText =
  | { kind: 'nothing' }
  | { kind: 'address'; address: string }
  | { kind: 'words'; words: string }
  | { kind: 'text'; title: string; text: string };

/** Nobody types so much to look for something: it was pasted, to be kept. */
const LONGEST_SEARCH = 200;
/** A headline is shorter; a longer first line is a paragraph. */
const LONGEST_TITLE = 160;

/** Tells an address from words to look for and from a text to keep. A text is called by its first line. */
export function barText(typed: string): BarText {
  const text = typed.replace(/\r\n?/g, '\n').trim();
  if (text === '') return { kind: 'nothing' };
  const address = addressTyped(text);
  if (address !== null) return { kind: 'address', address };
  if (!text.includes('\n') && text.length <= LONGEST_SEARCH) return { kind: 'words', words: text };
  const [first = '', ...rest] = text.split('\n');
  const body = rest.join('\n').trim();
  // A headline over a text is its title, so that paragraphs are counted from the first one under it.
  return first.length <= LONGEST_TITLE && body !== ''
    ? { kind: 'text', title: first.trim(), text: body }
    : { kind: 'text', title: cutAtWord(first, LONGEST_TITLE), text };
}

function cutAtWord(line: string, most: number): string {
  if (line.length <= most) return line.trim();
  const space = line.lastIndexOf(' ', most);
  return `${line.slice(0, space > most / 2 ? space : most).trim()}…`;
}
