import { parseFragment } from 'parse5';

const UNREAD = new Set(['script', 'style', 'template']);
const TAG = /(<[a-z/!][^<>]*>)/i;
/** No text that is read is longer than this, even with its tags. */
const LONGEST = 100_000;

/** What publishers write into their data is often a piece of a page: `&#039;` and `<br />` become what a reader would see. Space
 *  of any kind is one space. Tags are cut out and not parsed, because to build a tree of tags nested ten thousand deep takes
 *  seconds. */
export function plainText(value: string): string {
  const text = /[<&]/.test(value) ? decoded(withoutTags(value.slice(0, LONGEST))) : value;
  return (
    text
      .replace(/\p{Surrogate}/gu, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they mean nothing in a claim
      .replace(/[\s\u0000-\u001f\u007f\u200b\ufeff]+/g, ' ')
      .trim()
  );
}

function withoutTags(html: string): string {
  let unread: string | null = null;
  let text = '';
  for (const [index, part] of html.split(TAG).entries()) {
    if (index % 2 === 0) {
      if (unread === null) text += part;
      continue;
    }
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(part)?.[1]?.toLowerCase() ?? '';
    if (unread === null) {
      if (UNREAD.has(name) && !part.startsWith('</')) unread = name;
      else if (/^(br|p|div|li|td|h[1-6])$/.test(name)) text += ' ';
    } else if (part.startsWith('</') && name === unread) unread = null;
  }
  return text;
}

/** What `&amp;` and its like stand for: without tags there is nothing to nest. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return parseFragment(text.replaceAll('<', '&lt;'))
    .childNodes.map((node) => ('value' in node ? node.value : ''))
    .join('');
}
