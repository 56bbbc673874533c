import type { ClaimLine } from '../../domain/claim-line.ts';
import type { Scale } from '../../domain/timeline/scale.ts';
import { laySmall } from '../../domain/timeline/small.ts';
import { BandDrawing } from './band-drawing.tsx';
import { percent } from './percent.ts';
import { At } from './shapes.tsx';
import { useLineSummary } from './summary.ts';

const TOP = 12;
const BAND = 8;
const HEIGHT = 32;
const TICK = 10;

type Props = {
  line: ClaimLine;
  now: number;
  /** The clock it shares with its neighbours; without one it has its own. */
  scale?: Scale;
};

/** A claim line without words for a row of a list. The verdict's word must stand beside it. */
export function SmallLine({ line, now, scale }: Props) {
  const summary = useLineSummary().small(line);
  const drawing = laySmall(line, now, scale);
  return (
    <svg className="cl cl-small" width="100%" height={HEIGHT} role="img" aria-label={summary}>
      {drawing.lead && (
        <line
          className="cl-lead"
          x1={percent(drawing.lead.from)}
          x2={percent(drawing.lead.until)}
          y1={TOP + BAND / 2}
          y2={TOP + BAND / 2}
        />
      )}
      <BandDrawing bands={drawing.bands} breaks={drawing.breaks} top={TOP} height={BAND} />
      {drawing.columns.map(({ from, until, supports, rebuts }) => {
        const place = { x: percent(from), width: percent((until - from) * 0.8) };
        return (
          <g key={from}>
            {supports > 0 && <rect className="cl-tile supports" {...place} y={TOP - supports} height={supports} />}
            {rebuts > 0 && <rect className="cl-tile rebuts" {...place} y={TOP + BAND} height={rebuts} />}
          </g>
        );
      })}
      {drawing.ticks.map(({ x, stance }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: ticks never move
        <At key={index} x={x}>
          {stance === 'context' ? (
            <circle
              className={drawing.columns.length > 0 ? 'cl-hole' : 'cl-dot'}
              cy={TOP + BAND / 2}
              r={drawing.columns.length > 0 ? 1.25 : 2}
            />
          ) : (
            <rect
              className={`cl-tile ${stance}`}
              x="-1.5"
              y={stance === 'supports' ? TOP - TICK : TOP + BAND}
              width="3"
              height={TICK}
            />
          )}
        </At>
      ))}
      <At x={drawing.flag}>
        <rect className="cl-cap" x="0" y={TOP - 6} width="2" height={BAND + 12} />
      </At>
    </svg>
  );
}
