import { useLocale, useTranslations } from 'next-intl';
import { type SearchAddress, searchQueryOf } from '../../domain/search-address.ts';

/** Says that something else was searched than what was typed, and how to search for that all the same. */
export function Mended({ asked, mended, count }: { asked: SearchAddress; mended: string; count: number }) {
  const t = useTranslations('search.mended');
  const href = `/${useLocale()}/search${searchQueryOf({ ...asked, exact: true, from: 0 })}`;
  return (
    <div className="mt-6 break-anywhere">
      <p className="text-entry">{t.rich('instead', { count, mended, b: (chunks) => <strong>{chunks}</strong> })}</p>
      <p className="text-note text-quiet">
        {t('nowhere', { typed: asked.typed })}{' '}
        <a className="inline-block py-1 text-ink" href={href}>
          {t('allTheSame')}
        </a>
      </p>
    </div>
  );
}
