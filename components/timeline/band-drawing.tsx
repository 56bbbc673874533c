import { useId } from 'react';
import type { Tone } from '../../domain/rating.ts';
import type { Bands, BandWords, Stretch } from '../../domain/timeline/band.ts';
import { percent, percentBetween } from './percent.ts';
import { At, BreakShape, Inset } from './shapes.tsx';

type Drawn = Omit<Bands, 'bands'> & {
  bands: (Stretch & { tone: Tone; number: number; words: BandWords | null })[];
};
type Props = { bands: Drawn; breaks: Stretch[]; top: number; height: number };

const lying = ({ from, until }: Stretch) => ({ x: percent(from), width: percentBetween(from, until) });

/** The band itself: the verdicts in force over time, what comes before the first and after the last. */
export function BandDrawing({ bands, breaks, top, height }: Props) {
  const id = useId();
  const hatched = bands.bands.some(({ tone }) => tone === 'outdated');
  const begins = bands.fade?.from ?? bands.notChecked?.from ?? 0;
  const point = Math.round(height * 0.43);
  return (
    <>
      {(bands.fade || hatched) && (
        <defs>
          {bands.fade && (
            <linearGradient id={`${id}f`}>
              <stop className="cl-soft-0" offset="0" />
              <stop className="cl-soft-1" offset="1" />
            </linearGradient>
          )}
          {hatched && (
            <pattern id={`${id}h`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path className="cl-hatch" d="M0 0H3V7H0Z" />
            </pattern>
          )}
        </defs>
      )}
      {bands.fade && <rect {...lying(bands.fade)} y={top} height={height} fill={`url(#${id}f)`} />}
      {bands.notChecked && <rect className="cl-pre" {...lying(bands.notChecked)} y={top + 0.5} height={height - 1} />}
      {bands.bands.map((band) => (
        <g key={band.number} data-tone={band.tone}>
          <rect className="cl-band" {...lying(band)} y={top} height={height} />
          {band.tone === 'outdated' && <Hatch band={band} top={top} height={height} fill={`url(#${id}h)`} />}
        </g>
      ))}
      {bands.slits.map(({ x, double }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: slits never move
        <At key={index} x={x} y={top}>
          <path className="cl-slit" d={slit(height, double)} />
        </At>
      ))}
      {breaks
        .filter(({ until }) => until > begins)
        .map(({ from, until }) => (
          <At key={from} x={(from + until) / 2}>
            <BreakShape y={top} height={height} />
          </At>
        ))}
      {bands.after && (
        <line
          className="cl-after"
          x1={percent(bands.after.from)}
          x2={percent(bands.after.until)}
          y1={top + height / 2}
          y2={top + height / 2}
        />
      )}
      {bands.end === 'closed' && (
        <At x={bands.endsAt} y={top}>
          <rect className="cl-cap" x="-1.5" y="-5" width="3" height={height + 10} />
        </At>
      )}
      {(bands.end === 'in-force' || bands.end === 'open') && (
        <At x={100} y={top}>
          <path className="cl-slit" d={`M1-1H-${point}L0 ${height / 2}L-${point} ${height + 1}H1Z`} />
          {bands.end === 'open' && (
            <path className="cl-open" d={`M-${point} .5L-1 ${height / 2}L-${point} ${height - 0.5}`} />
          )}
        </At>
      )}
    </>
  );
}

/** Hatching begins after the band's words: they are read on plain slate. */
function Hatch({
  band,
  top,
  height,
  fill,
}: { band: Stretch & { words: BandWords | null } } & Pick<Props, 'top' | 'height'> & { fill: string }) {
  const after = band.words ? band.words.dx + band.words.length + 8 : 0;
  return (
    <Inset {...lying(band)} y={top} height={height} overflow="hidden">
      <rect x={after} width="100%" height={height} fill={fill} />
    </Inset>
  );
}

/** One slit is a new edition, two are a correction. Thin bands have thin slits. */
function slit(height: number, double: boolean): string {
  const wide = height > 12 ? 3 : 2;
  const one = (x: number) => `M${x}-1h${wide}v${height + 2}h-${wide}Z`;
  return double ? one(-wide) + one(wide - 1) : one(-wide / 2);
}
