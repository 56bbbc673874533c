import { setImmediate as others } from 'node:timers/promises';
import type { ExportContext } from '../../domain/exports/export-context.ts';
import type { PaperBlock, PaperFrame, Span } from '../../domain/exports/paper/paper.ts';
import { sizedLinePicture } from '../../domain/pictures/line-picture.ts';
import { ON_WHITE } from '../../domain/pictures/palette.ts';
import { smallPicture } from '../../domain/pictures/small-picture.ts';
import { isWebAddress } from '../../domain/prose.ts';
import { typeset } from './typst.ts';

const SMALL_WIDTH = 380;
/** Of the width of the text. */
const SMALL_SHARE = 0.62;
/** So high, in widths of the text, that head, verdict and summary of the claim stand on the same page. */
const MOST_HIGH = 0.98;

/** A tagged PDF with bookmarks. The same blocks give the same bytes.
 *  @throws NotSet */
export async function pdfOf(
  frame: PaperFrame,
  blocks: readonly PaperBlock[],
  context: ExportContext,
): Promise<Buffer<ArrayBuffer>> {
  const lines: string[] = [];
  const written: object[] = [];
  for (const [index, block] of blocks.entries()) {
    written.push({
      ...writtenBlock(block, context, lines),
      keep: block.type === 'paragraph' && belongsToNext(blocks, index),
    });
    if (block.type === 'line') await others(); // drawing one takes milliseconds, and there may be hundreds
  }
  const files = {
    ...Object.fromEntries(lines.map((svg, index) => [lineFile(index), svg])),
    'paper.json': JSON.stringify({ ...headOf(frame), blocks: written }),
  };
  const at = Math.floor(frame.at.getTime() / 1000);
  return typeset({ template: 'exports/paper.typ', files, as: { form: 'pdf', at } });
}

/** What stands between a claim's words and its verdict or its small line is not parted from them by the end of a page. */
function belongsToNext(blocks: readonly PaperBlock[], index: number): boolean {
  const following = blocks.slice(index + 1, index + 5);
  const end = following.findIndex(({ type }) => type === 'heading');
  return (end < 0 ? following : following.slice(0, end)).some(
    (block) => block.type === 'verdict' || (block.type === 'line' && block.form === 'small'),
  );
}

/** A short list is not parted; a long one may be longer than a page. In letters, with what stands around them. */
const SHORT_LIST = 1_500;

const lineFile = (index: number): string => `line-${index}.svg`;

const headOf = ({ title, language, newsroom, dated }: PaperFrame) => ({
  title,
  lang: language,
  newsroom,
  dated,
  foot: `${newsroom}, ${title}`,
  colours: { ink: ON_WHITE.of('ink'), quiet: ON_WHITE.of('ink-quiet'), rule: ON_WHITE.of('rule') },
});

/** A block as the template reads it; pictures of lines are added to `lines`. */
function writtenBlock(block: PaperBlock, context: ExportContext, lines: string[]): object {
  switch (block.type) {
    case 'heading':
      return { ...block, spans: spansOf(block.spans), language: languageOf(block) };
    case 'quote':
      return { ...block, language: languageOf(block) };
    case 'paragraph':
      return { ...block, spans: spansOf(block.spans) };
    case 'list': {
      const items = block.items.map((item) => item.map((child) => writtenBlock(child, context, lines)));
      return { ...block, items, whole: JSON.stringify(items).length < SHORT_LIST };
    }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((spans) => ({ spans: spansOf(spans) }))) };
    case 'verdict': {
      const { tone } = block.rating;
      const spans = spansOf(block.spans).map((span) =>
        span.strong ? { ...span, colour: ON_WHITE.rating(tone, 'text') } : span,
      );
      return { type: block.type, spans, colour: ON_WHITE.rating(tone) };
    }
    case 'line': {
      const { line, now, form, said } = block;
      const common = { now, colours: ON_WHITE, said };
      if (form === 'small') {
        lines.push(smallPicture(line, { ...common, width: SMALL_WIDTH }));
        return { type: block.type, said, key: '', share: SMALL_SHARE, file: lineFile(lines.length - 1) };
      }
      const { svg, width, height } = sizedLinePicture(line, { ...common, form: 'middle', words: context.lineWords });
      lines.push(svg);
      const share = Math.min(1, MOST_HIGH / (height / width));
      return { type: block.type, said, key: context.say('lineKey'), share, file: lineFile(lines.length - 1) };
    }
    case 'rule':
      return block;
  }
}

const spansOf = (spans: readonly Span[]) =>
  spans.map(({ url, ...span }) => (isWebAddress(url) ? { ...span, url: new URL(url).href } : span));

/** Typst takes the language alone, of two or three letters. */
function languageOf({ language }: { language?: string }): string | null {
  const code = language?.split('-')[0]?.toLowerCase() ?? '';
  return /^[a-z]{2,3}$/.test(code) && code !== 'und' ? code : null;
}
