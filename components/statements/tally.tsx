import { useTranslations } from 'next-intl';
import { STANCES, type Stance } from '../../domain/stance.ts';
import { StanceMark } from './stance.tsx';

/** How many statements support, rebut and give context. Numbers never decide a verdict; they say how much there is to read. */
export function Tally({ counts }: { counts: Readonly<Record<Stance, number>> }) {
  const t = useTranslations('claim.tally');
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-note">
      {STANCES.map((stance) => (
        <li
          key={stance}
          className={`inline-flex items-center gap-1.5 ${counts[stance] ? 'font-semibold' : 'text-quiet'}`}
        >
          <StanceMark stance={stance} />
          {t(stance, { count: counts[stance] })}
        </li>
      ))}
    </ul>
  );
}
