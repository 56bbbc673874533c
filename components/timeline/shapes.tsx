import type { ReactNode, SVGProps } from 'react';
import type { Stance } from '../../domain/stance.ts';
import { percent } from './percent.ts';

type Look = { stance: Stance; hollow: boolean };

/** The head of a mark about its own centre: disc supports, diamond rebuts, ring gives context; hollow has an interest. */
export function HeadShape({ stance, hollow }: Look) {
  const className = `cl-head ${stance}${hollow ? ' hollow' : ''}`;
  if (stance === 'rebuts') return <path className={className} d="M0-7 7 0 0 7-7 0Z" />;
  return <circle className={className} r={stance === 'supports' ? 5.5 : 6} />;
}

/** A letter about its own centre: somebody was asked to answer. */
export const LetterShape = () => <path className="cl-letter" d="M-7-5H7V5H-7Zl7 5.5 7-5.5" />;

type Inset = Pick<SVGProps<SVGSVGElement>, 'x' | 'y' | 'width' | 'height' | 'overflow' | 'children'>;

/** A coordinate system of its own inside a picture; shows what lies beyond it unless told otherwise. */
export function Inset({ overflow = 'visible', children, ...place }: Inset) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the picture it stands in has the name
    <svg overflow={overflow} {...place}>
      {children}
    </svg>
  );
}

/** Something drawn in pixels about a point that stands in percent. */
export function At({ x, y = 0, children }: { x: number; y?: number; children: ReactNode }) {
  return (
    <Inset x={percent(x)} y={y}>
      {children}
    </Inset>
  );
}

/** Two strokes across a band where a stretch of time was left out. */
export function BreakShape({ y, height }: { y: number; height: number }) {
  return (
    <g transform={`translate(0 ${y})`}>
      <path className="cl-slit" d={`M-7 ${height + 2}L1-2H7L-1 ${height + 2}Z`} />
      <path className="cl-break" d={`M-7 ${height + 2}L1-2M-1 ${height + 2}L7-2`} />
    </g>
  );
}
