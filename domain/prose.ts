import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

// The small Markdown of an argument: paragraphs, emphasis, links, lists, and `[E2]` for evidence number 2. What is not on
// this list is shown as the characters that were typed, so nothing a person wrote is lost and nothing can run.

export type Inline =
  | { type: 'text'; text: string }
  | { type: 'emphasis' | 'strong'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] }
  | { type: 'evidence'; number: number }
  | { type: 'break' };

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][] };

const SWITCHED_OFF = [
  'htmlFlow',
  'htmlText',
  'headingAtx',
  'setextUnderline',
  'labelStartImage',
  'codeFenced',
  'codeIndented',
  'codeText',
  'blockQuote',
  'definition',
  'thematicBreak',
];
/** Nesting beyond this is no argument but an attack on whatever walks the tree. */
const DEEPEST = 6;
/** Parsing brackets takes quadratic time: 20,000 of them hold a page for half a second. */
const MOST_BRACKETS = 400;

const EVIDENCE = /\[E(\d{1,4})\]/g;

/** The numbers of all evidence that a text refers to, in order. */
export const evidenceNamed = (text: string): number[] =>
  [...text.matchAll(EVIDENCE)].map(([, number]) => Number(number));

/** Reads prose into a tree of the few nodes above. Never throws, whatever was typed. */
export function readProse(markdown: string): Block[] {
  if (tangled(markdown)) return plainParagraphs(markdown);
  const root = fromMarkdown(markdown, { extensions: [{ disable: { null: SWITCHED_OFF } }] });
  return root.children.flatMap((node) => block(node, 0));
}

function tangled(markdown: string): boolean {
  const brackets = markdown.split('[').length - 1;
  const nesting = /^(?:\s*(?:[-+*]|\d{1,9}[.)])\s){8}/m.test(markdown);
  return brackets > MOST_BRACKETS || nesting;
}

const plainParagraphs = (markdown: string): Block[] =>
  markdown
    .split(/\n{2,}/)
    .filter((text) => text.trim())
    .map((text) => ({ type: 'paragraph', children: textAndEvidence(text) }));

function block(node: Nodes, depth: number): Block[] {
  if (node.type === 'paragraph') return [{ type: 'paragraph', children: inlines(node.children, depth, true) }];
  if (node.type !== 'list' || depth > DEEPEST) return [{ type: 'paragraph', children: textAndEvidence(wordsOf(node)) }];
  const items = node.children.map((item) => item.children.flatMap((child) => block(child, depth + 1)));
  return [{ type: 'list', ordered: node.ordered === true, start: node.start ?? 1, items }];
}

function inlines(nodes: readonly Nodes[], depth: number, mayLink: boolean): Inline[] {
  return nodes.flatMap((node) => inline(node, depth, mayLink));
}

function inline(node: Nodes, depth: number, mayLink: boolean): Inline[] {
  if (depth > DEEPEST) return [{ type: 'text', text: wordsOf(node) }];
  switch (node.type) {
    case 'text':
      return mayLink ? textAndEvidence(node.value) : [{ type: 'text', text: node.value }];
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: inlines(node.children, depth + 1, mayLink) }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      if (!mayLink || !isWebAddress(node.url)) return inlines(node.children, depth + 1, mayLink);
      return [{ type: 'link', url: node.url, children: inlines(node.children, depth + 1, false) }];
    default:
      return [{ type: 'text', text: wordsOf(node) }];
  }
}

function textAndEvidence(text: string): Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(EVIDENCE)) {
    if (match.index > from) parts.push({ type: 'text', text: text.slice(from, match.index) });
    parts.push({ type: 'evidence', number: Number(match[1]) });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ type: 'text', text: text.slice(from) });
  return parts;
}

/** Only addresses of the web may be followed from what somebody wrote. */
export const isWebAddress = (url: string | null | undefined): url is string =>
  typeof url === 'string' && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** All the text under a node, in order; walks with a stack of its own, so no depth is too deep. */
function wordsOf(node: Nodes): string {
  const open: Nodes[] = [node];
  let words = '';
  for (let next = open.pop(); next; next = open.pop()) {
    if ('value' in next) words += next.value;
    else if ('children' in next) open.push(...[...next.children].reverse());
  }
  return words;
}
