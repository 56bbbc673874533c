import '../styles/desk.css';
import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Shortcuts } from '../../components/desk/shortcuts.tsx';
import { IconSprite } from '../../components/ui/icon.tsx';
import { DEFAULT_LOCALE } from '../../messages/locales.ts';
import { FONT_VARIABLES } from '../fonts.ts';
import { readNewsroom } from '../store.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'desk' });
  return {
    title: { template: `%s | ${t('name')}`, default: t('name') },
    icons: { icon: '/icon.svg' },
    robots: { index: false },
  };
}

export default async function DeskLayout({ children }: { children: ReactNode }) {
  setRequestLocale(DEFAULT_LOCALE);
  // All that a field of a form says by itself.
  const { dates, editions, claim } = await getMessages();
  const newsroom = await readNewsroom();
  return (
    <html lang={DEFAULT_LOCALE} className={FONT_VARIABLES}>
      <body>
        <IconSprite />
        <Shortcuts />
        <NextIntlClientProvider
          locale={DEFAULT_LOCALE}
          timeZone={newsroom?.timeZone ?? 'UTC'}
          messages={{
            dates,
            editions: { spoken: editions.spoken },
            claim: { evidenceNumber: claim.evidenceNumber, evidenceUnknown: claim.evidenceUnknown },
          }}
        >
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
