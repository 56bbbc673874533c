import { useLocale, useTranslations } from 'next-intl';

/** What the site is and where to go with a question. `newsroom` is null until one has been begun. */
export function Footer({ newsroom }: { newsroom: { name: string; sample: boolean; timeZone: string } | null }) {
  const t = useTranslations('site');
  const locale = useLocale();
  return (
    <footer className="mt-24 border-t border-rule-strong pt-6 pb-12 text-note text-quiet">
      <div className="mx-auto grid max-w-page gap-4 px-4 md:px-6">
        {newsroom?.sample && (
          <p className="max-w-[90ch]">
            <strong className="text-ink">{t('sampleTitle')}</strong> {t('sampleNotice')}
          </p>
        )}
        {newsroom && (
          <p>
            {t('times', { name: newsroom.name, zone: newsroom.timeZone })}{' '}
            {!newsroom.sample && t('publishedWith', { product: t('name') })}
          </p>
        )}
        <ul className="flex flex-wrap gap-x-6" data-screen-only>
          <FooterLink href={`/${locale}/method`}>{t('places.method')}</FooterLink>
          <FooterLink href={`/${locale}/corrections`}>{t('places.corrections')}</FooterLink>
          <FooterLink href={`/${locale}/report`}>{t('report')}</FooterLink>
          <FooterLink href={`/${locale}/submit`}>{t('submit')}</FooterLink>
          <FooterLink href={`/feeds/verdicts.atom`}>{t('feed')}</FooterLink>
          <FooterLink href={`/${locale}/data`}>{t('data')}</FooterLink>
        </ul>
      </div>
    </footer>
  );
}

function FooterLink({ href, children }: { href: string; children: string }) {
  return (
    <li>
      <a className="inline-flex min-h-8 items-center" href={href}>
        {children}
      </a>
    </li>
  );
}
