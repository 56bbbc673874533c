import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { makeCitation, makeEdition, makeEvidence, makeSource, makeStatement } from '../testing/edition-factory.ts';
import { HOSTILE_TEXTS } from '../testing/hostile-text.ts';
import { claimMarkdown } from './claim-markdown.ts';
import type { ExportContext } from './export-context.ts';
import { heading, inlineText, link, prose, quoteBlock } from './markdown.ts';

type Node = { type: string; value?: string; url?: string; children?: Node[] };
const nodesOf = (markdown: string): Node[] => {
  const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
  return all(fromMarkdown(markdown) as Node);
};
const textIn = (markdown: string): string =>
  nodesOf(markdown)
    .map((node) => node.value ?? (['break', 'paragraph'].includes(node.type) ? '\n' : ''))
    .join('');
const typesIn = (markdown: string): Set<string> => new Set(nodesOf(markdown).map((node) => node.type));

const CONTEXT: ExportContext = {
  say: (key, values = {}) => [key, ...Object.values(values)].join(' '),
  name: (of) => of.split('.').at(-1) ?? '',
  saidOn: (value) => value,
  instant: (at) => new Date(at).toISOString(),
  site: 'https://facts.example/en',
};
const STATE = { position: 7, publishedAt: new Date('2025-01-20T09:00:00.000Z') };

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
    const written = heading(2, text);
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
    const written = prose('It is *so* [E1], see [the log](https://tram.example/log).\n\n- one\n- **two**\n\n<b>no</b>');
    expect(written).toContain('*so* \\[E1\\]');
    expect(written).toContain('[the log](<https://tram.example/log>)');
    expect(written).toContain('- one\n- **two**');
    expect(typesIn(written).has('html')).toBe(false);
  });
});

describe('a claim as Markdown', () => {
  it('names edition, hash, as of when and where to check', () => {
    const edition = makeEdition();
    const written = claimMarkdown(edition, STATE, CONTEXT);
    expect(written).toContain(edition.header.documentHash);
    expect(written).toContain('2025-01-20T09:00:00.000Z');
    expect(written).toContain('https://facts.example/en/claims/tram-ran-every-day/editions/1');
    expect(written.startsWith('# “The tram ran every day of the winter.”')).toBe(true);
  });

  it('gives quotation marks only to words that are the speaker’s own', () => {
    const words = 'Nine days without a tram.';
    const said = (wording: 'verbatim' | 'relayed') =>
      claimMarkdown(
        makeEdition({ evidence: [makeEvidence(1, { statement: makeStatement({ words, wording }) })] }),
        STATE,
        CONTEXT,
      );
    expect(said('verbatim')).toContain(`> “${words}”`);
    expect(said('relayed')).toContain(`> ${words}`);
  });

  it('says when and where a thing was said in one sentence', () => {
    const told = (venue: string | null) =>
      claimMarkdown(
        makeEdition({ evidence: [makeEvidence(1, { statement: makeStatement({ venue }) })] }),
        STATE,
        CONTEXT,
      );
    expect(told('Press conference')).toMatch(/^- saidAt 2025-01-16 Press conference$/m);
    expect(told(null)).toMatch(/^- said 2025-01-16$/m);
  });

  it('says whose a source is: the publisher’s, then the author’s', () => {
    const citation = makeCitation({ source: makeSource({ title: 'A winter', byline: 'Ada *Marrow*' }) });
    const edition = makeEdition({ evidence: [makeEvidence(1, { statement: makeStatement({ citation }) })] });
    expect(claimMarkdown(edition, STATE, CONTEXT)).toContain(', Harbour Tram Company, Ada \\*Marrow\\*, Paragraph 2');
  });

  it('says what was searched where a side is empty', () => {
    const written = claimMarkdown(makeEdition(), STATE, CONTEXT);
    expect(written).toContain('The company’s site and the city archive, 15 January 2025.');
  });

  it.each(HOSTILE_TEXTS)('lets an argument hold %j, but no HTML, image or script', (text) => {
    const written = claimMarkdown(
      makeEdition({ claim: { whyChecked: text }, verdict: { summary: text, reasoning: text } }),
      STATE,
      CONTEXT,
    );
    expect([...typesIn(written)].filter((type) => ['html', 'image', 'code'].includes(type))).toEqual([]);
    expect(nodesOf(written).filter((node) => node.type === 'link' && !/^https?:/.test(node.url ?? ''))).toEqual([]);
  });

  it.each(HOSTILE_TEXTS)('shows %j as text wherever it stands, and never as HTML or a foreign link', (text) => {
    const written = claimMarkdown(
      makeEdition({
        claim: { words: text, venue: text },
        verdict: { unknown: [text] },
        evidence: [
          makeEvidence(1, {
            why: text,
            statement: makeStatement({ words: text, citation: makeCitation({ source: makeSource({ title: text }) }) }),
          }),
        ],
      }),
      STATE,
      CONTEXT,
    );
    expect([...typesIn(written)].filter((type) => ['html', 'image', 'code'].includes(type))).toEqual([]);
    const foreign = nodesOf(written).filter(
      (node) => node.type === 'link' && node.url?.startsWith('https://evil.example') === true,
    );
    expect(foreign).toEqual([]);
    expect(nodesOf(written).filter((node) => node.type === 'link' && !/^https?:/.test(node.url ?? ''))).toEqual([]);
  });
});
