import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '../ui/icon.tsx';
import { Logo } from '../ui/logo.tsx';

const PLACES = ['claims', 'stories', 'parties', 'corrections', 'method'] as const;
export type Place = (typeof PLACES)[number] | 'search';

/** On a phone a long name stands in several lines beside the search: smaller, so that its words stay whole. */
const sizeOf = (name: string): string =>
  name.length > 20 ? 'text-[1.0625rem] leading-[1.15]' : 'text-[1.375rem] leading-[1.1] xs:text-head xs:leading-[1.1]';

/** Logo and the name of the site, the main places, search. On the phone the places stand in a `details`, which opens without script. */
export function Masthead({ name, place }: { name: string; place?: Place }) {
  const t = useTranslations('site');
  const locale = useLocale();
  return (
    <header className="border-b border-rule-strong">
      <div className="mx-auto flex min-h-15 max-w-page items-center gap-2 px-4 xs:gap-8 md:px-6 lg:min-h-16">
        <a
          className="inline-flex min-h-tap min-w-0 items-center gap-2.5 py-2 font-serif font-semibold tracking-[-0.015em] no-underline"
          href={`/${locale}`}
        >
          <Logo />
          <span className={`min-w-0 text-balance break-anywhere ${sizeOf(name)}`}>{name}</span>
        </a>
        <nav aria-label={t('main')} className="hidden flex-none lg:block">
          <ul className="flex gap-6">
            <PlaceLinks {...(place && { place })} />
          </ul>
        </nav>
        <div className="ml-auto flex flex-none items-center gap-3 xs:gap-4" data-screen-only>
          <a className="inline-flex min-h-tap items-center gap-1.5 no-underline" href={`/${locale}/search`}>
            <Icon name="search" />
            {t('search')}
          </a>
          <details className="relative lg:hidden">
            <summary className="inline-flex min-h-tap items-center gap-1.5">
              <Icon name="menu" />
              {t('menu')}
            </summary>
            <nav
              aria-label={t('main')}
              className="absolute right-0 z-10 min-w-50 border border-rule-strong bg-paper px-4 py-2"
            >
              <ul>
                <PlaceLinks {...(place && { place })} />
              </ul>
            </nav>
          </details>
        </div>
      </div>
    </header>
  );
}

function PlaceLinks({ place }: { place?: Place }) {
  const t = useTranslations('site.places');
  const locale = useLocale();
  return PLACES.map((name) => (
    <li key={name}>
      <a
        className="flex min-h-tap items-center no-underline aria-[current]:font-semibold lg:aria-[current]:shadow-[inset_0_-3px_0_var(--ink)]"
        href={`/${locale}/${name}`}
        {...(place === name && { 'aria-current': 'true' })}
      >
        {t(name)}
      </a>
    </li>
  ));
}
