import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { JsonLd } from '../components/json-ld.tsx';
import { SiteNotWritten } from '../components/site/site-not-written.tsx';
import { SiteRecord } from '../components/site/site-record.tsx';
import { getSite, listSites } from '../db/queries/site.ts';
import { newsOrganization } from '../domain/news-organization.ts';
import type { Locale } from '../messages/locales.ts';
import { setStatus } from '../server/bridge.ts';
import { siteOrigin } from './address.ts';
import { listMetadata } from './list-metadata.ts';
import { missingMetadata } from './missing.ts';
import { Missing } from './missing-page.tsx';
import { Screen } from './screen.tsx';
import { getStore, readNewsroom } from './store.ts';

const readSite = cache(async (number?: number) => getSite(await getStore(), number));

/** Head of the page that shows a site edition; the newest one is canonical for all. */
export async function siteMetadata(locale: Locale, number?: number): Promise<Metadata> {
  const site = await readSite(number);
  if (!site && number !== undefined) return missingMetadata();
  const t = await getTranslations('method');
  const head = await listMetadata({ locale, path: '/method', title: t('title'), description: t('description') });
  return site && number === undefined ? head : { ...head, robots: { index: false } };
}

/** The newest site edition, or the one with this number. A newsroom that has published none says so: every page leads here. */
export async function sitePage(locale: Locale, number?: number) {
  setRequestLocale(locale);
  const site = await readSite(number);
  if (!site && number === undefined) {
    return (
      <Screen place="method">
        <SiteNotWritten />
      </Screen>
    );
  }
  if (!site) {
    setStatus(404);
    return <Missing />;
  }
  const timeZone = (await readNewsroom())?.timeZone ?? 'UTC';
  return (
    <Screen place="method">
      {number === undefined && <JsonLd data={newsOrganization(site.document, `${siteOrigin()}/${locale}`)} />}
      <SiteRecord site={site} all={await listSites(await getStore())} timeZone={timeZone} />
    </Screen>
  );
}
