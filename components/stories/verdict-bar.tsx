import { useTranslations } from 'next-intl';
import { ratingOfClaim } from '../../domain/published.ts';
import type { NumberedClaim } from '../../domain/story-order.ts';
import { VerdictCounts } from '../verdicts/verdict-counts.tsx';

/** How the claims of a story stand, as one bar of numbered squares: each leads to its row. */
export function VerdictBar({ claims }: { claims: readonly NumberedClaim[] }) {
  const t = useTranslations('story');
  const standing = claims.filter(({ claim }) => !claim.withdrawn);
  const withdrawn = claims.length - standing.length;
  const inOrder = standing.toSorted((a, b) => a.claim.ratingOrder - b.claim.ratingOrder);
  const groups = [...new Set(inOrder.map(({ claim }) => claim.rating))].map((rating) =>
    standing.filter(({ claim }) => claim.rating === rating),
  );
  return (
    <section aria-label={t('inForce')} className="min-w-0 self-end">
      <div className="flex flex-wrap gap-0.5">
        {groups.flatMap((group) =>
          group.map(({ number, claim }) => (
            <a
              key={number}
              data-tone={claim.ratingTone}
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
        verdicts={groups.flatMap((group) =>
          group.slice(0, 1).map(({ claim }) => ({ ...ratingOfClaim(claim), count: group.length })),
        )}
        withdrawn={withdrawn}
      />
    </section>
  );
}
