import { getDocumentProxy, getMeta } from 'unpdf';
import { dayWritten } from './page-facts.ts';
import type { ReadPage } from './read-html.ts';

/** More pages are a book: its beginning is read. */
const MOST_PAGES = 300;

/** Reads the words of a PDF, page by page. A scan has none.
 *  @throws where the file is no PDF, is damaged or is locked by a password */
export async function readPdf(bytes: Uint8Array): Promise<ReadPage> {
  // pdf.js wants no Buffer, takes the bytes over and leaves their owner none.
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  try {
    const { info } = await getMeta(pdf);
    const paragraphs: string[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const lines = linesOf(items.flatMap((item) => ('str' in item ? [item] : [])));
      paragraphs.push(...paragraphsOfLines(lines));
    }
    const text = (name: string) => (typeof info[name] === 'string' && info[name].trim()) || null;
    const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(text('CreationDate') ?? '') ?? [];
    return {
      facts: {
        title: text('Title'),
        publisher: null,
        byline: text('Author'),
        publishedOn: dayWritten(`${year}-${month}-${day}`),
        language: text('Language'),
      },
      paragraphs,
    };
  } finally {
    await pdf.destroy();
  }
}

type Piece = { str: string; hasEOL: boolean };

function linesOf(pieces: readonly Piece[]): string[] {
  const lines = [''];
  for (const { str, hasEOL } of pieces) {
    lines[lines.length - 1] += str;
    if (hasEOL) lines.push('');
  }
  return lines.map((line) => line.replace(/\s+/g, ' ').trim());
}

/** A PDF has lines, not paragraphs. One ends where a line is empty, or ends a sentence well before the margin. */
export function paragraphsOfLines(lines: readonly string[]): string[] {
  const margin = Math.max(0, ...lines.map((line) => line.length));
  const paragraphs: string[] = [];
  let open = '';
  for (const line of [...lines, '']) {
    open = open && line ? `${open} ${line}` : open || line;
    const ends = line === '' || (/[.!?:;…][»”"')\]]*$/.test(line) && line.length < margin * 0.8);
    if (!ends || !open) continue;
    paragraphs.push(open);
    open = '';
  }
  return paragraphs;
}
