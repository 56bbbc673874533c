import { useTranslations } from 'next-intl';

/** The first stop of whoever moves by keyboard; seen only while it has the focus. */
export function SkipLink() {
  const t = useTranslations('site');
  return (
    <a className="absolute -top-16 left-4 z-20 bg-ink px-4 py-3 text-on-ink focus:top-0" href="#main">
      {t('skip')}
    </a>
  );
}
