import { useTranslations } from 'next-intl';
import type { IgnoredValue } from '../../domain/claim-filters.ts';
import { MOST_CLAIMS } from '../../domain/summary.ts';
import { Button } from '../ui/button.tsx';

type Props = { total: number; chosen: number; ignored: readonly IgnoredValue[]; isCut: boolean };

/** How many claims there are and how many are in, what could not be used, and the button that asks anew where no script does. */
export function ChosenHead({ total, chosen, ignored, isCut }: Props) {
  const t = useTranslations('desk.summaries');
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="text-ui font-semibold">{t('count', { count: total })}</p>
        <p role="status" className="text-note text-quiet">
          {t('chosenCount', { count: chosen, out: total - chosen })}
        </p>
        <span className="ml-auto">
          <Button type="submit" size="small">
            {t('update')}
          </Button>
        </span>
      </div>
      {ignored.length > 0 && (
        <p className="mb-3 border-l-4 border-danger pl-3 text-note">
          {t('ignored', { names: ignored.map(({ name, value }) => `${name}: ${value}`).join('; ') })}
        </p>
      )}
      {isCut && <p className="mb-3 text-note">{t('cut', { most: MOST_CLAIMS })}</p>}
    </>
  );
}
