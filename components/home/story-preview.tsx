import { useLocale, useTranslations } from 'next-intl';
import type { PublishedClaim } from '../../domain/published.ts';
import { shareClock } from '../../domain/timeline/small.ts';
import { ClaimStanding } from '../lists/claim-standing.tsx';
import { Words } from '../statements/words.tsx';
import { ClockAxis, ClockGrid } from '../timeline/clock-axis.tsx';
import { useLineWords } from '../timeline/line-words.ts';
import { SmallLine } from '../timeline/small-line.tsx';

const NARROWEST = 260;
const COLUMNS = 'md:grid-cols-[minmax(0,1fr)_260px_128px] lg:grid-cols-[minmax(0,1fr)_400px_128px] gap-x-4 lg:gap-x-6';

type Story = { slug: string; title: string; claims: number };

/** A story: its claims under one clock. */
export function StoryPreview({ story, claims }: { story: Story; claims: readonly PublishedClaim[] }) {
  const t = useTranslations('home');
  const locale = useLocale();
  const words = useLineWords();
  const now = Math.max(...claims.map(({ publishedAt }) => publishedAt.getTime()));
  const timeZone = claims[0]?.line.timeZone ?? 'UTC';
  const lines = claims.map(({ line }) => line);
  const clock = shareClock(lines, { now, width: NARROWEST, timeZone, words });
  return (
    <div>
      <div className="mb-3 flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <h3 className="font-serif text-[1.375rem] leading-7">
          <a href={`/${locale}/stories/${story.slug}`}>{story.title}</a>
        </h3>
        <p className="text-note text-quiet">{t('claims', { count: story.claims })}</p>
      </div>
      <div className={`hidden md:grid ${COLUMNS}`}>
        <span />
        <ClockAxis clock={clock} />
      </div>
      <ol>
        {claims.map((claim) => (
          <li
            key={claim.claimId}
            className={`grid grid-cols-[minmax(0,1fr)_auto] items-center border-t border-rule py-2 ${COLUMNS}`}
          >
            <a
              className="col-span-full font-serif text-entry no-underline hover:underline md:col-auto"
              href={`/${locale}/claims/${claim.slug}`}
            >
              <Words words={claim.words} quotable={claim.quotable} language={claim.language} />
            </a>
            <div className="relative self-stretch">
              <div className="absolute -inset-y-2 inset-x-0 hidden md:block">
                <ClockGrid clock={clock} />
              </div>
              <div className="relative flex h-full items-center">
                <SmallLine line={claim.line} now={now} scale={clock.scale} />
              </div>
            </div>
            <ClaimStanding claim={claim} />
          </li>
        ))}
      </ol>
    </div>
  );
}
