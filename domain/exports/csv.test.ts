import { describe, expect, it } from 'vitest';
import { makeEdition, makeEvidence, makeStatement } from '../testing/edition-factory.ts';
import { HOSTILE_TEXTS } from '../testing/hostile-text.ts';
import { CLAIM_COLUMNS, claimCsv } from './claim-csv.ts';
import { csvHead, csvRows, defused } from './csv.ts';

/** RFC 4180, read by the letter: fields in quotes or without, quotes doubled, CRLF between records. */
function readCsv(text: string): string[][] {
  const records: string[][] = [[]];
  let rest = text.replace(/^\uFEFF/, '');
  while (rest.length > 0) {
    const [whole, quotedField, bare, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`not RFC 4180: ${rest.slice(0, 40)}`);
    records.at(-1)?.push(quotedField === undefined ? (bare ?? '') : quotedField.replaceAll('""', '"'));
    rest = rest.slice(whole.length);
    if (end === '\r\n' && rest.length > 0) records.push([]);
  }
  return records;
}

const STATE = { position: 7, publishedAt: new Date('2025-01-20T09:00:00.000Z') };
const SITE = 'https://facts.example/en';

describe('a CSV file', () => {
  it('starts with a byte order mark and ends its lines with CRLF', () => {
    expect(csvHead(['a', 'b'])).toBe('\uFEFFa,b\r\n');
    expect(csvRows(['a', 'b'], [{ a: 1, b: null }])).toBe('1,\r\n');
  });

  it.each(HOSTILE_TEXTS)('gives back %j as it was, but for an apostrophe before a formula', (text) => {
    const [record] = readCsv(csvRows(['before', 'text', 'after'], [{ before: 'a', text, after: 'z' }]));
    expect(record).toEqual(['a', defused(text), 'z']);
    expect(defused(text).replace(/^'/, '')).toBe(text.replace(/^'/, ''));
  });

  it.each(['=1', ' =1', '\u00a0=1', '\u200b=1', '+1', '-1', '@x', '\tx', '\rx', '\n=1', '＝1', ' \t=1'])(
    'makes text of the formula %j',
    (text) => {
      expect(defused(text)).toBe(`'${text}`);
    },
  );

  it.each(['a=1', '1-2', 'x@example.org', '', ' plain', '“-1”'])('leaves %j as it is', (text) => {
    expect(defused(text)).toBe(text);
  });

  it('leaves numbers numbers', () => {
    expect(csvRows(['n'], [{ n: -3 }])).toBe('-3\r\n');
  });
});

describe('the table of one edition', () => {
  it('has one line for each piece of evidence, the claim and where to check it in each', () => {
    const edition = makeEdition({ evidence: [makeEvidence(1), makeEvidence(2, { stance: 'context' })] });
    const [head, ...rows] = readCsv(claimCsv(edition, STATE, SITE));
    expect(head).toEqual([...CLAIM_COLUMNS]);
    expect(rows).toHaveLength(2);
    const first = Object.fromEntries((head ?? []).map((column, index) => [column, rows[0]?.[index]]));
    expect(first).toMatchObject({
      claim: 'The tram ran every day of the winter.',
      evidence_number: '1',
      stance: 'rebuts',
      cited_by_verdict: 'yes',
      document_sha256: edition.header.documentHash,
      record_as_of: '2025-01-20T09:00:00.000Z',
      edition_address: 'https://facts.example/en/claims/tram-ran-every-day/editions/1',
    });
    expect(rows[1]?.[head?.indexOf('cited_by_verdict') ?? -1]).toBe('no');
  });

  it('has one line where there is no evidence', () => {
    const rows = readCsv(claimCsv(makeEdition({ evidence: [] }), STATE, SITE));
    expect(rows).toHaveLength(2);
    expect(rows[1]).toHaveLength(CLAIM_COLUMNS.length);
  });

  it.each(HOSTILE_TEXTS)('keeps its columns whatever was said: %j', (words) => {
    const edition = makeEdition({ evidence: [makeEvidence(1, { statement: makeStatement({ words }) })] });
    const rows = readCsv(claimCsv(edition, STATE, SITE));
    expect(rows.map((row) => row.length)).toEqual([CLAIM_COLUMNS.length, CLAIM_COLUMNS.length]);
    expect(rows[1]?.[CLAIM_COLUMNS.indexOf('words')]).toBe(defused(words));
  });
});
