import { REGULAR } from './regular-widths.ts';
import { SEMIBOLD } from './semibold-widths.ts';

export type Weight = 'regular' | 'semibold';

const spread = (table: readonly (readonly [number, string])[]): Map<string, number> =>
  new Map(table.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)));
const WIDTHS = { regular: spread(REGULAR), semibold: spread(SEMIBOLD) };

/** What a character is given that the fonts lack, so that another font draws it: wider than nearly all that could come. */
const UNKNOWN = 1000;
const COMBINING = /\p{M}/u;
/** For rounding, hinting and the moment in which a fallback font stands in. */
const MARGIN = 1.03;

/** How wide a line of Source Sans 3 is, in pixels, never less than what the browser draws. */
export function textWidth(text: string, size: number, weight: Weight): number {
  let thousandths = 0;
  for (const character of text.normalize('NFC')) {
    thousandths += WIDTHS[weight].get(character) ?? (COMBINING.test(character) ? 0 : UNKNOWN);
  }
  return (thousandths / 1000) * size * MARGIN;
}

const ELLIPSIS = '…';

const cut = (text: string, width: number, size: number, weight: Weight): string => {
  if (textWidth(text, size, weight) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(characters.join('').trimEnd() + ELLIPSIS, size, weight) > width) {
    characters.pop();
  }
  return characters.join('').trimEnd() + ELLIPSIS;
};

/** Breaks words over at most `lines` lines; what is longer ends in an ellipsis (the list beside the line has it whole). */
export function wrap(text: string, width: number, lines: number, size: number, weight: Weight): string[] {
  const result: string[] = [];
  let rest = text.trim().split(/\s+/).filter(Boolean);
  while (rest.length > 0) {
    if (result.length === lines - 1) {
      result.push(cut(rest.join(' '), width, size, weight));
      break;
    }
    let count = 1;
    while (count < rest.length && textWidth(rest.slice(0, count + 1).join(' '), size, weight) <= width) count += 1;
    result.push(cut(rest.slice(0, count).join(' '), width, size, weight));
    rest = rest.slice(count);
  }
  return result;
}
