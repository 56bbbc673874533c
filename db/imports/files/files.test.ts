import { gzipSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { FILE_LIMITS } from '../../../domain/imports/import.ts';
import type { FoundRecord } from '../../../domain/imports/read-record.ts';
import { withFile } from '../testing/import-file.ts';
import { makeZip } from '../testing/make-zip.ts';
import { FileRefusal } from './file-refusal.ts';
import { JsonCutter } from './json-cutter.ts';
import { openFile } from './read-file.ts';

const read = (content: string | Uint8Array) =>
  withFile(content, async (path) => {
    const file = await openFile(path);
    const records: FoundRecord[] = [];
    for await (const record of file.records) records.push(record);
    return { format: file.format, heads: file.heads(), records };
  });
const refusalOf = (content: string | Uint8Array) =>
  read(content).then(
    () => null,
    (error: unknown) => {
      if (error instanceof FileRefusal) return error.line === null ? error.code : [error.code, error.line];
      throw error;
    },
  );

const REVIEW = { '@type': 'ClaimReview', claimReviewed: 'The tram flies.', url: 'https://check.example/tram' };

describe('A table is read', () => {
  it('whatever parts its cells, however it is encoded', async () => {
    for (const sign of [',', ';', '\t', '|']) {
      const { heads, records } = await read(`Claim${sign}Who\r\n"Trams${sign} fly"${sign}Council\r\n`);
      expect([heads, records]).toEqual([['Claim', 'Who'], [{ row: { Claim: `Trams${sign} fly`, Who: 'Council' } }]]);
    }
    const cyrillic = 'Утверждение;Автор\nТрамвай стоял девять дней;Компания\n';
    const in1251 = Buffer.from(
      [...cyrillic].map((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        return code < 128 ? code : code - 0x410 + 192;
      }),
    );
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(cyrillic, 'utf16le')]);
    for (const bytes of [Buffer.from(`\ufeff${cyrillic}`), in1251, utf16])
      expect((await read(bytes)).records).toEqual([
        { row: { Утверждение: 'Трамвай стоял девять дней', Автор: 'Компания' } },
      ]);
  });

  it('with lines of any length, stray quotation marks, lines inside cells, and heads that repeat or lack', async () => {
    const { heads, records } = await read('a,a,,b\n1,2,3,"x\ny"\n4\n\n5 "five",6,7,8,9\n');
    expect(heads).toEqual(['a', 'a (2)', '#3', 'b']);
    expect(records).toEqual([
      { row: { a: '1', 'a (2)': '2', '#3': '3', b: 'x\ny' } },
      { row: { a: '4', 'a (2)': '', '#3': '', b: '' } },
      { row: { a: '5 "five"', 'a (2)': '6', '#3': '7', b: '8', '#5': '9' } },
    ]);
  });

  it('whatever ends its lines, with an empty line before it or a word of Excel’s own', async () => {
    for (const content of ['a;b\r\n1;2\n3;4\n', '\n\na;b\n1;2\n3;4', 'sep=;\r\na;b\r\n1;2\r\n3;4\r\n'])
      expect((await read(content)).records).toEqual([{ row: { a: '1', b: '2' } }, { row: { a: '3', b: '4' } }]);
  });

  it('whose first letter beyond ASCII comes late', async () => {
    const late = Buffer.concat([
      Buffer.from(`a\n${'x\n'.repeat(200_000)}`),
      Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x0a]),
    ]);
    const { records } = await read(late);
    expect(records.at(-1)).toEqual({ row: { a: 'Café' } });
  });

  it('from Excel, days as days', async () => {
    const workbook = await writeXlsx({
      sheets: [
        {
          name: 'Checks',
          rows: [
            ['Claim', 'Day', 'Score'],
            ['Trams fly', new Date('2025-01-30T00:00:00Z'), 2],
          ],
        },
      ],
    });
    const { format, records } = await read(workbook);
    expect(format).toBe('xlsx');
    expect(records).toEqual([{ row: { Claim: 'Trams fly', Day: '2025-01-30', Score: '2' } }]);
  });
});

describe('JSON is read', () => {
  it('as one object, a list, a graph, a feed, or lines, each record by itself', async () => {
    const feed = { '@type': 'DataFeed', dataFeedElement: [{ item: null }, { item: [REVIEW] }, { item: REVIEW }] };
    for (const [content, count] of [
      [REVIEW, 1],
      [[REVIEW, REVIEW], 2],
      [{ '@graph': [REVIEW, { '@type': 'Person' }] }, 2],
      [feed, 3],
    ] as const)
      expect((await read(JSON.stringify(content, null, 2))).records).toHaveLength(count);
    const lines = `${JSON.stringify({ id: 1, jsonld: REVIEW })}\n{ broken\n${JSON.stringify({ claim: 'x', n: 2, of: null })}\n`;
    const { format, records, heads } = await read(lines);
    expect(format).toBe('jsonl');
    expect(records).toEqual([
      { json: { id: 1, jsonld: REVIEW } },
      { broken: '{ broken' },
      { members: { claim: 'x', n: 2, of: null } },
    ]);
    expect(heads).toEqual(['claim', 'n', 'of']);
  });

  it('of any length, without holding all of it', async () => {
    const many = Array.from({ length: 30_000 }, (_, index) => ({ ...REVIEW, name: `№ ${index} "[{\\` }));
    for (const whole of [
      many,
      { '@context': 'x', name: 'claims', publishers: many, dataFeedElement: many, tail: { list: [1, 2] } },
    ]) {
      const text = JSON.stringify(whole);
      expect(text.length).toBeGreaterThan(FILE_LIMITS.record);
      const cutter = new JsonCutter();
      const found: unknown[] = [];
      for (let at = 0; at < text.length; at += 1_001) found.push(...cutter.push(text.slice(at, at + 1_001)));
      found.push(...cutter.end());
      expect(found).toEqual(many);
    }
  });

  it('in lines of which some are broken, be it the first', async () => {
    const good = JSON.stringify(REVIEW);
    for (const content of [`{ broken\n${good}\n${good}\n`, `${good}\n{ broken\n${good}\n`]) {
      const { format, records } = await read(content);
      expect([format, records.length]).toEqual(['jsonl', 3]);
    }
    expect((await read(JSON.stringify(REVIEW, null, 2))).format).toBe('json');
  });

  it('What has a type is no row of a table, be it no check', async () => {
    const graph = { '@graph': [{ '@type': 'WebPage', name: 'x' }, REVIEW] };
    const { heads, records } = await read(JSON.stringify(graph));
    expect([heads, records]).toEqual([null, [{ json: { '@type': 'WebPage', name: 'x' } }, { json: REVIEW }]]);
  });

  it('out of the pages of others', async () => {
    const page = `<!doctype html><html><head><script type="application/ld+json">{"@graph":[${JSON.stringify(REVIEW)}]}</script>
      <script>ClaimReview</script><script type="application/ld+json">{ broken</script></head><body>x</body></html>`;
    expect((await read(page)).records).toEqual([{ json: REVIEW }, { broken: '{ broken' }]);
  });
});

describe('An Excel file that is small and holds much is refused before it is read', () => {
  const texts = Buffer.from('<si><t>a</t></si>'.repeat(1_100_000));

  it('by the texts its cells share', async () => {
    const bomb = makeZip('xl/sharedStrings.xml', texts);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusalOf(bomb)).toBe('unpacksToTooMuch');
  });

  it('by what it unpacks to, also where it says less', async () => {
    const zeros = Buffer.alloc(FILE_LIMITS.unpacked + 1);
    expect(await refusalOf(makeZip('xl/worksheets/sheet1.xml', zeros))).toBe('unpacksToTooMuch');
    expect(await refusalOf(makeZip('xl/worksheets/sheet1.xml', zeros, 1_000))).toBe('notThisFormat');
  });
});

describe('What cannot be read is refused for what it is', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['a head without rows', 'Claim,Who\n', null],
    ['half a list', `[${JSON.stringify(REVIEW)},`, 'notThisFormat'],
    ['JSON nested too deep', '['.repeat(100_000), 'tooDeep'],
    ['lines nested too deep', `{"a":1}\n${`{"a":`.repeat(100)}1${'}'.repeat(100)}\n`, 'tooDeep'],
    ['a cell that does not end', `a,b\n"${'x'.repeat(3 * 2 ** 20)}`, ['recordTooLarge', 2]],
    ['a quotation mark that does not end', 'a,b\n"two\nlines",b\n\n"c,d\ne,f\n', ['recordTooLarge', 5]],
    ['a line that does not end', `{"a":1}\n{"a":"${'x'.repeat(3 * 2 ** 20)}"}\n`, 'recordTooLarge'],
    ['bytes that are no text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'unknownFormat'],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae10000000000000000', 'hex'), 'unknownFormat'],
    ['a zip file that is none', Buffer.from('PK\u0003\u0004 and nothing of the kind'), 'notThisFormat'],
    ['too many columns', `${'a,'.repeat(600)}a\n1\n`, 'tooManyColumns'],
    ['gzip', gzipSync('Claim,Who\n'), 'unknownFormat'],
  ])('%s', async (_, content, code) => {
    expect(await refusalOf(content)).toEqual(code);
  });
});
