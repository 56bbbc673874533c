import { useTranslations } from 'next-intl';
import { FIRST_SCALE } from '../../domain/rating.ts';
import { frozenScale } from '../../domain/site.ts';
import { PageHead } from '../ui/page-head.tsx';
import { RatingScale } from '../verdicts/rating-scale.tsx';
import { Part } from './site-part.tsx';

/** Stands in place of "How we check" until the newsroom has published it. The scale is known without. */
export function SiteNotWritten() {
  const t = useTranslations('method');
  return (
    <>
      <PageHead title={t('title')} />
      <p className="max-w-measure font-serif text-lead">{t('notWritten')}</p>
      <p className="mt-3 mb-12 max-w-measure">{t('notWrittenLong')}</p>
      <Part id="scale" title={t('parts.scale')}>
        <RatingScale scale={frozenScale(FIRST_SCALE)} />
      </Part>
    </>
  );
}
