import { ON_WHITE } from '../../pictures/palette.ts';
import { element, escaped } from '../../pictures/svg.ts';
import { isWebAddress } from '../../prose.ts';
import { lineCells, type Stretch } from './line-cells.ts';
import type { PaperBlock, PaperFrame, Span } from './paper.ts';

// HTML that survives a mail program: one column in a table, every style in its element, no script, no style sheet, nothing
// fetched. It reads the same in a browser and on paper.

const SANS = "'Source Sans 3','Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const SERIF = "'Source Serif 4',Georgia,'Times New Roman',serif";
const INK = ON_WHITE.of('ink');
const QUIET = ON_WHITE.of('ink-quiet');
const RULE = ON_WHITE.of('rule');

const HEADINGS = {
  1: `margin:0 0 12px;font:600 28px/34px ${SERIF}`,
  2: `margin:28px 0 8px;font:600 20px/26px ${SERIF}`,
  3: `margin:20px 0 6px;font:600 16px/22px ${SANS}`,
  4: `margin:18px 0 4px;font:600 15px/22px ${SANS}`,
  5: `margin:14px 0 4px;font:600 14px/20px ${SANS};color:${QUIET}`,
};
const VOICES = {
  lead: `margin:0 0 14px;font:400 19px/28px ${SERIF}`,
  quiet: `margin:0 0 10px;font-size:14px;line-height:20px;color:${QUIET}`,
  plain: 'margin:0 0 10px',
};

/** What stands before the blocks of a file. */
export const htmlHead = ({ title, language, newsroom, dated }: PaperFrame): string =>
  `<!doctype html>\n<html lang="${escaped(language)}">\n<head>\n<meta charset="utf-8">\n` +
  '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
  // Its colours are for white paper; a mail program that inverts them would change what a verdict looks like.
  '<meta name="color-scheme" content="light">\n' +
  `<title>${escaped(title)}</title>\n</head>\n` +
  `<body style="margin:0;background:#ffffff;color:${INK};font:400 16px/24px ${SANS}">\n` +
  '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:24px 16px">\n' +
  '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:640px"><tr><td style="text-align:left;word-break:break-word">\n' +
  `<p style="margin:0 0 16px;padding:0 0 8px;border-bottom:2px solid ${INK};font-size:14px;line-height:20px;color:${QUIET}"><b style="color:${INK}">${escaped(newsroom)}</b>. ${escaped(dated)}</p>\n`;

/** What stands after them. */
export const HTML_TAIL = '</td></tr></table>\n</td></tr></table>\n</body>\n</html>\n';

/** Blocks, each on lines of its own. */
export const htmlOf = (blocks: readonly PaperBlock[]): string => blocks.map((block) => `${write(block)}\n`).join('');

/** A whole file. */
export const htmlFile = (frame: PaperFrame, blocks: readonly PaperBlock[]): string =>
  htmlHead(frame) + htmlOf(blocks) + HTML_TAIL;

function write(block: PaperBlock): string {
  switch (block.type) {
    case 'heading':
      return element(
        `h${block.level}`,
        { style: HEADINGS[block.level], lang: block.language ?? null },
        spansOf(block.spans),
      );
    case 'paragraph':
      return element('p', { style: VOICES[block.voice ?? 'plain'] }, spansOf(block.spans));
    case 'quote':
      return element(
        'blockquote',
        {
          style: `margin:0 0 12px;padding:0 0 0 14px;border-left:3px solid ${RULE};font:400 18px/27px ${SERIF}`,
          lang: block.language ?? null,
        },
        withBreaks(block.text),
      );
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        {
          style: 'margin:0 0 12px;padding:0 0 0 22px',
          start: block.ordered && block.start !== 1 ? block.start : null,
        },
        ...block.items.map((item) => element('li', { style: 'margin:0 0 4px' }, ...item.map(inItem))),
      );
    case 'table':
      return table(block);
    case 'verdict':
      return verdict(block);
    case 'line':
      return line(block);
    case 'rule':
      return element('hr', { style: `margin:28px 0 20px;border:0;border-top:1px solid ${INK}` });
  }
}

/** The one paragraph of an item needs no element of its own. */
const inItem = (block: PaperBlock): string => (block.type === 'paragraph' ? spansOf(block.spans) : write(block));

function table({ heads, rows }: Extract<PaperBlock, { type: 'table' }>): string {
  const cell = `padding:6px 6px 6px 0;border-bottom:1px solid ${RULE};text-align:left;vertical-align:top;font-size:14px;line-height:20px`;
  return element(
    'table',
    { width: '100%', cellpadding: 0, cellspacing: 0, style: 'border-collapse:collapse;margin:0 0 16px' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...heads.map((head) => element('th', { scope: 'col', style: `${cell};word-break:normal` }, escaped(head))),
      ),
    ),
    element(
      'tbody',
      {},
      ...rows.map((row) =>
        element('tr', {}, ...row.map((spans) => element('td', { style: cell + breaking(spans) }, spansOf(spans)))),
      ),
    ),
  );
}

function verdict({ rating, spans }: Extract<PaperBlock, { type: 'verdict' }>): string {
  const style = `margin:0 0 12px;padding:3px 0 3px 12px;border-left:6px solid ${ON_WHITE.rating(rating.tone)};line-height:24px`;
  const coloured = spans.map((span) =>
    span.strong ? { ...span, colour: ON_WHITE.rating(rating.tone, 'text') } : span,
  );
  return element('p', { style }, coloured.map(one).join(''));
}

/** In narrow cells words are not broken but where one is longer than any column is wide. */
const breaking = (spans: readonly Span[]): string =>
  spans.some(({ text }) => /\S{13}/.test(text)) ? ';word-break:break-word' : ';word-break:normal';

/** The line is drawn with the cells of three tables, one under the other; in words it stands below. */
function line({ line: drawn, now, said }: Extract<PaperBlock, { type: 'line' }>): string {
  const rows = lineCells(drawn, now);
  return (
    row(rows.above, 8, '6px 0 0') +
    row(rows.band, 10, '0') +
    row(rows.below, 8, '0 0 4px') +
    element('p', { style: VOICES.quiet }, escaped(said))
  );
}

function row(stretches: readonly Stretch[], height: number, margin: string): string {
  const cells = stretches.map(({ share, colour }) =>
    element(
      'td',
      { width: `${share}%`, height, bgcolor: colour, style: 'padding:0;font-size:0;line-height:0' },
      '&#160;',
    ),
  );
  return element(
    'table',
    {
      role: 'presentation',
      'aria-hidden': 'true',
      width: '100%',
      cellpadding: 0,
      cellspacing: 0,
      border: 0,
      style: `table-layout:fixed;border-collapse:collapse;margin:${margin}`,
    },
    element('tr', {}, ...cells),
  );
}

const withBreaks = (text: string): string => escaped(text).replace(/\n/g, '<br>');

const spansOf = (spans: readonly Span[]): string => spans.map(one).join('');

function one({ text, strong, emphasis, mono, url, colour }: Span & { colour?: string }): string {
  let written = withBreaks(text);
  if (mono) written = element('code', { style: 'font-size:13px;word-break:break-all' }, written);
  if (emphasis) written = element('em', {}, written);
  if (strong) written = element('strong', { style: colour ? `color:${colour}` : null }, written);
  return isWebAddress(url) ? element('a', { href: new URL(url).href, style: `color:${INK}` }, written) : written;
}
