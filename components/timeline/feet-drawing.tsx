import { useId } from 'react';
import type { Drawing, Foot } from '../../domain/timeline/drawing.ts';
import { percent, percentBetween } from './percent.ts';

const FOOT = 6;
const GAP = 2;

/** Feet of what is not known to the day, and the dotted way from what was said to the moment we knew it. */
export function FeetDrawing({ drawing }: { drawing: Drawing }) {
  const id = useId();
  const bottom = drawing.bandTop + drawing.bandHeight;
  const footY = (side: Foot['side']) => (side === 'above' ? drawing.bandTop - GAP - FOOT : bottom + GAP);
  return (
    <>
      {drawing.feet.map((foot, index) => {
        const soft = foot.softStart || foot.softEnd;
        const key = `${foot.side} ${foot.from} ${foot.until}`;
        return (
          <g key={key}>
            {soft && (
              <linearGradient id={`${id}${index}`}>
                <stop className={`cl-foot-${foot.softStart ? 0 : 1} ${foot.stance}`} offset="0" />
                <stop className={`cl-foot-1 ${foot.stance}`} offset=".5" />
                <stop className={`cl-foot-${foot.softEnd ? 0 : 1} ${foot.stance}`} offset="1" />
              </linearGradient>
            )}
            <rect
              className={soft ? 'cl-foot' : `cl-foot ${foot.stance}`}
              x={percent(foot.from)}
              width={percentBetween(foot.from, foot.until)}
              y={footY(foot.side)}
              height={FOOT}
              fill={soft ? `url(#${id}${index})` : undefined}
            />
          </g>
        );
      })}
      {drawing.whiskers.map(({ side, from, until, level }) => {
        const away = 12 + level * 5;
        const y = side === 'above' ? drawing.bandTop - away : bottom + away;
        return (
          <g key={`${side} ${from}`}>
            <line className="cl-lag" x1={percent(from)} x2={percent(until)} y1={y} y2={y} />
            <line className="cl-lagend" x1={percent(until)} x2={percent(until)} y1={y - 4} y2={y + 4} />
          </g>
        );
      })}
    </>
  );
}
