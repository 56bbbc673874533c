import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { StoryRows } from '../../../components/stories/story-rows.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { PageLinks } from '../../../components/ui/page-links.tsx';
import { listStories } from '../../../db/queries/published-stories.ts';
import { pairsOf, readClaimQuery } from '../../../domain/claim-filters.ts';
import type { Locale } from '../../../messages/locales.ts';
import type { SearchParams } from '../../claim-list.ts';
import { listMetadata } from '../../list-metadata.ts';
import { Screen } from '../../screen.tsx';
import { getStore, readNewsroom } from '../../store.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations('story');
  return listMetadata({ locale, path: '/stories', title: t('list'), description: t('listDescription') });
}

export default async function StoriesPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('story');
  const { cursor } = readClaimQuery(pairsOf(await searchParams));
  const { stories, previous, next } = await listStories(await getStore(), cursor);
  const here = `/${locale}/stories`;
  return (
    <Screen place="stories">
      <PageHead title={t('list')}>{t('listDescription')}</PageHead>
      {stories.length === 0 && <p className="font-serif text-quote">{t('none')}</p>}
      <StoryRows stories={stories} timeZone={(await readNewsroom())?.timeZone ?? 'UTC'} />
      {(previous || next) && (
        <PageLinks previous={previous && `${here}?before=${previous}`} next={next && `${here}?after=${next}`} />
      )}
    </Screen>
  );
}
