import { BorderStyle, LineRuleType } from 'docx';
import { ON_WHITE } from '../../domain/pictures/palette.ts';

// Fonts that every Word has. Sizes are in half points, distances in twentieths of a point.
const SANS = 'Calibri';
const SERIF = 'Cambria';
export const hex = (colour: string): string => colour.slice(1);
export const INK = hex(ON_WHITE.of('ink'));
const QUIET = hex(ON_WHITE.of('ink-quiet'));
export const RULE = hex(ON_WHITE.of('rule'));

/** How headings, quotes and notes are set: as styles of the document, so that whoever gets it can set them anew. */
export const stylesIn = (language: string) => ({
  default: {
    document: {
      run: { font: SANS, size: 22, color: INK, language: { value: language } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    heading1: { run: { font: SERIF, size: 44, bold: true, color: INK }, paragraph: { spacing: { after: 160 } } },
    heading2: {
      run: { font: SERIF, size: 28, bold: true, color: INK },
      paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
    },
    heading3: {
      run: { font: SANS, size: 23, bold: true, color: INK },
      paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
    },
    hyperlink: { run: { color: INK, underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: SERIF, size: 23 },
      paragraph: {
        indent: { left: 280 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: RULE } },
      },
    },
    { id: 'Lead', name: 'Lead', basedOn: 'Normal', quickFormat: true, run: { font: SERIF, size: 26 } },
    { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', quickFormat: true, run: { size: 19, color: QUIET } },
  ],
});
