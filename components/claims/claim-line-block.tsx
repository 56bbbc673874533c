import { useTranslations } from 'next-intl';
import { lineOf } from '../../domain/claim-line.ts';
import type { Edition } from '../../domain/edition.ts';
import { ClaimLine } from '../timeline/claim-line.tsx';
import { AsOf } from './as-of.tsx';

/** The claim line with its head and the way to earlier states. It is drawn as of the edition it shows and not of today: a page
 *  is the same whenever it is asked for. */
export function ClaimLineBlock({ edition }: { edition: Edition }) {
  const t = useTranslations('claim');
  return (
    <section aria-labelledby="line" className="mt-6 border-t border-rule-strong pt-3 lg:mt-8">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <div>
          <h2 id="line">{t('line')}</h2>
          <p className="text-note text-quiet">{t('lineHow')}</p>
        </div>
        <AsOf edition={edition} />
      </div>
      <div className="mt-4 lg:mt-6">
        <ClaimLine line={lineOf(edition)} now={edition.header.publishedAt.getTime()} />
      </div>
    </section>
  );
}
