import { asc, desc } from 'drizzle-orm';
import { NO_FILTERS } from '../../domain/claim-filters.ts';
import type { Store } from '../engines/store.ts';
import { claimFacets } from './claim-facets.ts';

type Choice = { value: string; label: string };
/** A list to choose from that is longer is no help to anyone. */
const MOST = 300;

/** What a summary can be narrowed to: all stories and parties that readers know, and the topics and ratings in use. */
export async function summaryChoices(
  store: Store,
  timeZone: string,
): Promise<Record<'story' | 'party' | 'topic' | 'verdict', Choice[]>> {
  const { read, t } = store;
  const stories = await read
    .select({ value: t.publishedStories.slug, label: t.publishedStories.title })
    .from(t.publishedStories)
    .orderBy(desc(t.publishedStories.position))
    .limit(MOST);
  const parties = await read
    .selectDistinct({ value: t.publishedParties.slug, label: t.publishedParties.name })
    .from(t.publishedParties)
    .orderBy(asc(t.publishedParties.name))
    .limit(MOST);
  const { topic, verdict } = await claimFacets(store, NO_FILTERS, timeZone);
  return {
    story: stories,
    party: parties,
    topic: topic.map(({ value, name }) => ({ value, label: name })),
    verdict: verdict.map(({ key, label }) => ({ value: key, label })),
  };
}
