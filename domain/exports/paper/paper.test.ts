import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../../claim-line.ts';
import { makeEdition, makeEvidence, makeNamedRating } from '../../testing/edition-factory.ts';
import { exportContext, recordState } from '../../testing/export-factory.ts';
import { HOSTILE_TEXTS } from '../../testing/hostile-text.ts';
import { claimPaper } from './claim-paper.ts';
import { lineCells } from './line-cells.ts';
import { argument, type PaperBlock } from './paper.ts';
import { htmlFile } from './paper-html.ts';
import { markdownFile } from './paper-markdown.ts';
import { textFile } from './paper-text.ts';

const FRAME = {
  title: 'A <title>',
  language: 'en',
  newsroom: 'Harbour & Co',
  dated: 'as of today',
  at: recordState.publishedAt,
};
const edition = makeEdition({ evidence: [makeEvidence(1), makeEvidence(2, { stance: 'supports' })] });
const blocks = claimPaper(edition, recordState, exportContext);

type Node = { nodeName: string; value?: string; attrs?: { name: string; value: string }[]; childNodes?: Node[] };
const nodesOf = (html: string): Node[] => {
  const all = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
  return all(parse(html) as Node);
};
const every: PaperBlock[] = [
  { type: 'heading', level: 1, spans: [{ text: 'Head' }] },
  {
    type: 'paragraph',
    spans: [{ text: 'bold ', strong: true }, { text: 'link', url: 'https://a.example/x' }, { text: ' end' }],
  },
  { type: 'quote', text: 'one\ntwo' },
  { type: 'list', ordered: true, start: 3, items: [[{ type: 'paragraph', spans: [{ text: 'three' }] }]] },
  { type: 'table', heads: ['A', 'B'], widths: [1, 1], rows: [[[{ text: 'a' }], [{ text: 'b', mono: true }]]] },
  { type: 'verdict', rating: makeNamedRating('false'), spans: [{ text: 'False', strong: true }] },
  { type: 'rule' },
];

describe('a text to read', () => {
  it('is the same in every form: each says the claim, every quote, the hash and where to check', () => {
    for (const file of [markdownFile(blocks), textFile(blocks), htmlFile(FRAME, blocks)]) {
      expect(file).toContain('The tram ran every day of the winter.');
      expect(file).toContain('The tram stood still on nine days of December.');
      expect(file).toContain(edition.header.documentHash);
      expect(file).toContain('https://facts.example/en/claims/tram-ran-every-day/editions/1');
      expect(file).toContain('line of Harbour Tram Company');
    }
  });

  it('is set in Markdown', () => {
    expect(markdownFile(every)).toBe(
      '# Head\n\n**bold** [link](<https://a.example/x>) end\n\n> one  \n> two\n\n3. three\n\n| A | B |\n| --- | --- |\n| a | `b` |\n\n**False**\n\n---\n',
    );
  });

  it('is set for a messenger: bold in stars, addresses in full, no table', () => {
    expect(textFile(every)).toBe(
      '*Head*\n\n*bold* link (https://a.example/x) end\n\n> one\n> two\n\n3. three\n\na; b\n\n*False*\n\n---\n',
    );
  });

  it('follows no address that is none of the web', () => {
    const spans = [{ text: 'press', url: 'javascript:alert(1)' }];
    expect(markdownFile([{ type: 'paragraph', spans }])).toBe('press\n');
    expect(htmlFile(FRAME, [{ type: 'paragraph', spans }])).not.toContain('javascript');
    expect(argument('[press](javascript:alert(1))')).toEqual([{ type: 'paragraph', spans: [{ text: 'press' }] }]);
  });

  it('joins runs of one look, so that bold beside bold is still bold', () => {
    const spans = [
      { text: 'a', strong: true as const },
      { text: 'b', strong: true as const },
    ];
    expect(markdownFile([{ type: 'paragraph', spans }])).toBe('**ab**\n');
  });
});

describe('HTML for mail', () => {
  const html = htmlFile(FRAME, blocks);
  const nodes = nodesOf(html);

  it('holds no script, no style sheet and nothing that would be fetched', () => {
    const names = new Set(nodes.map(({ nodeName }) => nodeName));
    for (const refused of ['script', 'style', 'link', 'img', 'svg', 'iframe', 'form', 'input'])
      expect(names).not.toContain(refused);
    const attributes = nodes.flatMap(({ attrs = [] }) => attrs);
    expect(attributes.filter(({ name }) => name === 'src' || name.startsWith('on'))).toEqual([]);
    expect(attributes.filter(({ name, value }) => name === 'style' && /url\(|var\(/.test(value))).toEqual([]);
  });

  it('says its language, and that of what was quoted', () => {
    expect(html).toContain('<html lang="en">');
    expect(nodes.find(({ nodeName }) => nodeName === 'blockquote')?.attrs).toBeDefined();
  });

  it.each(HOSTILE_TEXTS)('shows %j as text', (text) => {
    const file = htmlFile(FRAME, [
      { type: 'heading', level: 1, spans: [{ text }], language: text },
      { type: 'paragraph', spans: [{ text, url: text }] },
      { type: 'quote', text },
    ]);
    const texts = nodesOf(file).flatMap(({ nodeName, value }) => (nodeName === '#text' ? [value ?? ''] : []));
    for (const line of text.split('\n')) expect(texts.join('')).toContain(line);
    expect(nodesOf(file).filter(({ nodeName }) => ['script', 'img', 'b'].includes(nodeName)).length).toBe(1); // the newsroom
  });

  it('draws the line with cells that fill its width', () => {
    const rows = lineCells(lineOf(edition), recordState.publishedAt.getTime());
    for (const row of Object.values(rows)) {
      const whole = row.reduce((sum, { share }) => sum + share, 0);
      expect(whole).toBeGreaterThan(99.5);
      expect(whole).toBeLessThan(100.5);
    }
    expect(rows.above.filter(({ colour }) => colour === '#0f63a6')).toHaveLength(1);
    expect(rows.below.filter(({ colour }) => colour === '#c03a0a')).toHaveLength(1);
  });
});
