import '../styles/reader.css';
import type { Metadata } from 'next';
import { hasLocale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ReaderScript } from '../../components/reader-module/reader-script.tsx';
import { Footer } from '../../components/site/footer.tsx';
import { SkipLink } from '../../components/site/skip-link.tsx';
import { IconSprite } from '../../components/ui/icon.tsx';
import { DEFAULT_LOCALE, LOCALES } from '../../messages/locales.ts';
import { setStatus } from '../../server/bridge.ts';
import { siteOrigin } from '../address.ts';
import { FONT_VARIABLES } from '../fonts.ts';
import { Missing } from '../missing-page.tsx';
import { readSiteName } from '../site-name.ts';
import { readNewsroom } from '../store.ts';

export const dynamic = 'force-dynamic';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asked = (await params).locale;
  const locale = hasLocale(LOCALES, asked) ? asked : DEFAULT_LOCALE;
  const t = await getTranslations({ locale, namespace: 'site' });
  const newsroom = await readNewsroom();
  const name = await readSiteName();
  return {
    metadataBase: new URL(siteOrigin()),
    title: { template: `%s | ${name}`, default: name },
    description: t('tagline'),
    icons: { icon: '/icon.svg' },
    openGraph: { siteName: name, locale, type: 'website' },
    ...(newsroom?.sample !== false && { robots: { index: false } }), // a sample must never be found and believed
  };
}

export default async function ReaderLayout({ children, params }: Props) {
  const asked = (await params).locale;
  const known = hasLocale(LOCALES, asked);
  const locale = known ? asked : DEFAULT_LOCALE;
  setRequestLocale(locale);
  if (!known) setStatus(404);
  return (
    <html lang={locale} className={FONT_VARIABLES}>
      <body>
        <IconSprite />
        <SkipLink />
        {known ? children : <Missing />}
        <Footer newsroom={await readNewsroom()} />
        <ReaderScript />
      </body>
    </html>
  );
}
