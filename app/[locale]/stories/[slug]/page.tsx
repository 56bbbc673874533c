import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { StoryRecord } from '../../../../components/stories/story-record.tsx';
import { documentsOf } from '../../../../db/queries/documents.ts';
import { getStory } from '../../../../db/queries/published-stories.ts';
import { readStoryOrder } from '../../../../domain/story-order.ts';
import type { Locale } from '../../../../messages/locales.ts';
import { setStatus } from '../../../../server/bridge.ts';
import type { SearchParams } from '../../../claim-list.ts';
import { listMetadata } from '../../../list-metadata.ts';
import { missingMetadata } from '../../../missing.ts';
import { Missing } from '../../../missing-page.tsx';
import { readRecordMoment } from '../../../record.ts';
import { Screen } from '../../../screen.tsx';
import { getStore, readNewsroom } from '../../../store.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: Locale; slug: string }>; searchParams: Promise<SearchParams> };

const readStory = cache(async (slug: string) => getStory(await getStore(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const found = await readStory(slug);
  if (!found.found) return missingMetadata();
  const { title, summary, notice } = found.story;
  const path = `/stories/${slug}`;
  return listMetadata({
    locale,
    path,
    title,
    description: summary ?? notice ?? title,
    feed: `verdicts.atom?story=${slug}`,
  });
}

export default async function StoryPage({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  setRequestLocale(locale);
  const found = await readStory(slug);
  if (!found.found) {
    if (found.movedTo) permanentRedirect(`/${locale}/stories/${found.movedTo}`);
    setStatus(404);
    return <Missing />;
  }
  const documents = await documentsOf(
    await getStore(),
    found.claims.map((claim) => claim.editionId),
  );
  const claims = found.claims.flatMap((claim, index) => {
    const document = documents.get(claim.editionId);
    return document ? [{ number: index + 1, claim, document }] : [];
  });
  return (
    <Screen place="stories">
      <StoryRecord
        story={found.story}
        claims={claims}
        isMore={found.isMore}
        order={readStoryOrder([(await searchParams).order].flat()[0])}
        now={await readRecordMoment()}
        timeZone={(await readNewsroom())?.timeZone ?? 'UTC'}
      />
    </Screen>
  );
}
