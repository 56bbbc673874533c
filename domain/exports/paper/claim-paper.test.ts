import { describe, expect, it } from 'vitest';
import type { Edition } from '../../edition.ts';
import { makeCitation, makeEdition, makeEvidence, makeSource, makeStatement } from '../../testing/edition-factory.ts';
import { exportContext, recordState } from '../../testing/export-factory.ts';
import { HOSTILE_TEXTS } from '../../testing/hostile-text.ts';
import { nodesOf, typesIn } from '../../testing/markdown-tree.ts';
import { claimPaper } from './claim-paper.ts';
import { markdownFile } from './paper-markdown.ts';

const written = (edition: Edition): string => markdownFile(claimPaper(edition, recordState, exportContext));

describe('a claim as Markdown', () => {
  it('names edition, hash, as of when and where to check', () => {
    const edition = makeEdition();
    const file = written(edition);
    expect(file).toContain(edition.header.documentHash);
    expect(file).toContain('2025-01-20T09:00:00.000Z');
    expect(file).toContain('https://facts.example/en/claims/tram-ran-every-day/editions/1');
    expect(file.startsWith('# “The tram ran every day of the winter.”')).toBe(true);
  });

  it('of an edition that is no longer in force says so first, and speaks for the time in which it was', () => {
    const edition = makeEdition();
    const publishedAt = new Date('2025-01-19T08:00:00.000Z');
    const next = { ...edition.header, number: 2, kind: 'correction' as const, publishedAt };
    const file = markdownFile(claimPaper(edition, recordState, exportContext, { next, newest: 3 }));
    expect(file.split('\n')[2]).toMatch(/^\*\*overtaken 1 2 correction 2025-01-19T08:00:00\.000Z/);
    expect(file).toContain('asOf 2025-01-19T08:00:00.000Z');
    expect(file).not.toContain(recordState.publishedAt.toISOString());
    expect(written(edition)).not.toContain('overtaken');
  });

  it('gives quotation marks only to words that are the speaker’s own', () => {
    const words = 'Nine days without a tram.';
    const said = (wording: 'verbatim' | 'relayed') =>
      written(makeEdition({ evidence: [makeEvidence(1, { statement: makeStatement({ words, wording }) })] }));
    expect(said('verbatim')).toContain(`> “${words}”`);
    expect(said('relayed')).toContain(`> ${words}`);
  });

  it('says when and where a thing was said in one sentence', () => {
    const told = (venue: string | null) =>
      written(makeEdition({ evidence: [makeEvidence(1, { statement: makeStatement({ venue }) })] }));
    expect(told('Press conference')).toMatch(/^- saidAt 2025-01-16 Press conference$/m);
    expect(told(null)).toMatch(/^- said 2025-01-16$/m);
  });

  it('says whose a source is: the publisher’s, then the author’s', () => {
    const citation = makeCitation({ source: makeSource({ title: 'A winter', byline: 'Ada *Marrow*' }) });
    const edition = makeEdition({ evidence: [makeEvidence(1, { statement: makeStatement({ citation }) })] });
    expect(written(edition)).toContain(', Harbour Tram Company, Ada \\*Marrow\\*, Paragraph 2');
  });

  it('says what was searched where a side is empty', () => {
    const file = written(makeEdition());
    expect(file).toContain('The company’s site and the city archive, 15 January 2025.');
  });

  it.each(HOSTILE_TEXTS)('lets an argument hold %j, but no HTML, image or script', (text) => {
    const file = written(makeEdition({ claim: { whyChecked: text }, verdict: { summary: text, reasoning: text } }));
    expect([...typesIn(file)].filter((type) => ['html', 'image', 'code'].includes(type))).toEqual([]);
    expect(nodesOf(file).filter((node) => node.type === 'link' && !/^https?:/.test(node.url ?? ''))).toEqual([]);
  });

  it.each(HOSTILE_TEXTS)('shows %j as text wherever it stands, and never as HTML or a foreign link', (text) => {
    const file = written(
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
    );
    expect([...typesIn(file)].filter((type) => ['html', 'image', 'code'].includes(type))).toEqual([]);
    const foreign = nodesOf(file).filter(
      (node) => node.type === 'link' && node.url?.startsWith('https://evil.example') === true,
    );
    expect(foreign).toEqual([]);
    expect(nodesOf(file).filter((node) => node.type === 'link' && !/^https?:/.test(node.url ?? ''))).toEqual([]);
  });
});
