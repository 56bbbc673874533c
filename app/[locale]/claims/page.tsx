import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ClaimList } from '../../../components/lists/claim-list.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { queryOf } from '../../../domain/claim-filters.ts';
import type { Locale } from '../../../messages/locales.ts';
import { readClaimList, type SearchParams } from '../../claim-list.ts';
import { listMetadata } from '../../list-metadata.ts';
import { Screen } from '../../screen.tsx';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  const { filters, cursor } = await readClaimList(await searchParams);
  const t = await getTranslations('lists.claims');
  const path = `/claims${queryOf(filters, cursor)}`;
  return listMetadata({
    locale,
    path,
    title: t('title'),
    description: t('description'),
    feed: `verdicts.atom${queryOf(filters)}`,
  });
}

export default async function ClaimsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('lists.claims');
  const { count, isMore, ...list } = await readClaimList(await searchParams);
  return (
    <Screen place="claims">
      <PageHead title={t('title')}>{isMore ? t('more', { count }) : t('count', { count })}</PageHead>
      <ClaimList {...list} />
    </Screen>
  );
}
