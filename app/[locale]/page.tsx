import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Screen } from '../../components/site/screen.tsx';
import type { Locale } from '../../messages/locales.ts';

export const dynamic = 'force-dynamic';

export default async function Home({ params }: { params: Promise<{ locale: Locale }> }) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('site');
  return (
    <Screen>
      <h1 className="max-w-[26ch] pt-8 font-serif text-[1.625rem] leading-8 font-normal tracking-[-0.01em] lg:pt-12 lg:text-verdict">
        {t('tagline')}
      </h1>
    </Screen>
  );
}
