import { useLocale, useTranslations } from 'next-intl';
import type { EditionHeader } from '../../domain/edition.ts';
import { formatInstant } from '../../domain/instants.ts';
import { Button } from '../ui/button.tsx';

type Props = { headers: readonly EditionHeader[]; from: number; to: number; action: string; timeZone: string };

/** Chooses two editions to compare. A plain form: the choice stands in the address. */
export function EditionPicker({ headers, from, to, action, timeZone }: Props) {
  const t = useTranslations('editions');
  const locale = useLocale();
  const options = headers.map(({ number, publishedAt }) => (
    <option key={number} value={number}>
      {t('option', { number, at: formatInstant(publishedAt, locale, timeZone, 'day') })}
    </option>
  ));
  const select = 'min-h-tap w-full rounded-control border border-control bg-paper px-2';
  return (
    <form
      action={action}
      aria-label={t('choose')}
      className="grid content-end gap-3 md:grid-cols-[1fr_1fr_auto] md:items-end"
    >
      <label className="grid gap-1 text-note font-semibold">
        {t('from')}
        <select name="from" defaultValue={from} className={select}>
          {options}
        </select>
      </label>
      <label className="grid gap-1 text-note font-semibold">
        {t('to')}
        <select name="to" defaultValue={to} className={select}>
          {options}
        </select>
      </label>
      <Button>{t('compare')}</Button>
    </form>
  );
}
