import { parseFragment } from 'parse5';

type Node = { nodeName: string; value?: string; childNodes?: readonly Node[] };

/** What publishers write into their data is often a piece of a page: `&#039;` and `<br />` become what a reader would see. Space
 *  of any kind is one space. */
export function plainText(value: string): string {
  const text = /[<&]/.test(value) ? textOf(parseFragment(value.slice(0, 100_000)) as Node) : value;
  return (
    text
      .replace(/\p{Surrogate}/gu, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they mean nothing in a claim
      .replace(/[\s\u0000-\u001f\u007f\u200b\ufeff]+/g, ' ')
      .trim()
  );
}

const UNREAD = new Set(['script', 'style', 'template']);

/** Without recursion: a piece of a page may be nested as deep as it likes. */
function textOf(root: Node): string {
  const parts: string[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#text') parts.push(node.value ?? '');
    else if (node.nodeName === 'br' || node.nodeName === 'p') parts.push(' ');
    if (!UNREAD.has(node.nodeName)) waiting.push(...[...(node.childNodes ?? [])].reverse());
  }
  return parts.join('');
}
