import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimPaper } from '../../domain/exports/paper/claim-paper.ts';
import type { PaperBlock } from '../../domain/exports/paper/paper.ts';
import { SOURCES, sourceRows } from '../../domain/exports/tables/sources-table.ts';
import { STATEMENTS, statementRows } from '../../domain/exports/tables/statements-table.ts';
import { VERDICTS } from '../../domain/exports/tables/verdicts-table.ts';
import { makeEdition, makeEvidence, makeStatement } from '../../domain/testing/edition-factory.ts';
import { exportContext, recordState, tableContext } from '../../domain/testing/export-factory.ts';
import { HOSTILE_TEXTS } from '../../domain/testing/hostile-text.ts';
import { docxOf } from './paper-docx.ts';
import { pdfOf } from './paper-pdf.ts';
import { makeWorkbook, sheet, streamWorkbook } from './workbook.ts';

const LETTERS = 'Oʻzbekiston gʻarbi, O‘sha Oʼq; Ўзбекистон, қ ғ ҳ, ёлки';
const frame = {
  title: 'The week’s verdicts',
  language: 'en',
  newsroom: 'Harbour newsroom',
  dated: 'as of 20 January 2025',
  at: recordState.publishedAt,
};
const edition = makeEdition({
  claim: { words: LETTERS, language: 'uz' },
  evidence: [makeEvidence(1), makeEvidence(2, { stance: 'supports', statement: makeStatement({ words: LETTERS }) })],
});
const blocks = claimPaper(edition, recordState, exportContext);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'papers-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function kept(name: string, bytes: Buffer | Uint8Array | null): string {
  if (!bytes) throw new Error(`no ${name}`);
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}
/** A member of a zipped document, as another program unpacks it. */
const memberOf = (file: string, member: string): string =>
  execFileSync('unzip', ['-p', file, member], { encoding: 'utf8', maxBuffer: 1e8 });

describe('a PDF', () => {
  it('is tagged, named, dated by the record, and its letters are text', async () => {
    const pdf = await pdfOf(frame, blocks, exportContext);
    const text = pdf.toString('latin1');
    expect(text).toContain('/MarkInfo');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Outlines');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toContain('20250120090000');
    const { extractText, getDocumentProxy } = await import('unpdf');
    const { text: read } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    const lines = read.replace(/\s+/g, ' ');
    // ‘ and ʻ are one shape in this font. The PDF says which is meant by ActualText, which this reader leaves unread.
    expect(lines.replaceAll('ʻ', '‘')).toContain(LETTERS.replaceAll('ʻ', '‘'));
    expect(lines).toContain('1 / ');
  });

  it('is the same, byte for byte, from the same record', async () => {
    const [one, other] = [await pdfOf(frame, blocks, exportContext), await pdfOf(frame, blocks, exportContext)];
    expect(one.equals(other)).toBe(true);
  });

  it('takes nothing that was typed for a command', async () => {
    const hostile: PaperBlock[] = [...HOSTILE_TEXTS, '#read("/etc/passwd") $x$ @cite <label> `raw` = heading'].map(
      (text) => ({
        type: 'quote',
        text: text.slice(0, 2_000),
        language: text.slice(0, 20),
      }),
    );
    const pdf = await pdfOf(
      frame,
      [{ type: 'heading', level: 1, spans: [{ text: '#panic()' }] }, ...hostile],
      exportContext,
    );
    const { extractText, getDocumentProxy } = await import('unpdf');
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    expect(text.replace(/\s+/g, ' ')).toContain('#read("/etc/passwd") $x$ @cite <label> `raw` = heading');
    expect(text).not.toContain('root:');
  });
});

describe('a Word document', () => {
  it('has headings, a style for quotes, languages, and the line as a picture that says what it shows', async () => {
    const file = kept('claim.docx', await docxOf(frame, blocks));
    const body = memberOf(file, 'word/document.xml');
    expect(body).toContain('<w:pStyle w:val="Heading1"/>');
    expect(body).toContain('<w:pStyle w:val="Heading2"/>');
    expect(body).toContain('<w:pStyle w:val="Quote"/>');
    expect(body).toContain('<w:lang w:val="uz"/>');
    expect(body).toContain(LETTERS);
    expect(body).toMatch(/<wp:docPr[^>]*descr="line of Harbour Tram Company"/);
    expect(memberOf(file, 'word/footer1.xml')).toContain('NUMPAGES');
    expect(memberOf(file, 'docProps/core.xml')).toContain('The week’s verdicts');
  });

  it('has a table of contents where it holds several claims', async () => {
    const heading = (text: string): PaperBlock => ({ type: 'heading', level: 2, spans: [{ text }], language: 'en' });
    const many = ['One', 'Two', 'Three', 'Four'].map(heading);
    expect(memberOf(kept('many.docx', await docxOf(frame, many)), 'word/document.xml')).toContain('TOC \\');
    expect(memberOf(kept('few.docx', await docxOf(frame, blocks)), 'word/document.xml')).not.toContain('TOC \\');
  });

  it.each(HOSTILE_TEXTS.map((text) => text.slice(0, 2_000)))('holds %j as text', async (text) => {
    const file = kept('hostile.docx', await docxOf(frame, [{ type: 'quote', text }]));
    const body = memberOf(file, 'word/document.xml');
    for (const line of text.split('\n'))
      expect(body).toContain(
        line
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll('"', '&quot;')
          .replaceAll("'", '&apos;'),
      );
  });
});

describe('an Excel file', () => {
  it('has a sheet for each table, with typed dates, a fixed head and filters', async () => {
    const bytes = await makeWorkbook(
      [sheet(VERDICTS, [edition]), sheet(STATEMENTS, statementRows(edition)), sheet(SOURCES, sourceRows(edition))],
      tableContext,
      { title: frame.title, creator: frame.newsroom, about: [['title', frame.title]] },
    );
    const book = await readXlsx(bytes);
    expect(book.sheets.map(({ name }) => name)).toEqual(['verdicts', 'statements', 'sources', 'about']);
    expect(book.sheets.at(-1)?.rows).toEqual([['title', frame.title]]);
    const [head = [], first = []] = book.sheets[0]?.rows ?? [];
    expect(head[0]).toBe('claim');
    expect(first[head.indexOf('published_at')]).toEqual(edition.header.publishedAt);
    expect(first[head.indexOf('verdict_number')]).toBe(2);
    const xml = memberOf(kept('book.xlsx', bytes), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('state="frozen"');
    expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+2"/);
  });

  it('takes no text for a formula, streamed or not', async () => {
    const editions = HOSTILE_TEXTS.map((words) => makeEdition({ claim: { words } }));
    async function* batches() {
      yield editions;
    }
    const bytes = new Uint8Array(await new Response(streamWorkbook(VERDICTS, batches(), tableContext)).arrayBuffer());
    const rows = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
    const read = rows.slice(1).map(([words]) => words);
    // Excel holds 32,767 letters in a cell; what is cut says so.
    const fitting = HOSTILE_TEXTS.map((text) => (text.length > 32_767 ? `${text.slice(0, 32_763)} […]` : text));
    expect(read).toEqual(fitting);
    expect(memberOf(kept('stream.xlsx', bytes), 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });
});
