import '../globals.css';
import '../print.css';
import { hasLocale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Footer } from '../../components/site/footer.tsx';
import { Missing } from '../../components/site/missing.tsx';
import { IconSprite } from '../../components/ui/icon.tsx';
import { DEFAULT_LOCALE, LOCALES } from '../../messages/locales.ts';
import { FONT_VARIABLES } from '../fonts.ts';

export const dynamic = 'force-dynamic';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function ReaderLayout({ children, params }: Props) {
  const asked = (await params).locale;
  const known = hasLocale(LOCALES, asked);
  const locale = known ? asked : DEFAULT_LOCALE;
  setRequestLocale(locale);
  const t = await getTranslations('site');
  return (
    <html lang={locale} className={FONT_VARIABLES}>
      <body>
        <IconSprite />
        <a className="absolute -top-16 left-4 z-20 bg-ink px-4 py-3 text-on-ink focus:top-0" href="#main">
          {t('skip')}
        </a>
        {known ? children : <Missing />}
        <Footer newsroom={null} />
        <script type="module" data-keep="" src="/reader.js" />
      </body>
    </html>
  );
}
