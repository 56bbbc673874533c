import { useLocale, useTranslations } from 'next-intl';
import type { CountedRating } from '../../domain/rating.ts';
import { Instant } from '../ui/instant.tsx';
import { VerdictCounts } from '../verdicts/verdict-counts.tsx';

export type StoryRow = {
  storyId: string;
  slug: string;
  title: string;
  summary: string | null;
  notice: string | null;
  publishedAt: Date;
  verdicts: readonly CountedRating[];
  /** How many of its claims no verdict stands for any more. */
  withdrawn: number;
};

/** Stories, each with what it is about and how its claims stand. */
export function StoryRows({ stories, timeZone }: { stories: readonly StoryRow[]; timeZone: string }) {
  const t = useTranslations('story');
  const locale = useLocale();
  return (
    <ol className="border-t border-rule">
      {stories.map((story) => (
        <li
          key={story.storyId}
          className="grid gap-x-12 gap-y-4 border-b border-rule py-6 lg:grid-cols-[minmax(0,1fr)_380px]"
        >
          <div className="min-w-0">
            <h2 className="font-serif text-head break-anywhere">
              <a className="no-underline hover:underline" href={`/${locale}/stories/${story.slug}`}>
                {story.title}
              </a>
            </h2>
            {story.summary && (
              <p className="mt-1 max-w-measure font-serif text-quote break-anywhere">{story.summary}</p>
            )}
            {story.notice && <p className="mt-2 max-w-measure text-note text-quiet break-anywhere">{story.notice}</p>}
            <p className="mt-2 text-note text-quiet">
              {t('claims', { count: story.verdicts.reduce((sum, { count }) => sum + count, story.withdrawn) })}{' '}
              {t.rich('changed', { at: () => <Instant at={story.publishedAt} timeZone={timeZone} shape="day" /> })}
            </p>
          </div>
          <ShareBar story={story} />
        </li>
      ))}
    </ol>
  );
}

/** One square for each claim, by verdict, and the same in words. */
function ShareBar({ story: { verdicts, withdrawn } }: { story: StoryRow }) {
  return (
    <div className="min-w-0">
      <div className="flex flex-wrap gap-0.5" aria-hidden="true">
        {verdicts.flatMap(({ key, tone, count }) =>
          Array.from({ length: Math.min(count, 40) }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: squares are alike and never move
            <span key={`${key} ${index}`} data-tone={tone} className="h-6 min-w-6 flex-1 band-rating" />
          )),
        )}
      </div>
      <VerdictCounts verdicts={verdicts} withdrawn={withdrawn} />
    </div>
  );
}
