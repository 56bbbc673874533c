import type { ClaimLine } from '../../claim-line.ts';
import { ON_WHITE } from '../../pictures/palette.ts';
import { laySmall } from '../../timeline/small.ts';

/** How finely a line is cut where it must be drawn with the cells of a table. */
const CELLS = 160;

/** One stretch of a row in one colour, `share` in percent of the width. Null is the paper. */
export type Stretch = { share: number; colour: string | null };

/** A claim line as three rows of coloured cells: what supports, the verdicts in force, what rebuts. Mail programs show tables
 *  where they show neither SVG nor style sheets. */
export function lineCells(line: ClaimLine, now: number): Record<'above' | 'band' | 'below', Stretch[]> {
  const { bands, ticks, columns, flag } = laySmall(line, now);
  const row = (): (string | null)[] => Array.from({ length: CELLS }, () => null);
  const cell = (share: number) => Math.min(CELLS - 1, Math.max(0, Math.floor((share / 100) * CELLS)));
  const above = row();
  const band = row();
  const below = row();
  const fill = (from: number, until: number, colour: string) => {
    for (let index = cell(from); index <= cell(Math.max(from, until - 100 / CELLS)); index += 1) band[index] = colour;
  };
  const { fade, notChecked } = bands;
  if (fade) fill(fade.from, fade.until, ON_WHITE.of('rule'));
  if (notChecked) fill(notChecked.from, notChecked.until, ON_WHITE.of('rule'));
  for (const { from, until, tone } of bands.bands) fill(from, until, ON_WHITE.rating(tone));
  for (const { x, stance } of ticks) {
    if (stance === 'supports') above[cell(x)] = ON_WHITE.of('supports');
    if (stance === 'rebuts') below[cell(x)] = ON_WHITE.of('rebuts');
  }
  for (const { from, supports, rebuts } of columns) {
    if (supports > 0) above[cell(from)] = ON_WHITE.of('supports');
    if (rebuts > 0) below[cell(from)] = ON_WHITE.of('rebuts');
  }
  for (const cells of [above, band, below]) cells[cell(flag)] = ON_WHITE.of('ink');
  return { above: runs(above), band: runs(band), below: runs(below) };
}

const runs = (colours: readonly (string | null)[]): Stretch[] => {
  const made: { cells: number; colour: string | null }[] = [];
  for (const colour of colours) {
    const last = made.at(-1);
    if (last && last.colour === colour) last.cells += 1;
    else made.push({ cells: 1, colour });
  }
  return made.map(({ cells, colour }) => ({ share: Math.round((cells / CELLS) * 1e4) / 100, colour }));
};
