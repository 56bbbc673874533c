import type { ReactNode } from 'react';
import type { InForce } from '../../domain/ledger.ts';
import type { Stance } from '../../domain/stance.ts';
import { LetterShape } from '../timeline/shapes.tsx';
import { StanceMark } from './stance.tsx';

type Props = { inForce: InForce; turn?: boolean; last?: boolean; children?: ReactNode };

/** The claim line standing upright beside a row of the ledger: its colour is the verdict in force, empty before the first and
 *  dots after a withdrawal. The row must be `relative` and leave 60 px for it. */
export function Rail({ inForce, turn = false, last = false, children }: Props) {
  if (inForce === 'withdrawn') return <Ended capped={turn} />;
  const look = inForce ? 'band-rating' : 'border-x border-control bg-paper';
  const end = last ? '[clip-path:polygon(0_0,100%_0,100%_calc(100%-8px),50%_100%,0_calc(100%-8px))]' : '';
  return (
    <div className="absolute inset-y-0 left-0 w-15 lg:left-37" aria-hidden="true">
      <span
        {...(inForce && { 'data-tone': inForce })}
        className={`absolute bottom-0 left-4.5 w-3 ${turn ? 'top-[3px]' : 'top-0'} ${look} ${end}`}
      />
      {children}
    </div>
  );
}

/** Where nothing is in force any more: a cap where it was withdrawn, then dots. */
function Ended({ capped }: { capped: boolean }) {
  return (
    <div className="absolute inset-y-0 left-0 w-15 lg:left-37" aria-hidden="true">
      {capped && <span className="absolute top-0 left-3.5 h-[3px] w-5 bg-ink" />}
      <span
        className={`absolute bottom-0 left-[23px] border-l-2 border-dotted border-control ${capped ? 'top-1.5' : 'top-0'}`}
      />
    </div>
  );
}

const SIDES = { supports: 'left-0.5 flex-row-reverse', context: 'left-4', rebuts: 'left-7.5' } as const;
const STEMS = { supports: 'bg-supports', rebuts: 'bg-rebuts' } as const;

/** Left of the line supports, right of it rebuts, on it gives context. */
export function RailMark({ stance, interested }: { stance: Stance; interested: boolean }) {
  return (
    <span className={`absolute top-3 flex items-center ${SIDES[stance]}`}>
      {stance !== 'context' && <span className={`h-0.5 w-1 ${STEMS[stance]}`} />}
      <StanceMark stance={stance} interested={interested} />
    </span>
  );
}

/** Somebody was asked to answer: a letter, struck out where nothing came of it. */
export function RailLetter({ struck }: { struck: boolean }) {
  return (
    <svg className="absolute top-2.5 left-3" width="24" height="20" viewBox="-12 -10 24 20" aria-hidden="true">
      <LetterShape />
      {struck && <path className="cl-strike" d="M-11 5 11-5" />}
    </svg>
  );
}

/** The claim itself: a flag. */
export function RailFlag() {
  return (
    <>
      <span className="absolute top-[18px] left-2.5 h-0.5 w-5 bg-ink" />
      <span className="absolute top-3.5 left-1 size-2.5 bg-ink" />
    </>
  );
}
