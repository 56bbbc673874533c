import { useLocale, useTranslations } from 'next-intl';

type Props = { typed: string; each: readonly { words: string; count: number }[] };

/** Nothing answers all of the query: what each part would find alone, and the ways on. */
export function NothingFound({ typed, each }: Props) {
  const t = useTranslations('search');
  const locale = useLocale();
  return (
    <div className="mt-6 border-t border-rule pt-6">
      <h2 className="font-serif text-head break-anywhere">{t('nothing', { typed })}</h2>
      <ul className="mt-4 grid gap-1">
        {each.map(({ words, count }) => (
          <li key={words} className="break-anywhere">
            {t.rich(count > 0 ? 'only' : 'onlyNone', {
              words,
              count,
              link: (chunks) => (
                <a
                  className="inline-block py-1"
                  href={`/${locale}/search?${new URLSearchParams({ q: words }).toString()}`}
                >
                  {chunks}
                </a>
              ),
            })}
          </li>
        ))}
        <li>
          {t.rich('browse', {
            claims: (chunks) => (
              <a className="inline-block py-1" href={`/${locale}/claims`}>
                {chunks}
              </a>
            ),
            stories: (chunks) => (
              <a className="inline-block py-1" href={`/${locale}/stories`}>
                {chunks}
              </a>
            ),
          })}
        </li>
      </ul>
    </div>
  );
}
