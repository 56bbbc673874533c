import type { ExportContext } from '../../domain/exports/export-context.ts';
import type { PaperFormat } from '../../domain/exports/formats.ts';
import type { PaperBlock, PaperFrame } from '../../domain/exports/paper/paper.ts';
import { HTML_TAIL, htmlFile, htmlHead, htmlOf } from '../../domain/exports/paper/paper-html.ts';
import { markdownFile, markdownOf } from '../../domain/exports/paper/paper-markdown.ts';
import { textFile, textOf } from '../../domain/exports/paper/paper-text.ts';
import { sayNotSet } from './not-set.ts';

/** Those that can be written as they come; Word and PDF are made whole. */
type Flowing = Exclude<PaperFormat, 'docx' | 'pdf'>;
export const isFlowing = (format: PaperFormat): format is Flowing => format !== 'docx' && format !== 'pdf';

/** A text to read as a file. */
export async function paperFile(
  format: PaperFormat,
  frame: PaperFrame,
  blocks: readonly PaperBlock[],
  context: ExportContext,
  headers: Record<string, string>,
): Promise<Response> {
  if (format === 'md') return new Response(markdownFile(blocks), { headers });
  if (format === 'txt') return new Response(textFile(blocks), { headers });
  if (format === 'html') return new Response(htmlFile(frame, blocks), { headers });
  // What makes Word and PDF takes tens of megabytes, which whoever never asks for them need not hold.
  if (format === 'docx') {
    const { docxOf } = await import('./paper-docx.ts');
    return new Response(await docxOf(frame, blocks), { headers });
  }
  const { pdfOf } = await import('./paper-pdf.ts');
  return pdfOf(frame, blocks, context).then((pdf) => new Response(pdf, { headers }), sayNotSet('noPdf'));
}

/** The same as it comes, for lists of any length. */
export async function* paperPieces(
  format: Flowing,
  frame: PaperFrame,
  batches: AsyncIterable<readonly PaperBlock[]>,
): AsyncGenerator<string> {
  if (format === 'html') yield htmlHead(frame);
  const write = { md: markdownOf, txt: textOf, html: htmlOf }[format];
  for await (const blocks of batches) yield write(blocks);
  if (format === 'html') yield HTML_TAIL;
}
