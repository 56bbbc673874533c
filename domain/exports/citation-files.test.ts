import { describe, expect, it } from 'vitest';
import { makeEdition } from '../testing/edition-factory.ts';
import { exportContext } from '../testing/export-factory.ts';
import { HOSTILE_TEXTS } from '../testing/hostile-text.ts';
import { bibtex, cslJson } from './citation-files.ts';

const SLUG = 'tram-ran-every-day';
const edition = makeEdition();

describe('a citation', () => {
  it('names the edition, its day, its address and its hash in BibTeX', () => {
    expect(bibtex(edition, SLUG, exportContext)).toBe(
      [
        '@misc{tram-ran-every-day-1,',
        '  author = {{Harbour Desk}},',
        '  title = {{“The tram ran every day of the winter.”}},',
        '  year = {2025},',
        '  month = jan,',
        '  day = {17},',
        '  edition = {1},',
        '  url = {https://facts.example/en/claims/tram-ran-every-day/editions/1},',
        `  note = {verdictOf Mostly false edition 1. SHA-256 ${edition.header.documentHash}. CC BY 4.0: https://creativecommons.org/licenses/by/4.0/},`,
        '  language = {en},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('is the same in CSL-JSON', () => {
    const [item] = JSON.parse(cslJson(edition, SLUG, exportContext));
    expect(item).toMatchObject({
      id: 'tram-ran-every-day-1',
      type: 'webpage',
      author: [{ literal: 'Harbour Desk' }],
      issued: { 'date-parts': [[2025, 1, 17]] },
      edition: '1',
      URL: 'https://facts.example/en/claims/tram-ran-every-day/editions/1',
    });
  });

  it('of a withdrawn claim says so, and no verdict', () => {
    const gone = makeEdition({ kind: 'withdrawal' }, { kind: 'withdrawal' });
    expect(bibtex(gone, SLUG, exportContext)).toContain('note = {withdrawn edition 1.');
  });

  it.each(HOSTILE_TEXTS)('keeps %j within its braces', (words) => {
    const written = bibtex(makeEdition({ claim: { words } }), SLUG, exportContext);
    const bare = written.replace(/\\[{}]/g, '').replace(/\\text\w+\{\}/g, '');
    let depth = 0;
    for (const sign of bare) {
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(written.trim().split('\n')).toHaveLength(11);
    expect(JSON.parse(cslJson(makeEdition({ claim: { words } }), SLUG, exportContext))[0].title).toContain(words);
  });
});
