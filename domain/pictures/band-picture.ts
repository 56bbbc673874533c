import type { Bands, Stretch } from '../timeline/band.ts';
import type { Palette } from './palette.ts';
import { at, element } from './svg.ts';

type Place = { breaks: readonly Stretch[]; top: number; height: number; width: number; colours: Palette };

/** The band of a claim line as SVG, in pixels: verdicts over time, what lies before the first and after the last. */
export function bandPicture(bands: Bands, { breaks, top, height, width, colours }: Place): string {
  const px = (share: number) => (share / 100) * width;
  const over = ({ from, until }: Stretch) => ({ x: px(from), width: Math.max(0, px(until) - px(from)) });
  const paper = colours.of('paper');
  const control = colours.of('control');
  const begins = bands.fade?.from ?? bands.notChecked?.from ?? 0;
  const parts: string[] = [];
  if (bands.fade) {
    const stop = (offset: number, opacity: number) =>
      element('stop', { offset, 'stop-color': control, 'stop-opacity': opacity });
    parts.push(
      element('defs', {}, element('linearGradient', { id: 'fade' }, stop(0, 0), stop(1, 0.55))),
      element('rect', { ...over(bands.fade), y: top, height, fill: 'url(#fade)' }),
    );
  }
  if (bands.notChecked)
    parts.push(
      element('rect', { ...over(bands.notChecked), y: top + 0.5, height: height - 1, fill: paper, stroke: control }),
    );
  for (const band of bands.bands) {
    parts.push(element('rect', { ...over(band), y: top, height, fill: colours.rating(band.tone) }));
    if (band.tone === 'outdated') parts.push(hatch(over(band), band.words, top, height, paper));
  }
  for (const { x, double } of bands.slits)
    parts.push(at(px(x), top, element('path', { d: slit(height, double), fill: paper })));
  for (const { from, until } of breaks.filter((gap) => gap.until > begins))
    parts.push(at(px((from + until) / 2), top, breakShape(height, colours)));
  if (bands.after)
    parts.push(
      element('line', {
        x1: px(bands.after.from),
        x2: px(bands.after.until),
        y1: top + height / 2,
        y2: top + height / 2,
        stroke: control,
        'stroke-width': 2,
        'stroke-dasharray': '2 4',
      }),
    );
  return parts.join('') + end(bands, px, top, height, colours);
}

/** Capped where the claim was taken back, pointed where it goes on. */
function end(bands: Bands, px: (share: number) => number, top: number, height: number, colours: Palette): string {
  if (bands.end === 'closed')
    return at(
      px(bands.endsAt),
      top,
      element('rect', { x: -1.5, y: -5, width: 3, height: height + 10, fill: colours.of('ink') }),
    );
  if (bands.end === 'nothing') return '';
  const point = Math.round(height * 0.43);
  const cut = element('path', {
    d: `M1-1H-${point}L0 ${height / 2}L-${point} ${height + 1}H1Z`,
    fill: colours.of('paper'),
  });
  const open = element('path', {
    d: `M-${point} .5L-1 ${height / 2}L-${point} ${height - 0.5}`,
    fill: 'none',
    stroke: colours.of('control'),
  });
  return at(px(100), top, cut, ...(bands.end === 'open' ? [open] : []));
}

/** Slate alone is Unproven: what is outdated is hatched, after its words. */
function hatch(
  place: { x: number; width: number },
  words: { dx: number; length: number } | null,
  top: number,
  height: number,
  paper: string,
): string {
  const after = words ? words.dx + words.length + 8 : 0;
  const strokes: string[] = [];
  for (let x = after; x < place.width - height; x += 10)
    strokes.push(`M${Math.round(x)} ${height}l${height}-${height}h4l-${height} ${height}z`);
  return at(place.x, top, element('path', { d: strokes.join(''), fill: paper, opacity: 0.55 }));
}

function slit(height: number, double: boolean): string {
  const wide = height > 12 ? 3 : 2;
  const one = (x: number) => `M${x}-1h${wide}v${height + 2}h-${wide}Z`;
  return double ? one(-wide) + one(wide - 1) : one(-wide / 2);
}

const breakShape = (height: number, colours: Palette): string =>
  element('path', { d: `M-7 ${height + 2}L1-2H7L-1 ${height + 2}Z`, fill: colours.of('paper') }) +
  element('path', {
    d: `M-7 ${height + 2}L1-2M-1 ${height + 2}L7-2`,
    fill: 'none',
    stroke: colours.of('ink-quiet'),
    'stroke-width': 1.25,
  });
