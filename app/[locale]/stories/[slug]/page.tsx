import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { StoryRecord } from '../../../../components/stories/story-record.tsx';
import { getStory } from '../../../../db/queries/published-stories.ts';
import { partyActs } from '../../../../domain/party-acts.ts';
import type { Locale } from '../../../../messages/locales.ts';
import { setStatus } from '../../../../server/bridge.ts';
import { listMetadata } from '../../../list-metadata.ts';
import { missingMetadata } from '../../../missing.ts';
import { Missing } from '../../../missing-page.tsx';
import { readRecordMoment } from '../../../record.ts';
import { Screen } from '../../../screen.tsx';
import { getStore, readNewsroom } from '../../../store.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: Locale; slug: string }> };

const readStory = cache(async (slug: string) => getStory(await getStore(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const found = await readStory(slug);
  if (!found.found) return missingMetadata();
  const { title, summary, notice } = found.story;
  const path = `/stories/${slug}`;
  return listMetadata({ locale, path, title, description: summary ?? notice ?? title, feed: `?story=${slug}` });
}

export default async function StoryPage({ params }: Props) {
  const { locale, slug } = await params;
  setRequestLocale(locale);
  const found = await readStory(slug);
  if (!found.found) {
    if (found.movedTo) permanentRedirect(`/${locale}/stories/${found.movedTo}`);
    setStatus(404);
    return <Missing />;
  }
  const claims = found.claims.map((claim, index) => ({ number: index + 1, claim }));
  const numbers = new Map(claims.map(({ number, claim }) => [claim.claimId, number]));
  return (
    <Screen place="stories">
      <StoryRecord
        story={found.story}
        claims={claims}
        parties={partyActs(found.parties, numbers)}
        now={await readRecordMoment()}
        timeZone={(await readNewsroom())?.timeZone ?? 'UTC'}
      />
    </Screen>
  );
}
