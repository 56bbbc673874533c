import { useTranslations } from 'next-intl';
import { ratingOf } from '../../domain/rating.ts';
import type { NumberedClaim } from '../../domain/story-order.ts';
import { Verdict } from '../verdicts/verdict.tsx';
import { Withdrawn } from '../verdicts/withdrawn.tsx';

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
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-note">
        {groups.map(([rating, group]) => (
          <li key={rating} className="inline-flex items-center gap-1.5">
            <Verdict rating={{ key: rating, label: group[0]?.claim.ratingLabel ?? rating }} /> {group.length}
          </li>
        ))}
        {withdrawn > 0 && (
          <li className="inline-flex items-center gap-1.5">
            <Withdrawn /> {withdrawn}
          </li>
        )}
      </ul>
    </section>
  );
}
