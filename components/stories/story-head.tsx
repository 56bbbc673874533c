import { useLocale, useTranslations } from 'next-intl';
import type { NumberedClaim } from '../../domain/story-order.ts';
import { Instant } from '../ui/instant.tsx';
import { Notice } from '../ui/notice.tsx';
import { VerdictBar } from './verdict-bar.tsx';

export type Story = {
  slug: string;
  title: string;
  summary: string | null;
  notice: string | null;
  publishedAt: Date;
};
type Props = { story: Story; claims: readonly NumberedClaim[]; timeZone: string };

/** What a story is about, when it last changed, and how its claims stand. */
export function StoryHead({ story, claims, timeZone }: Props) {
  const t = useTranslations('story');
  const locale = useLocale();
  return (
    <>
      <div className="flex flex-wrap justify-between gap-x-4 gap-y-1 pt-4 text-note text-quiet lg:pt-6">
        <a className="py-0.5" href={`/${locale}/stories`}>
          {t('list')}
        </a>
        <span className="flex flex-wrap gap-x-4">
          <span>{t.rich('changed', { at: () => <Instant at={story.publishedAt} timeZone={timeZone} /> })}</span>
          <a className="py-0.5 print:hidden" href={`/feeds/verdicts.atom?story=${story.slug}`}>
            {t('follow')}
          </a>
        </span>
      </div>
      {story.notice && (
        <div className="mt-4">
          <Notice icon="alert">{story.notice}</Notice>
        </div>
      )}
      <div className="grid gap-x-16 gap-y-8 pt-4 lg:grid-cols-2">
        <div className="min-w-0">
          <h1 className="text-balance font-serif text-title tracking-[-0.015em] break-anywhere lg:text-claim">
            {story.title}
          </h1>
          {story.summary && <p className="mt-3 max-w-[52ch] font-serif text-lead break-anywhere">{story.summary}</p>}
        </div>
        <VerdictBar claims={claims} />
      </div>
    </>
  );
}
