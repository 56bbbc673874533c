import { storyInput } from '../../domain/story.ts';
import { canLog } from '../../domain/workflow.ts';
import { command, fresh, stop } from './command.ts';
import { claimSlug } from './slugs.ts';

/** Opens a story: claims that belong to one news event. */
export const openStory = command(storyInput, async (work, input) => {
  const { tx, t, actor, record } = work;
  if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'edit' } });
  const base = fresh(work);
  const slug = await claimSlug(work, 'story', base.id, input.title, input.slug);
  await tx
    .insert(t.stories)
    .values({ ...base, title: input.title, summary: input.summary, notice: input.notice, slug });
  await record({ type: 'story.opened', data: { title: input.title } }, { subjectId: base.id, version: 1 });
  return { id: base.id, version: 1, slug };
});
