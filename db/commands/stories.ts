import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { changesOf } from '../../domain/changes.ts';
import { storyInput } from '../../domain/story.ts';
import { id } from '../../domain/text.ts';
import { canLog } from '../../domain/workflow.ts';
import { reopenClaimsShowing } from './claim-step.ts';
import { command, fresh, stop } from './command.ts';
import { claimSlug, keptSlug } from './slugs.ts';
import { mustBeCurrent } from './versions.ts';

/** Opens a story: claims that belong to one news event. */
export const openStory = command(storyInput, async (work, input) => {
  const { tx, t, actor, record } = work;
  if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'edit' } });
  const base = fresh(work);
  const slug = await claimSlug(work, 'story', base.id, input.title, input.slug);
  await tx.insert(t.stories).values({ ...base, ...input, slug });
  await record({ type: 'story.opened', data: { title: input.title } }, { subjectId: base.id, version: 1 });
  return { id: base.id, version: 1, slug };
});

/** Changes a story. Readers see it with the next edition of any of its claims; until then each of them is behind. */
export const editStory = command(
  storyInput.extend({ id, version: z.int() }),
  async (work, { id: storyId, version, ...input }) => {
    const { tx, t, actor, now, record } = work;
    if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'edit' } });
    const [story] = await tx.select().from(t.stories).where(eq(t.stories.id, storyId));
    if (!story) return stop({ code: 'noSuchStory' });
    const { title, summary, notice } = story;
    const before = { title, summary, notice, slug: story.slug };
    mustBeCurrent(story, version, before);
    const slug = await keptSlug(work, 'story', story, input.slug);
    const changes = changesOf(before, { ...input, slug });
    const fields = Object.keys(changes);
    if (fields.length === 0) return { id: storyId, version, slug };
    await tx
      .update(t.stories)
      .set({ ...input, slug, version: version + 1, updatedAt: now, updatedBy: actor.id })
      .where(eq(t.stories.id, storyId));
    await reopenClaimsShowing(work, storyId);
    await record(
      { type: 'story.edited', data: { title: input.title, fields, changes } },
      { subjectId: storyId, version: version + 1 },
    );
    return { id: storyId, version: version + 1, slug };
  },
);
