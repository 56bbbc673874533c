import { useTranslations } from 'next-intl';
import type { CountedRating } from '../../domain/rating.ts';
import { Verdict } from '../verdicts/verdict.tsx';

/** Below this many claims a share would say more about our choice than about the party. */
const ENOUGH_CLAIMS = 20;
const MOST_SQUARES = 60;

type Props = { standing: readonly CountedRating[] };

/** How a party's claims stand: one square is one claim. Never a share or a score, and it says why. */
export function Standing({ standing }: Props) {
  const t = useTranslations('party');
  const total = standing.reduce((sum, { count }) => sum + count, 0);
  return (
    <section aria-labelledby="standing" className="min-w-0 border-t border-rule-strong pt-3">
      <h2 id="standing" className="font-semibold">
        {t('standing')}
      </h2>
      {total === 0 && <p className="mt-2 text-note text-quiet">{t('noClaims')}</p>}
      <ol className="mt-2">
        {standing.map(({ count, ...rating }) => (
          <li
            key={rating.key}
            className="grid grid-cols-[136px_minmax(0,1fr)_auto] items-center gap-x-4 border-t border-rule py-1.5 first:border-t-0"
          >
            <Verdict rating={rating} />
            <span className="flex flex-wrap gap-0.5" aria-hidden="true">
              {Array.from({ length: Math.min(count, MOST_SQUARES) }, (_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: squares are alike and never move
                <span key={index} data-tone={rating.tone} className="size-4 band-rating" />
              ))}
            </span>
            <b>{count}</b>
          </li>
        ))}
      </ol>
      {total > 0 && (
        <p className="mt-3 max-w-[60ch] text-note">
          {t.rich(total < ENOUGH_CLAIMS ? 'tooFew' : 'noScore', {
            count: total,
            b: (chunks) => <strong>{chunks}</strong>,
          })}
        </p>
      )}
    </section>
  );
}
