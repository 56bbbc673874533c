import { getTranslations } from 'next-intl/server';
import { getStory } from '../../../../db/queries/published-stories.ts';
import { getRecordState, withHashes } from '../../../../db/queries/record-state.ts';
import { storyMarkdown } from '../../../../domain/exports/story-markdown.ts';
import { DEFAULT_LOCALE } from '../../../../messages/locales.ts';
import { getStore, readNewsroom } from '../../../store.ts';
import { exportContext } from '../../export-context.ts';
import { fileHeaders, noFile } from '../../file-response.ts';

export const dynamic = 'force-dynamic';

/** `/exports/stories/[slug].md`: a story with the newest edition of each of its claims in short. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' });
  const [, slug] = /^([a-z0-9-]+)\.md$/.exec((await params).file) ?? [];
  if (slug === undefined) return noFile(t('noStoryFile'));
  const store = await getStore();
  const found = await getStory(store, slug);
  const state = await getRecordState(store);
  const newsroom = await readNewsroom();
  if (!state || !newsroom) return noFile(t('noStory'));
  if (!found.found)
    return found.movedTo
      ? new Response(null, { status: 308, headers: { location: `/exports/stories/${found.movedTo}.md` } })
      : noFile(t('noStory'));
  const claims = await withHashes(store, found.claims);
  const body = storyMarkdown(found.story, claims, state, await exportContext(newsroom.timeZone));
  return new Response(body, { headers: fileHeaders(`${slug}.md`, 'md', newsroom.sample) });
}
