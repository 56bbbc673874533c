import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Mended } from '../../../components/search/mended.tsx';
import { NothingFound } from '../../../components/search/nothing-found.tsx';
import { SearchForm } from '../../../components/search/search-form.tsx';
import { SearchResults } from '../../../components/search/search-results.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { pairsOf } from '../../../domain/claim-filters.ts';
import { feedQueryOf, readSearch, type SearchAddress } from '../../../domain/search-address.ts';
import type { Locale } from '../../../messages/locales.ts';
import type { SearchParams } from '../../claim-list.ts';
import { listMetadata } from '../../list-metadata.ts';
import { Screen } from '../../screen.tsx';
import { readSearchPage } from '../../search-page.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations('search');
  const feed = foundFeed(readSearch(pairsOf(await searchParams)));
  const head = await listMetadata({ locale, path: '/search', title: t('title'), description: t('hint'), ...feed });
  return { ...head, robots: { index: false } };
}

/** The feed of what is found; of all verdicts where nothing was asked. */
const foundFeed = (asked: SearchAddress): { feed?: string } =>
  asked.typed === '' ? {} : { feed: `verdicts.atom${feedQueryOf(asked)}` };

export default async function SearchPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('search');
  const { asked, found, help, now, nameOf } = await readSearchPage(await searchParams);
  const isAsked = asked.typed !== '';
  return (
    <Screen place="search">
      <PageHead title={t('title')} />
      <SearchForm typed={asked.typed} />
      <p className="mt-3 text-note text-quiet">{isAsked ? t('help') : t('hint')}</p>
      {isAsked && found.ignored.length > 0 && (
        <p className="mt-2 break-anywhere">{t('ignored', { words: found.ignored.join(' ') })}</p>
      )}
      {found.mended && <Mended asked={asked} mended={found.mended} count={found.count} />}
      {found.hits.length > 0 && <SearchResults asked={asked} found={found} nameOf={nameOf} now={now} />}
      {help && <NothingFound asked={asked} help={help} now={now} />}
    </Screen>
  );
}
