import { getTranslations } from 'next-intl/server';
import { getStory } from '../../../../db/queries/published-stories.ts';
import { getRecordState, withHashes } from '../../../../db/queries/record-state.ts';
import { STORY_FORMATS } from '../../../../domain/exports/formats.ts';
import { storyPaper } from '../../../../domain/exports/paper/list-paper.ts';
import { DEFAULT_LOCALE } from '../../../../messages/locales.ts';
import { getStore, readNewsroom } from '../../../store.ts';
import { exportContext, frameOf } from '../../export-context.ts';
import { fileHeaders, noFile } from '../../file-response.ts';
import { paperFile } from '../../paper-file.ts';

export const dynamic = 'force-dynamic';

/** `/exports/stories/[slug].md` and its other forms: a story with the newest edition of each of its claims in short. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' });
  const [, slug, ending] = /^([a-z0-9-]+)\.([a-z]+)$/.exec((await params).file) ?? [];
  const format = STORY_FORMATS.find((known) => known === ending);
  if (slug === undefined || format === undefined) return noFile(t('noStoryFile'));
  const store = await getStore();
  const found = await getStory(store, slug);
  const state = await getRecordState(store);
  const newsroom = await readNewsroom();
  if (!state || !newsroom) return noFile(t('noStory'));
  if (!found.found)
    return found.movedTo
      ? new Response(null, { status: 308, headers: { location: `/exports/stories/${found.movedTo}.${format}` } })
      : noFile(t('noStory'));
  const claims = await withHashes(store, found.claims);
  const context = await exportContext(newsroom.timeZone);
  const blocks = storyPaper({ story: found.story, newsroom: newsroom.name }, claims, state, context);
  const frame = frameOf(found.story.title, newsroom.name, state, context);
  return paperFile(format, frame, blocks, context, fileHeaders(`${slug}.${format}`, format, newsroom.sample));
}
