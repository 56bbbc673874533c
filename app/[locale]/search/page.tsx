import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { HitList } from '../../../components/search/hit-list.tsx';
import { NothingFound } from '../../../components/search/nothing-found.tsx';
import { SearchForm } from '../../../components/search/search-form.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { PageLinks } from '../../../components/ui/page-links.tsx';
import { countEach, searchClaims } from '../../../db/queries/search.ts';
import type { Locale } from '../../../messages/locales.ts';
import type { SearchParams } from '../../claim-list.ts';
import { listMetadata } from '../../list-metadata.ts';
import { readRecordMoment } from '../../record.ts';
import { Screen } from '../../screen.tsx';
import { getStore } from '../../store.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<SearchParams> };

const first = (value: string | string[] | undefined): string => [value].flat()[0] ?? '';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations('search');
  const head = await listMetadata({ locale, path: '/search', title: t('title'), description: t('hint') });
  return { ...head, robots: { index: false } };
}

export default async function SearchPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('search');
  const asked = await searchParams;
  const typed = first(asked.q).trim();
  const from = /^\d{1,4}$/.test(first(asked.after)) ? Number(first(asked.after)) : 0;
  const store = await getStore();
  const { terms, ignored, count, hits, next } = await searchClaims(store, typed, from);
  const pageFrom = (after: number) => `/${locale}/search?${new URLSearchParams({ after: String(after), q: typed })}`;
  return (
    <Screen place="search">
      <PageHead title={t('title')} />
      <SearchForm typed={typed} />
      <p className="mt-3 text-note text-quiet">{typed === '' ? t('hint') : t('help')}</p>
      {ignored.length > 0 && typed !== '' && (
        <p className="mt-2 break-anywhere">{t('ignored', { words: ignored.join(' ') })}</p>
      )}
      {hits.length > 0 && <p className="mt-6 mb-3">{t('found', { count, typed })}</p>}
      <HitList hits={hits} terms={terms} now={await readRecordMoment()} />
      {typed !== '' && hits.length === 0 && <NothingFound typed={typed} each={await countEach(store, terms)} />}
      {(from > 0 || next !== null) && (
        <PageLinks
          previous={from > 0 ? pageFrom(Math.max(0, from - 20)) : null}
          next={next === null ? null : pageFrom(next)}
        />
      )}
    </Screen>
  );
}
