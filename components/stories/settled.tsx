import { useTranslations } from 'next-intl';
import { ratingOfClaim } from '../../domain/published.ts';
import type { NumberedClaim } from '../../domain/story-order.ts';
import { Section } from '../ui/section.tsx';
import { Verdict } from '../verdicts/verdict.tsx';

/** What the record settles beside what it does not, in the words of the verdicts. */
export function Settled({ claims }: { claims: readonly NumberedClaim[] }) {
  const t = useTranslations('story');
  const standing = claims.filter(({ claim }) => !claim.withdrawn);
  const settled = standing.filter(({ claim }) => claim.settles);
  const open = standing.filter(({ claim }) => !claim.settles);
  return (
    <Section title={t('settledOrNot')}>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-2">
        <Half title={t('settled')} nothing={t('nothingSettled')} claims={settled} rule="border-t-6" />
        <Half title={t('notSettled')} nothing={t('allSettled')} claims={open} rule="border-t-6 border-double" />
      </div>
    </Section>
  );
}

type HalfProps = { title: string; nothing: string; claims: readonly NumberedClaim[]; rule: string };

function Half({ title, nothing, claims, rule }: HalfProps) {
  const t = useTranslations('story');
  return (
    <div className={`min-w-0 border-rule-strong pt-3 ${rule}`}>
      <h3 className="font-serif text-lead">{title}</h3>
      {claims.length === 0 && <p className="mt-2 text-quiet">{nothing}</p>}
      <ul>
        {claims.map(({ number, claim }) => (
          <li
            key={number}
            className="grid gap-x-4 gap-y-1 border-t border-rule py-3 first:border-t-0 md:grid-cols-[148px_minmax(0,1fr)]"
          >
            <Verdict rating={ratingOfClaim(claim)} />
            <p className="min-w-0 break-anywhere">
              <a className="py-0.5 whitespace-nowrap" href={`#claim-${number}`}>
                {t('claim', { number })}
              </a>{' '}
              {claim.summary}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
