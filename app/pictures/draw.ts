import { wholeLineOf } from '../../domain/claim-line.ts';
import type { Edition } from '../../domain/edition.ts';
import type { ExportContext } from '../../domain/exports/export-context.ts';
import { linePicture, linePieces } from '../../domain/pictures/line-picture.ts';
import { palette, type Theme } from '../../domain/pictures/palette.ts';
import { smallPicture } from '../../domain/pictures/small-picture.ts';
import { picture } from '../../domain/pictures/svg.ts';
import { quoted } from '../../domain/quotation.ts';
import { typeset } from '../exports/typst.ts';

// A picture of an edition shows the line as it ended with that edition, so that it is drawn once and stays.

const momentOf = ({ header }: Edition): number => header.publishedAt.getTime();
/** Of the finer screens, which show two dots where others show one. */
const LINE_WIDTH = 1_920;
const SHARE_WIDTH = 1_200;

/** The claim line as SVG, with its words as text. */
export function lineSvg(edition: Edition, theme: Theme, context: ExportContext): string {
  const line = wholeLineOf(edition);
  const options = { now: momentOf(edition), form: 'full' as const, words: context.lineWords };
  return linePicture(line, { ...options, colours: palette(theme), said: context.lineSaid(line), onPaper: true });
}

/** The same as PNG.
 *  @throws NotSet */
export async function linePng(edition: Edition, theme: Theme, context: ExportContext): Promise<Buffer> {
  const colours = palette(theme);
  const line = wholeLineOf(edition);
  const options = { now: momentOf(edition), form: 'full' as const, words: context.lineWords, colours, said: '' };
  const { shapes, words, width, height } = linePieces(line, options);
  const files = {
    'shapes.svg': picture(width, height, '', ...shapes),
    'line.json': JSON.stringify({ width, height, words, paper: colours.of('paper') }),
  };
  return png(await typeset({ template: 'pictures/line.typ', files, as: { form: 'svg' } }), LINE_WIDTH);
}

/** The picture that stands for a claim where it is shared: its words, its verdict, its line; 1200 by 630.
 *  @throws NotSet */
export async function sharePng(edition: Edition, context: ExportContext): Promise<Buffer> {
  const colours = palette('light');
  const { header, document } = edition;
  const { claim, verdict, newsroom } = document;
  const isGone = header.kind === 'withdrawal';
  const line = wholeLineOf(edition);
  const files = {
    'line.svg': smallPicture(line, { now: momentOf(edition), width: 380, colours, said: '' }),
    'share.json': JSON.stringify({
      newsroom: newsroom.name,
      words: quoted(claim),
      lang: context.language,
      verdict: isGone ? context.say('gone') : verdict.rating.label,
      'verdict-colour': isGone ? colours.of('ink') : colours.rating(verdict.rating.tone, 'text'),
      note: `${claim.claimant.party.name}. ${context.say('edition')} ${header.number}, ${context.instant(header.publishedAt)}`,
      paper: colours.of('paper'),
      ink: colours.of('ink'),
      quiet: colours.of('ink-quiet'),
    }),
  };
  return png(await typeset({ template: 'pictures/share.typ', files, as: { form: 'svg' } }), SHARE_WIDTH);
}

async function png(svg: Buffer, width: number): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp(svg, { density: 144 }).resize({ width }).png({ compressionLevel: 9, palette: true }).toBuffer();
}
