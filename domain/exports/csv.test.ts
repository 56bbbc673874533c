import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../testing/hostile-text.ts';
import { readCsv } from '../testing/read-csv.ts';
import { csvHead, csvRows, defused, fused } from './csv.ts';

describe('a CSV file', () => {
  it('starts with a byte order mark and ends its lines with CRLF', () => {
    expect(csvHead(['a', 'b'])).toBe('\uFEFFa,b\r\n');
    expect(csvRows(['a', 'b'], [{ a: 1, b: null }])).toBe('1,\r\n');
  });

  it.each(HOSTILE_TEXTS)('gives back %j as it was, but for an apostrophe before a formula', (text) => {
    const [record] = readCsv(csvRows(['before', 'text', 'after'], [{ before: 'a', text, after: 'z' }]));
    expect(record).toEqual(['a', defused(text), 'z']);
    expect(fused(defused(text))).toBe(text);
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

  it.each(["'=1", "''=1", "'plain", "'"])('can tell its own apostrophe from that of %j', (text) => {
    expect(fused(defused(text))).toBe(text);
  });

  it('leaves numbers numbers', () => {
    expect(csvRows(['n'], [{ n: -3 }])).toBe('-3\r\n');
  });
});
