import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { PartyTable } from '../../../components/parties/party-table.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { PageLinks } from '../../../components/ui/page-links.tsx';
import { listParties } from '../../../db/queries/published-parties.ts';
import type { Locale } from '../../../messages/locales.ts';
import type { SearchParams } from '../../claim-list.ts';
import { listMetadata } from '../../list-metadata.ts';
import { Screen } from '../../screen.tsx';
import { getStore } from '../../store.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations('party');
  return listMetadata({ locale, path: '/parties', title: t('list'), description: t('listDescription') });
}

export default async function PartiesPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('party');
  const after = [(await searchParams).after].flat()[0] ?? null;
  const { parties, next } = await listParties(await getStore(), after);
  const here = `/${locale}/parties`;
  return (
    <Screen place="parties">
      <PageHead title={t('list')}>{t('listDescription')}</PageHead>
      {parties.length === 0 && <p className="font-serif text-quote">{t('none')}</p>}
      <PartyTable parties={parties} />
      {(after !== null || next !== null) && (
        <PageLinks previous={after === null ? null : here} next={next && `${here}?after=${encodeURIComponent(next)}`} />
      )}
    </Screen>
  );
}
