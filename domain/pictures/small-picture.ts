import type { ClaimLine } from '../claim-line.ts';
import { laySmall } from '../timeline/small.ts';
import { bandPicture } from './band-picture.ts';
import type { Palette } from './palette.ts';
import { at, element, picture } from './svg.ts';

const TOP = 12;
const BAND = 8;
export const SMALL_HEIGHT = 32;
const TICK = 10;

type Options = { now: number; width: number; colours: Palette; said: string };

/** A claim line without words as an SVG file; the verdict's word must stand beside it. */
export function smallPicture(line: ClaimLine, { now, width, colours, said }: Options): string {
  const drawing = laySmall(line, now);
  const px = (share: number) => (share / 100) * width;
  const middle = TOP + BAND / 2;
  const lead =
    drawing.lead &&
    element('line', {
      x1: px(drawing.lead.from),
      x2: px(drawing.lead.until),
      y1: middle,
      y2: middle,
      stroke: colours.of('control'),
    });
  const columns = drawing.columns.flatMap(({ from, until, supports, rebuts }) => {
    const place = { x: px(from), width: px((until - from) * 0.8) };
    return [
      element('rect', { ...place, y: TOP - supports, height: supports, fill: colours.of('supports') }),
      element('rect', { ...place, y: TOP + BAND, height: rebuts, fill: colours.of('rebuts') }),
    ];
  });
  const many = columns.length > 0;
  const ticks = drawing.ticks.map(({ x, stance }) =>
    stance === 'context'
      ? element('circle', {
          cx: px(x),
          cy: middle,
          r: many ? 1.25 : 2,
          fill: colours.of('paper'),
          stroke: many ? null : colours.of('context'),
        })
      : element('rect', {
          x: px(x) - 1.5,
          y: stance === 'supports' ? TOP - TICK : TOP + BAND,
          width: 3,
          height: TICK,
          fill: colours.of(stance),
        }),
  );
  return picture(
    width,
    SMALL_HEIGHT,
    said,
    lead ?? '',
    bandPicture(drawing.bands, { breaks: drawing.breaks, top: TOP, height: BAND, width, colours }),
    ...columns,
    ...ticks,
    at(
      px(drawing.flag),
      0,
      element('rect', { x: 0, y: TOP - 6, width: 2, height: BAND + 12, fill: colours.of('ink') }),
    ),
  );
}
