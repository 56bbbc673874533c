import { useLocale, useTranslations } from 'next-intl';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

/** The one field of search. */
export function SearchForm({ typed }: { typed: string }) {
  const t = useTranslations('search');
  return (
    <search>
      <form action={`/${useLocale()}/search`} className="flex max-w-[46rem] flex-wrap gap-2">
        <label className="sr-only" htmlFor="q">
          {t('label')}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={typed}
          maxLength={200}
          className="min-h-tap min-w-0 flex-1 basis-60 rounded-control border border-control bg-paper px-3 font-serif text-quote"
        />
        <Button look="main">
          <Icon name="search" />
          {t('search')}
        </Button>
      </form>
    </search>
  );
}
