import { useTranslations } from 'next-intl';
import type { SummaryClaim } from '../../domain/summary-order.ts';
import { FILTER_CONTROL } from '../desk/filter-select.tsx';
import { Button } from '../ui/button.tsx';

/** Claims to put in by hand, whatever else is chosen: found by their words, put in by a press. */
export function PickByHand({ asked, found }: { asked: string; found: readonly SummaryClaim[] }) {
  const t = useTranslations('desk.summaries.pick');
  return (
    <details className="mt-5 text-note" open={asked !== ''}>
      <summary className="min-h-8 cursor-pointer font-semibold underline decoration-control underline-offset-4">
        {t('title')}
      </summary>
      <label className="grid gap-1 font-semibold">
        {t('words')}
        <input id="pick-words" type="search" name="pick" defaultValue={asked} className={FILTER_CONTROL} />
      </label>
      {asked !== '' && found.length === 0 && <p className="mt-2 text-quiet">{t('none')}</p>}
      <ul className="mt-2 grid gap-2">
        {found.map(({ key, claim }) => (
          <li key={key} className="border-t border-rule pt-2">
            <span className="block font-serif" lang={claim.language}>
              {claim.words}
            </span>
            <Button type="submit" size="small" name="add" value={key} aria-label={t('addThis', { words: claim.words })}>
              {t('add')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
