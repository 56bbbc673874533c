import { fromMarkdown } from 'mdast-util-from-markdown';

// Markdown as another reader of it understands it.

export type Node = { type: string; value?: string; url?: string; children?: Node[] };
export const nodesOf = (markdown: string): Node[] => {
  const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
  return all(fromMarkdown(markdown) as Node);
};
export const textIn = (markdown: string): string =>
  nodesOf(markdown)
    .map((node) => node.value ?? (['break', 'paragraph'].includes(node.type) ? '\n' : ''))
    .join('');
export const typesIn = (markdown: string): Set<string> => new Set(nodesOf(markdown).map((node) => node.type));
