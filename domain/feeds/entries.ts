import type { Edition } from '../edition.ts';
import { claimAddress, type ExportContext, editionAddress, type RecordState } from '../exports/export-context.ts';
import { claimBody } from '../exports/paper/claim-paper.ts';
import { htmlOf } from '../exports/paper/paper-html.ts';
import { quoted } from '../quotation.ts';
import type { FeedEntry } from './feed.ts';

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
const firstOf = ({ header, document }: Edition): Date =>
  new Date(document.history[0]?.publishedAt ?? header.publishedAt);

/** RFC 4151. A claim keeps its name for life, whatever its slug; the day is that of its first publication. */
export const claimTag = (site: string, edition: Edition): string =>
  `tag:${new URL(site).hostname},${dayOf(firstOf(edition))}:claim/${edition.header.claimId}`;

/** A claim in a feed. A later edition changes the entry and its `updated`, so whoever follows the feed sees a correction where
 *  they saw the mistake. */
export const claimEntry = (edition: Edition, slug: string, state: RecordState, context: ExportContext): FeedEntry => ({
  ...told(edition, state, context),
  id: claimTag(context.site, edition),
  url: claimAddress(context.site, slug),
  published: firstOf(edition),
});

/** An edition in a feed: it stays what it was. */
export const editionEntry = (
  edition: Edition,
  slug: string,
  state: RecordState,
  context: ExportContext,
): FeedEntry => ({
  ...told(edition, state, context),
  id: `${claimTag(context.site, edition)}/edition/${edition.header.number}`,
  url: editionAddress(context.site, slug, edition.header.number),
  published: edition.header.publishedAt,
});

/** A withdrawn claim stays in the feed and says so in its title: whoever was told the verdict is told that it is gone. */
function told(edition: Edition, state: RecordState, context: ExportContext) {
  const { header, document } = edition;
  const { claim, verdict, story, history } = document;
  const { label, key } = verdict.rating;
  const { say } = context;
  const isGone = header.kind === 'withdrawal';
  const before = history.at(-1)?.rating;
  const turned = before && before.key !== key ? say('turned', { before: before.label, now: label }) : null;
  const words = [
    isGone ? say('withdrawnFrom', { note: document.note, verdict: label }) : verdict.summary,
    header.number > 1 && !isGone ? document.note : null,
    turned,
    story?.notice,
  ];
  const standing = isGone ? say('gone') : label;
  return {
    title: `${standing}: ${quoted(claim)}`,
    updated: header.publishedAt,
    summary: words.filter(Boolean).join('\n\n'),
    content: withoutStyles(htmlOf(claimBody(edition, state, context, 2).filter(({ type }) => type !== 'line'))),
    category: isGone ? { term: 'withdrawn', label: standing } : { term: key, label },
  };
}

/** Readers of feeds have a style of their own. No text can hold a quotation mark here, so none can be taken for an attribute. */
const withoutStyles = (html: string): string => html.replace(/ style="[^"]*"/g, '');
