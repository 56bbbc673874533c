import { listStories } from '../../../../db/queries/published-stories.ts';
import { exportSite } from '../../../exports/export-context.ts';
import { getStore } from '../../../store.ts';
import { writtenAnswer, wrongParameters } from '../../answers.ts';

export const dynamic = 'force-dynamic';

/** `/api/v1/stories`: stories by their newest edition. */
export async function GET(request: Request): Promise<Response> {
  const after = new URL(request.url).searchParams.get('after');
  if (after !== null && !/^\d{1,12}$/.test(after))
    return wrongParameters([{ name: 'after', reason: 'the `next` of the page before' }]);
  const { stories, next } = await listStories(await getStore(), { after });
  const written = stories.map(({ slug, title, summary, notice, publishedAt }) =>
    JSON.stringify({
      story: title,
      story_slug: slug,
      summary,
      notice,
      published_at: publishedAt.toISOString(),
      address: `${exportSite()}/stories/${slug}`,
    }),
  );
  return writtenAnswer(written, next);
}
