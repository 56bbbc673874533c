import { useTranslations } from 'next-intl';
import { wholeLineOf } from '../../domain/claim-line.ts';
import type { Edition } from '../../domain/edition.ts';
import { ClaimLine } from '../timeline/claim-line.tsx';
import { AsOf } from './as-of.tsx';

/** The claim line with its head and the way to earlier states. It is drawn as of the edition it shows and not of today: a page
 *  is the same whenever it is asked for. */
export function ClaimLineBlock({ edition, isNewest }: { edition: Edition; isNewest: boolean }) {
  const t = useTranslations('claim');
  return (
    <section aria-labelledby="line" className="mt-6 border-t border-rule-strong pt-3 lg:mt-8">
      <div className="grid gap-x-8 gap-y-3 lg:grid-cols-[minmax(0,1fr)_auto] lg:items-center">
        <div>
          <h2 id="line">{t('line')}</h2>
          <p className="text-note text-quiet">{t('lineHow')}</p>
        </div>
        <div className="max-md:order-last">
          <AsOf edition={edition} />
        </div>
        <div className="min-w-0 lg:col-span-2 lg:mt-3">
          <ClaimLine line={wholeLineOf(edition)} now={edition.header.publishedAt.getTime()} isNewest={isNewest} />
        </div>
      </div>
    </section>
  );
}
