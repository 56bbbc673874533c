import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { NewestCorrections, NewestStories, NewestVerdicts } from '../../components/home/home-sections.tsx';
import { LatestVerdict } from '../../components/home/latest-verdict.tsx';
import { SearchForm } from '../../components/home/search-form.tsx';
import { TellUs } from '../../components/home/tell-us.tsx';
import { JsonLd } from '../../components/json-ld.tsx';
import { getHome } from '../../db/queries/home.ts';
import { getSite } from '../../db/queries/site.ts';
import { newsOrganization } from '../../domain/news-organization.ts';
import type { Locale } from '../../messages/locales.ts';
import { siteOrigin } from '../address.ts';
import { Screen } from '../screen.tsx';
import { readSiteName } from '../site-name.ts';
import { getStore } from '../store.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations('site');
  const name = await readSiteName();
  const title = `${name}: ${t('tagline')}`;
  const canonical = `${siteOrigin()}/${locale}`;
  return {
    title: { absolute: title },
    alternates: { canonical, types: { 'application/atom+xml': `${siteOrigin()}/feeds/verdicts.atom` } },
    openGraph: { title, description: t('tagline'), url: canonical, locale, siteName: name },
  };
}

export default async function Home({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations();
  const { claims, stories, storyClaims, corrections } = await getHome(await getStore());
  const [latest, ...others] = claims;
  const site = await getSite(await getStore());
  return (
    <Screen>
      {site && <JsonLd data={newsOrganization(site.document, `${siteOrigin()}/${locale}`)} />}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 pt-8 lg:grid-cols-[minmax(0,1fr)_480px] lg:gap-16 lg:pt-12">
        <h1 className="max-w-[26ch] text-balance font-serif text-[1.625rem] leading-8 font-normal tracking-[-0.01em] lg:text-verdict lg:leading-10">
          {t('site.tagline')}
        </h1>
        <SearchForm />
      </div>
      {latest ? <LatestVerdict claim={latest} /> : <p className="mt-12 text-quiet">{t('home.nothingYet')}</p>}
      {others.length > 0 && <NewestVerdicts claims={others} />}
      <NewestStories stories={stories} claims={storyClaims} />
      <NewestCorrections corrections={corrections} />
      <TellUs />
    </Screen>
  );
}
