import type { ExportContext, RecordState } from './export-context.ts';
import { type HashedClaim, listEntry, listHead } from './list-markdown.ts';
import { prose, quoteBlock } from './markdown.ts';

type Story = { slug: string; title: string; summary: string | null; notice: string | null };

/** A story with each of its claims in short: words, claimant, verdict, edition, hash. */
export function storyMarkdown(
  story: Story,
  claims: readonly HashedClaim[],
  state: RecordState,
  context: ExportContext,
): string {
  const head = listHead(story.title, `${context.site}/stories/${story.slug}`, state, context);
  const notice = story.notice ? `\n${quoteBlock(story.notice)}\n` : '';
  const summary = story.summary ? `\n${prose(story.summary)}\n` : '';
  return head + notice + summary + claims.map((claim) => listEntry(claim, context)).join('');
}
