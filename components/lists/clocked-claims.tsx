import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import type { PublishedClaim } from '../../domain/published.ts';
import { shareClock } from '../../domain/timeline/small.ts';
import { ClaimName } from '../claims/claim-rows.tsx';
import { ClockAxis, ClockGrid } from '../timeline/clock-axis.tsx';
import { useLineWords } from '../timeline/line-words.ts';
import { SmallLine } from '../timeline/small-line.tsx';
import { ClaimStanding } from './claim-standing.tsx';

type Props = {
  rows: readonly {
    key: string;
    id?: string;
    claim: PublishedClaim;
    number?: number;
    above?: ReactNode;
    below?: ReactNode;
  }[];
  now: number;
  timeZone: string;
};

/** The width of the column that the axis stands over; on the phone it is left out. */
const LEAST_WIDTH = 440;
const ROW = 'grid gap-x-6 gap-y-2 lg:grid-cols-[minmax(0,1fr)_440px_136px]';

/** Claims of a story or a party, all on one clock, so that before and after can be seen across them. */
export function ClockedClaims({ rows, now, timeZone }: Props) {
  const words = useLineWords();
  const clock = shareClock(
    rows.map(({ claim }) => claim.line),
    { now, width: LEAST_WIDTH, timeZone, words },
  );
  return (
    <div lang={useLocale()}>
      <div className={`${ROW} hidden lg:grid`} aria-hidden="true">
        <span />
        <ClockAxis clock={clock} />
      </div>
      <ol className="border-b border-rule">
        {rows.map(({ key, id, claim, number, above, below }) => (
          <li key={key} id={id} className={`border-t border-rule ${ROW}`}>
            <div className="flex min-w-0 gap-3 py-4 max-lg:pb-0">
              {number !== undefined && <span className="w-5 flex-none pt-0.5 text-note text-quiet">{number}</span>}
              <div className="min-w-0">
                {above}
                <ClaimName claim={claim} />
                {below}
              </div>
            </div>
            <div className="relative flex min-w-0 items-start lg:pt-4">
              <ClockGrid clock={clock} />
              <div className="relative w-full">
                <SmallLine line={claim.line} now={now} scale={clock.scale} />
              </div>
            </div>
            <div className="pb-4 lg:pt-5">
              <ClaimStanding claim={claim} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
