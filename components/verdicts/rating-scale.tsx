import { useTranslations } from 'next-intl';
import type { SiteDocument } from '../../domain/site.ts';
import { Verdict } from './verdict.tsx';

type Scale = SiteDocument['scale'];

/** Every rating with what it means and its number: those between true and false first, then those off that scale. */
export function RatingScale({ scale }: { scale: Scale }) {
  const t = useTranslations('method');
  const ordered = [...scale].sort((a, b) => a.order - b.order);
  const given = ordered.filter(({ retired }) => !retired);
  const retired = ordered.filter((step) => step.retired);
  const off = given.filter(({ value }) => value === null);
  return (
    <>
      <p className="mb-4 max-w-measure font-serif text-quote">{t('scaleNote')}</p>
      <Rows scale={given.filter(({ value }) => value !== null)} />
      {off.length > 0 && (
        <>
          <h3 className="mt-8 mb-3 font-semibold">{t('offScale')}</h3>
          <Rows scale={off} />
        </>
      )}
      {retired.length > 0 && (
        <>
          <h3 className="mt-8 mb-3 font-semibold">{t('retired')}</h3>
          <Rows scale={retired} />
        </>
      )}
    </>
  );
}

function Rows({ scale }: { scale: Scale }) {
  const t = useTranslations('method');
  return (
    <ul className="border-b border-rule">
      {scale.map((rating) => (
        <li
          key={rating.key}
          className="relative grid gap-x-6 gap-y-1 border-t border-rule py-3 pl-8 md:grid-cols-[148px_minmax(0,1fr)_32px]"
        >
          <span className="band-rating absolute inset-y-0 left-0 w-4" data-tone={rating.tone} aria-hidden="true" />
          <Verdict rating={rating} />
          <div className="min-w-0 break-anywhere">
            <p>{rating.meaning}</p>
            {rating.translations.map(({ language, label, meaning }) => (
              <p key={language} lang={language} className="mt-1 text-note text-quiet">
                <b>{label}</b> {meaning}
              </p>
            ))}
          </div>
          {rating.value !== null && (
            <b className="font-serif text-lead md:text-right">
              <span className="sr-only">{t('number')} </span>
              {rating.value}
            </b>
          )}
        </li>
      ))}
    </ul>
  );
}
