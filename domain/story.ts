import { z } from 'zod';
import { slug } from './slug.ts';
import { filled, optionalText } from './text.ts';

export const storyInput = z.strictObject({
  title: filled('line'),
  slug: slug.optional(),
  summary: optionalText('passage'),
  /** Shown on every page of the story: what a reader must know before reading any of it. */
  notice: optionalText('passage'),
});
export type StoryInput = z.input<typeof storyInput>;
