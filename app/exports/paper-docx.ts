import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import sharp from 'sharp';
import type { PaperBlock, PaperFrame, Span } from '../../domain/exports/paper/paper.ts';
import { ON_WHITE } from '../../domain/pictures/palette.ts';
import { SMALL_HEIGHT, smallPicture } from '../../domain/pictures/small-picture.ts';
import { isWebAddress } from '../../domain/prose.ts';
import { hex, INK, RULE, stylesIn } from './docx-styles.ts';

const PAGE_WIDTH = 9_600;
const LINE_WIDTH = 620;
/** From so many claims on, a reader wants to find one. */
const LISTED_FROM = 4;
/** Word asks before it fills in page numbers; without them the list is whole at once, and each line leads to its claim. */
const contentsTo = (level: number) => {
  const range = `2-${level}`;
  return { hyperlink: true, headingStyleRange: range, pageNumbersEntryLevelsRange: range, beginDirty: false };
};
const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
};

/** A Word document with real headings, styles and, where it holds several claims, a table of contents. */
export async function docxOf(frame: PaperFrame, blocks: readonly PaperBlock[]): Promise<Buffer<ArrayBuffer>> {
  const writer = new Writer();
  const first = blocks.findIndex((block) => block.type === 'heading' && block.level === 2);
  const lead = await writer.all(blocks.slice(0, first < 0 ? blocks.length : first));
  const body = first < 0 ? [] : await writer.all(blocks.slice(first));
  // Headings that have a language of their own are claims.
  const levels = blocks.flatMap((block) =>
    block.type === 'heading' && block.level > 1 && block.language ? block.level : [],
  );
  const contents = levels.length >= LISTED_FROM ? [new TableOfContents('', contentsTo(Math.max(...levels)))] : [];
  const document = new Document({
    title: frame.title,
    creator: frame.newsroom,
    lastModifiedBy: frame.newsroom,
    description: frame.dated,
    styles: stylesIn(frame.language),
    numbering: { config: writer.numbering },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1_200, bottom: 1_200, left: 1_150, right: 1_150 },
          },
        },
        footers: { default: footer(frame) },
        children: [...lead, ...contents, ...body],
      },
    ],
  });
  return Buffer.from(await Packer.toBuffer(document));
}

const VOICES = { lead: 'Lead', quiet: 'Quiet' };

const footer = ({ newsroom, title, dated }: PaperFrame): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Quiet',
        tabStops: [{ type: TabStopType.RIGHT, position: PAGE_WIDTH }],
        children: [
          new TextRun(`${newsroom}, ${title}. ${dated}\t`),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

type Numbering = {
  reference: string;
  levels: { level: number; format: 'decimal'; text: string; start: number; alignment: 'start'; style: object }[];
};

class Writer {
  /** Every numbered list counts for itself. */
  readonly numbering: Numbering[] = [];

  async all(blocks: readonly PaperBlock[], level = 0): Promise<(Paragraph | Table)[]> {
    const written: (Paragraph | Table)[] = [];
    for (const block of blocks) written.push(...(await this.one(block, level)));
    return written;
  }

  private async one(block: PaperBlock, level: number): Promise<(Paragraph | Table)[]> {
    switch (block.type) {
      case 'heading':
        return [new Paragraph({ heading: HEADINGS[block.level], children: runs(block.spans, block.language) })];
      case 'paragraph':
        return [new Paragraph({ ...(block.voice && { style: VOICES[block.voice] }), children: runs(block.spans) })];
      case 'quote':
        return [new Paragraph({ style: 'Quote', children: runs([{ text: block.text }], block.language) })];
      case 'verdict': {
        const { tone } = block.rating;
        const left = { style: BorderStyle.SINGLE, size: 36, space: 8, color: hex(ON_WHITE.rating(tone)) };
        const children = runs(block.spans, undefined, hex(ON_WHITE.rating(tone, 'text')));
        return [new Paragraph({ border: { left }, indent: { left: 200 }, children })];
      }
      case 'list':
        return this.list(block, level);
      case 'table':
        return [tableOf(block), new Paragraph({ spacing: { after: 60 } })];
      case 'line':
        return picture(block);
      case 'rule':
        return [
          new Paragraph({
            spacing: { before: 240 },
            border: { top: { style: BorderStyle.SINGLE, size: 6, space: 6, color: INK } },
          }),
        ];
    }
  }

  private async list(
    { ordered, start, items }: Extract<PaperBlock, { type: 'list' }>,
    level: number,
  ): Promise<(Paragraph | Table)[]> {
    const marker = ordered ? { numbering: { reference: this.count(start, level), level } } : { bullet: { level } };
    const written: (Paragraph | Table)[] = [];
    for (const [first, ...rest] of items) {
      const spans = first?.type === 'paragraph' ? first.spans : [];
      written.push(new Paragraph({ ...marker, spacing: { after: 60 }, children: runs(spans) }));
      written.push(...(await this.all(first && first.type !== 'paragraph' ? [first, ...rest] : rest, level + 1)));
    }
    return written;
  }

  private count(start: number, level: number): string {
    const reference = `list-${this.numbering.length + 1}`;
    const style = { paragraph: { indent: { left: 480 * (level + 1), hanging: 300 } } };
    const levels = Array.from({ length: level + 1 }, (_, index) => ({
      level: index,
      format: LevelFormat.DECIMAL,
      text: `%${index + 1}.`,
      start,
      alignment: AlignmentType.START,
      style,
    }));
    this.numbering.push({ reference, levels });
    return reference;
  }
}

function runs(spans: readonly Span[], language?: string, strongColour?: string): ParagraphChild[] {
  return spans.flatMap(({ text, strong, emphasis, mono, url }): ParagraphChild[] => {
    const look = {
      ...(strong && { bold: true, ...(strongColour && { color: strongColour }) }),
      ...(emphasis && { italics: true }),
      ...(mono && { font: 'Consolas', size: 18 }),
      ...(language && { language: { value: language } }),
      ...(isWebAddress(url) && { style: 'Hyperlink' }),
    };
    const lines = text
      .split('\n')
      .map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 && { break: 1 }) }));
    return isWebAddress(url) ? [new ExternalHyperlink({ link: new URL(url).href, children: lines })] : lines;
  });
}

function tableOf({ heads, rows, widths }: Extract<PaperBlock, { type: 'table' }>): Table {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.floor((PAGE_WIDTH * width) / all));
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cell = (children: ParagraphChild[], index: number, isHead: boolean) =>
    new TableCell({
      width: { size: columns[index] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, right: 100 },
      borders: {
        top: none,
        left: none,
        right: none,
        bottom: { style: BorderStyle.SINGLE, size: isHead ? 8 : 4, color: isHead ? INK : RULE },
      },
      children: [new Paragraph({ spacing: { after: 0 }, children })],
    });
  return new Table({
    width: { size: PAGE_WIDTH, type: WidthType.DXA },
    columnWidths: columns,
    rows: [
      new TableRow({
        tableHeader: true,
        children: heads.map((head, index) => cell([new TextRun({ text: head, bold: true, size: 19 })], index, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((spans, index) => cell(small(spans), index, false)) }),
      ),
    ],
  });
}

const small = (spans: readonly Span[]): ParagraphChild[] => runs(spans.map(({ mono, ...span }) => span));

/** Word draws SVG after a fashion of its own: the line is a picture of dots, without words, and what it says stands below. */
async function picture({ line, now, said }: Extract<PaperBlock, { type: 'line' }>): Promise<Paragraph[]> {
  const svg = smallPicture(line, { now, width: LINE_WIDTH, colours: ON_WHITE, said });
  const data = await sharp(Buffer.from(svg), { density: 216 }).png({ compressionLevel: 6 }).toBuffer();
  const transformation = { width: LINE_WIDTH, height: SMALL_HEIGHT };
  const altText = { name: 'claim line', description: said, title: said };
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 160, after: 20, line: 240, lineRule: LineRuleType.AUTO },
      children: [new ImageRun({ type: 'png', data, transformation, altText })],
    }),
    new Paragraph({ style: 'Quiet', children: [new TextRun(said)] }),
  ];
}
