import '../styles/reader.css';
import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { IconSprite } from '../../components/ui/icon.tsx';
import { DEFAULT_LOCALE } from '../../messages/locales.ts';
import { FONT_VARIABLES } from '../fonts.ts';

export const dynamic = 'force-dynamic';

/** Nobody is to find a frame without the page around it. */
export const metadata: Metadata = { robots: { index: false }, icons: { icon: '/icon.svg' } };

/** What stands in the frame of another site: no masthead, no cookie, and one script of ours that tells the site around how high
 *  it is. */
export default function EmbedLayout({ children }: { children: ReactNode }) {
  setRequestLocale(DEFAULT_LOCALE);
  return (
    <html lang={DEFAULT_LOCALE} className={FONT_VARIABLES}>
      <body>
        <IconSprite />
        {children}
        <script type="module" data-keep="" src="/embed-frame.js" />
      </body>
    </html>
  );
}
