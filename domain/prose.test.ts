import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, type Inline, readProse } from './prose.ts';

const text = (words: string): Inline => ({ type: 'text', text: words });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });

const everything = (blocks: readonly Block[]): (Block | Inline)[] =>
  blocks.flatMap((block) => [
    block,
    ...(block.type === 'list' ? block.items.flatMap(everything) : block.children.flatMap(everyInline)),
  ]);
const everyInline = (inline: Inline): Inline[] => [
  inline,
  ...('children' in inline ? inline.children.flatMap(everyInline) : []),
];

test('Prose is read into paragraphs, emphasis, lists and links', () => {
  expect(readProse('One *two*.\n\n- a\n- [b](https://b.example/)')).toEqual([
    paragraph(text('One '), { type: 'emphasis', children: [text('two')] }, text('.')),
    {
      type: 'list',
      ordered: false,
      start: 1,
      items: [[paragraph(text('a'))], [paragraph({ type: 'link', url: 'https://b.example/', children: [text('b')] })]],
    },
  ]);
});

test('[E2] leads to evidence number 2, also in the middle of a sentence', () => {
  expect(readProse('Denied [E2], twice.')).toEqual([
    paragraph(text('Denied '), { type: 'evidence', number: 2 }, text(', twice.')),
  ]);
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![x](https://x.example/y.png)',
  '# Head',
  '> quoted',
  '`code`',
  '[x]: javascript:alert(1)',
])('%s is shown as it was typed', (typed) => {
  const shown = everything(readProse(typed))
    .map((node) => (node.type === 'text' ? node.text : node.type === 'link' ? `](${node.url})` : ''))
    .join('');
  expect(everything(readProse(typed)).every((node) => ['paragraph', 'text', 'link'].includes(node.type))).toBe(true);
  expect(shown.replace(/\s/g, '').length).toBeGreaterThan(typed.replace(/[\s[\]()]/g, '').length / 2);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//evil.example', 'mailto:a@b.example'])(
  'A link to %s is only its words',
  (url) => {
    expect(everything(readProse(`[words](${url})`)).some((node) => node.type === 'link')).toBe(false);
  },
);

test.each([
  ['brackets', '['.repeat(20_000)],
  ['lists in lists', '- '.repeat(10_000)],
  ['emphasis', '*a **b '.repeat(2_500)],
  ['numbered lists', '1. '.repeat(6_000)],
])('A wall of %s is read within a moment and never nests deep', (_, wall) => {
  const begun = performance.now();
  const blocks = readProse(wall);
  expect(performance.now() - begun).toBeLessThan(1_500);
  expect(JSON.stringify(blocks).length).toBeGreaterThan(0);
});

test('Whatever is typed, every link is http or https and nothing throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) =>
      everything(readProse(typed)).every((node) => node.type !== 'link' || /^https?:\/\//i.test(node.url)),
    ),
  );
});
