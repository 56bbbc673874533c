import { useTranslations } from 'next-intl';
import { ratingOf } from '../../domain/rating.ts';
import type { NumberedClaim } from '../../domain/story-order.ts';
import { VerdictCounts } from '../verdicts/verdict-counts.tsx';

/** How the claims of a story stand, as one bar of numbered squares: each leads to its row. */
export function VerdictBar({ claims }: { claims: readonly NumberedClaim[] }) {
  const t = useTranslations('story');
  const standing = claims.filter(({ claim }) => !claim.withdrawn);
  const withdrawn = claims.length - standing.length;
  const ratings = [...new Set(standing.map(({ claim }) => claim.rating))];
  const groups = ratings
    .sort((a, b) => ratingOf(a).order - ratingOf(b).order)
    .map((rating) => [rating, standing.filter(({ claim }) => claim.rating === rating)] as const);
  return (
    <section aria-label={t('inForce')} className="min-w-0 self-end">
      <div className="flex flex-wrap gap-0.5">
        {groups.flatMap(([rating, group]) =>
          group.map(({ number, claim }) => (
            <a
              key={number}
              data-rating={rating}
              className="flex min-h-tap min-w-8 flex-1 items-center justify-center band-rating font-semibold text-rating-on no-underline"
              href={`#claim-${number}`}
              aria-label={t('square', { number, verdict: claim.ratingLabel })}
            >
              <span className="bg-rating px-1">{number}</span>
            </a>
          )),
        )}
      </div>
      <VerdictCounts
        verdicts={groups.map(([rating, group]) => ({
          rating,
          label: group[0]?.claim.ratingLabel ?? rating,
          count: group.length,
        }))}
        withdrawn={withdrawn}
      />
    </section>
  );
}
