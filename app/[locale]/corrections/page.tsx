import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { CorrectionList } from '../../../components/corrections/correction-list.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { Section } from '../../../components/ui/section.tsx';
import { Prose } from '../../../components/verdicts/prose.tsx';
import { listCorrections } from '../../../db/queries/corrections.ts';
import { getSite } from '../../../db/queries/site.ts';
import { pairsOf, readClaimQuery } from '../../../domain/claim-filters.ts';
import type { Locale } from '../../../messages/locales.ts';
import type { SearchParams } from '../../claim-list.ts';
import { listMetadata } from '../../list-metadata.ts';
import { readRecordMoment } from '../../record.ts';
import { Screen } from '../../screen.tsx';
import { getStore } from '../../store.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations('corrections');
  return listMetadata({
    locale,
    path: '/corrections',
    title: t('title'),
    description: t('lead'),
    feed: 'corrections.atom',
  });
}

export default async function CorrectionsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('corrections');
  const store = await getStore();
  const { cursor } = readClaimQuery(pairsOf(await searchParams));
  const { entries, counts, editions, previous, next } = await listCorrections(store, cursor);
  const site = await getSite(store);
  const here = `/${locale}/corrections`;
  return (
    <Screen place="corrections">
      <PageHead title={t('title')}>{t('ofEditions', { ...counts, editions })}</PageHead>
      <p className="max-w-[52ch] font-serif text-lead">{t('lead')}</p>
      <CorrectionList
        entries={entries}
        counts={counts}
        previous={previous && `${here}?before=${previous}`}
        next={next && `${here}?after=${next}`}
        now={await readRecordMoment()}
      />
      {site && (
        <Section title={t('policy')}>
          <Prose text={site.document.correctionsPolicy} known={[]} />
        </Section>
      )}
    </Screen>
  );
}
