import { inArray } from 'drizzle-orm';
import type { ClaimFilters } from '../../domain/claim-filters.ts';
import type { FilterNames } from '../../domain/exports/paper/summary-chosen.ts';
import type { Store } from '../engines/store.ts';
import { readScale } from '../scale.ts';
import { targetsOf } from './addresses.ts';

/** What filters are called by readers. A value that leads nowhere has no name. */
export async function filterNames(store: Store, filters: Pick<ClaimFilters, keyof FilterNames>): Promise<FilterNames> {
  const { read, t } = store;
  const { publishedStories, publishedParties, publishedTopics } = t;
  const named = async (rows: Promise<{ name: string }[]>) => (await rows).map(({ name }) => name);
  const targets = async (kind: 'story' | 'party') => [...(await targetsOf(store, kind, filters[kind])).values()];
  const [stories, parties] = [await targets('story'), await targets('party')];
  const scale = filters.verdict.length > 0 ? await readScale(read) : [];
  return {
    story: await named(
      read
        .selectDistinct({ name: publishedStories.title })
        .from(publishedStories)
        .where(inArray(publishedStories.storyId, ['', ...stories])),
    ),
    party: await named(
      read
        .selectDistinct({ name: publishedParties.name })
        .from(publishedParties)
        .where(inArray(publishedParties.partyId, ['', ...parties])),
    ),
    topic: await named(
      read
        .selectDistinct({ name: publishedTopics.name })
        .from(publishedTopics)
        .where(inArray(publishedTopics.slug, ['', ...filters.topic])),
    ),
    verdict: scale.filter(({ key }) => filters.verdict.includes(key)).map(({ label }) => label),
  };
}
