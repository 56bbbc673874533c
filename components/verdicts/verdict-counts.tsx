import type { CountedRating } from '../../domain/rating.ts';
import { Verdict } from './verdict.tsx';
import { Withdrawn } from './withdrawn.tsx';

type Props = {
  verdicts: readonly CountedRating[];
  /** How many claims no verdict stands for any more. */
  withdrawn: number;
};

/** How many claims there are of each verdict. */
export function VerdictCounts({ verdicts, withdrawn }: Props) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-note">
      {verdicts.map(({ count, ...rating }) => (
        <li key={rating.key} className="inline-flex items-center gap-1.5">
          <Verdict rating={rating} /> {count}
        </li>
      ))}
      {withdrawn > 0 && (
        <li className="inline-flex items-center gap-1.5">
          <Withdrawn /> {withdrawn}
        </li>
      )}
    </ul>
  );
}
