import { useLocale, useTranslations } from 'next-intl';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

/** The way into the record by words. */
export function SearchForm() {
  const t = useTranslations('home');
  const locale = useLocale();
  return (
    <search>
      <form action={`/${locale}/search`} className="grid grid-cols-[minmax(0,1fr)] content-end gap-2">
        <label htmlFor="q" className="text-note font-semibold">
          {t('searchLabel')}
        </label>
        <div className="flex gap-2">
          <input
            id="q"
            name="q"
            type="search"
            placeholder={t('searchHint')}
            className="min-h-tap min-w-0 flex-1 rounded-control border border-control bg-paper px-3 placeholder:text-quiet"
          />
          <Button look="main">
            <Icon name="search" />
            {t('search')}
          </Button>
        </div>
      </form>
    </search>
  );
}
