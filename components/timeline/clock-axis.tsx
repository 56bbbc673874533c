import { AXIS_INSET } from '../../domain/timeline/axis.ts';
import type { SharedClock } from '../../domain/timeline/small.ts';
import { percent } from './percent.ts';

/** The words of a clock that several lines share; stands once above them. The lines' own summaries speak the dates. */
export function ClockAxis({ clock }: { clock: SharedClock }) {
  return (
    <svg className="cl" width="100%" height="20" aria-hidden="true">
      {clock.axis.ticks.map(
        ({ x, text }) =>
          text && (
            <text key={x} className="cl-axis" x={percent(x)} dx={AXIS_INSET - 3} y="14">
              {text}
            </text>
          ),
      )}
      {clock.axis.leftOut.map(({ x, text, anchor }) => (
        <text key={x} className="cl-axis" x={percent(x)} y="14" textAnchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  );
}

/** The hairlines of a shared clock, behind one row: put it into a positioned box as high as the row. */
export function ClockGrid({ clock }: { clock: SharedClock }) {
  return (
    <svg className="cl-clock-grid" width="100%" height="100%" aria-hidden="true">
      {clock.axis.ticks.map(({ x }) => (
        <line key={x} className="cl-grid" x1={percent(x)} x2={percent(x)} y1="0" y2="100%" />
      ))}
    </svg>
  );
}
