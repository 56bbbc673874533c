import { useLocale, useTranslations } from 'next-intl';
import { LinkButton } from '../ui/button.tsx';

/** What stands on a page that is not there. */
export function MissingText() {
  const t = useTranslations('errors.missing');
  const locale = useLocale();
  return (
    <div className="grid gap-4 pt-8 lg:pt-12">
      <h1 className="font-serif text-title tracking-[-0.015em]">{t('title')}</h1>
      <p className="max-w-measure font-serif text-quote">{t('text')}</p>
      <p className="mt-2 flex flex-wrap gap-3">
        <LinkButton href={`/${locale}/claims`}>{t('claims')}</LinkButton>
        <LinkButton href={`/${locale}/search`}>{t('search')}</LinkButton>
      </p>
    </div>
  );
}
