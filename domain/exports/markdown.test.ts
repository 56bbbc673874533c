import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../testing/hostile-text.ts';
import { nodesOf, textIn, typesIn } from '../testing/markdown-tree.ts';
import { inlineText, link, quoteBlock } from './markdown.ts';
import { argument } from './paper/paper.ts';
import { markdownOf } from './paper/paper-markdown.ts';

const visible = (text: string) =>
  text
    .replace(/[\u2066-\u2069\u202a-\u202e]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('foreign text in Markdown', () => {
  it.each(HOSTILE_TEXTS)('reads as the letters that were typed, in a line: %j', (text) => {
    const written = inlineText(text);
    expect(visible(textIn(written))).toBe(visible(text));
    expect([...typesIn(written)].sort()).toEqual(['paragraph', 'root', 'text']);
  });

  it.each(HOSTILE_TEXTS)('stays in its heading: %j', (text) => {
    const written = markdownOf([{ type: 'heading', level: 2, spans: [{ text }] }]).trim();
    expect(visible(textIn(written))).toBe(visible(text));
    expect([...typesIn(written)].sort()).toEqual(['heading', 'root', 'text']);
  });

  it.each(HOSTILE_TEXTS)('stays in its quote: %j', (text) => {
    const written = quoteBlock(text);
    expect(visible(textIn(written))).toBe(visible(text));
    expect(nodesOf(written)[1]?.type).toBe('blockquote');
    const allowed = new Set(['root', 'blockquote', 'paragraph', 'text', 'break']);
    expect([...typesIn(written)].filter((type) => !allowed.has(type))).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'not an address'])('makes no link to %s', (url) => {
    expect(link('words', url)).toBe('words');
  });

  it('keeps an address that tries to leave its brackets inside them', () => {
    const links = nodesOf(link('](x) words', 'https://a.example/x)>[y](https://evil.example)')).filter(
      (node) => node.type === 'link',
    );
    expect(links).toHaveLength(1);
    expect(links[0]?.url).toContain('https://a.example/');
  });

  it('closes what was opened to turn the direction of the line', () => {
    expect(inlineText('\u202eabc')).toBe('\u202eabc\u202c');
    expect(inlineText('\u2067abc\u2069')).toBe('\u2067abc\u2069');
  });

  it('writes an argument again with its emphasis, lists, links and evidence', () => {
    const written = markdownOf(
      argument('It is *so* [E1], see [the log](https://tram.example/log).\n\n- one\n- **two**\n\n<b>no</b>'),
    );
    expect(written).toContain('*so* \\[E1\\]');
    expect(written).toContain('[the log](<https://tram.example/log>)');
    expect(written).toContain('- one\n- **two**');
    expect(typesIn(written).has('html')).toBe(false);
  });
});
