import { useId } from 'react';
import { isHollow } from '../../domain/timeline/marks.ts';
import type { RailPart, RailRow } from '../../domain/timeline/rail.ts';
import { HeadShape, Inset, LetterShape } from './shapes.tsx';

const LEFT = 18;
const WIDTH = 12;
const MIDDLE = LEFT + WIDTH / 2;
/** The point of a row's event, below the row's top. */
const POINT = 20;

function Part({ part, from, until }: { part: RailPart; from: number | string; until: number | string }) {
  const id = useId();
  if (part === 'nothing') return null;
  // A nested picture cuts off what lies beyond, so the rest of a row of unknown height can be drawn as "100%".
  return (
    <Inset y={from} height={until} overflow="hidden">
      {part === 'fade' && (
        <>
          <linearGradient id={id} x2="0" y2="1">
            <stop className="cl-soft-0" offset="0" />
            <stop className="cl-soft-1" offset="1" />
          </linearGradient>
          <rect x={LEFT} width={WIDTH} height="100%" fill={`url(#${id})`} />
        </>
      )}
      {part === 'not-checked' && <path className="cl-pre" d={`M${LEFT + 0.5}-2V9999M${LEFT + WIDTH - 0.5}-2V9999`} />}
      {part === 'after' && <line className="cl-after" x1={MIDDLE} x2={MIDDLE} y1="0" y2="100%" />}
      {part !== 'fade' && part !== 'not-checked' && part !== 'after' && (
        <>
          <rect className="cl-band" data-tone={part} x={LEFT} width={WIDTH} height="100%" />
          {part === 'outdated' && (
            <line className="cl-hatch-rail" x1={MIDDLE} x2={MIDDLE} y1="0" y2="100%" strokeWidth={WIDTH} />
          )}
        </>
      )}
    </Inset>
  );
}

function Event({ row }: { row: RailRow }) {
  if (row.kind === 'claim') {
    return (
      <>
        <path className="cl-claimstem" d={`M12 ${POINT}H36`} />
        <rect className="cl-flag" x="3" y={POINT - 5.5} width="10" height="11" />
      </>
    );
  }
  if (row.kind === 'turn') return <TurnShape row={row} />;
  if (row.kind === 'gap') {
    return (
      <g transform={`translate(${MIDDLE} ${POINT})`}>
        <path className="cl-slit" d="M-10 3 10-5V3L-10 11Z" />
        <path className="cl-break" d="M-10 3 10-5M-10 11 10 3" />
      </g>
    );
  }
  if ('asking' in row) {
    return (
      <Inset x={MIDDLE} y={POINT}>
        <LetterShape />
        {row.kind === 'unanswered' && <path className="cl-strike" d="M-11 5 11-5" />}
      </Inset>
    );
  }
  const mark = row.kind === 'mark' ? row.mark : (row.marks.find(({ stance }) => stance !== 'context') ?? row.marks[0]);
  if (!mark) return null;
  const x = mark.stance === 'supports' ? 8 : mark.stance === 'rebuts' ? 40 : MIDDLE;
  return (
    <>
      {mark.stance === 'supports' && <path className="cl-stem supports" d={`M${LEFT} ${POINT}H8`} />}
      {mark.stance === 'rebuts' && <path className="cl-stem rebuts" d={`M${LEFT + WIDTH} ${POINT}H40`} />}
      <Inset x={x} y={POINT}>
        <HeadShape stance={mark.stance} hollow={isHollow(mark)} />
        {mark.withdrawn && <path className="cl-strike" d="M-10 5 10-5" />}
      </Inset>
    </>
  );
}

function TurnShape({ row }: { row: Extract<RailRow, { kind: 'turn' }> }) {
  if (row.turn.kind === 'withdrawal') {
    return <rect className="cl-cap" x={LEFT - 4} y={POINT - 1.5} width={WIDTH + 8} height="3" />;
  }
  const slits = row.turn.kind === 'correction' ? [POINT - 4, POINT + 1] : [POINT - 1.5];
  return (
    <>
      {row.above !== 'not-checked' &&
        slits.map((y) => <rect key={y} className="cl-slit" x={LEFT - 2} y={y} width={WIDTH + 4} height="3" />)}
    </>
  );
}

/** The piece of the standing line beside one row. It stretches with the row: put it into a box as high as the row. */
export function Rail({ row }: { row: RailRow }) {
  return (
    <svg className="cl-rail" width="48" aria-hidden="true">
      <Part part={row.above} from={0} until={POINT} />
      <Part part={row.below} from={POINT} until="100%" />
      <Event row={row} />
      {row.last && row.below !== 'after' && (
        <Inset y="100%">
          <path className="cl-slit" d={`M${LEFT - 1} 1V-6l7 6 7-6V1z`} />
        </Inset>
      )}
    </svg>
  );
}
