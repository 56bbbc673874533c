import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { PublishedClaim } from '../../domain/published.ts';
import { shareClock } from '../../domain/timeline/small.ts';
import { ClaimStanding } from '../lists/claim-standing.tsx';
import { Words } from '../statements/words.tsx';
import { ClockAxis, ClockGrid } from '../timeline/clock-axis.tsx';
import { useLineWords } from '../timeline/line-words.ts';
import { SmallLine } from '../timeline/small-line.tsx';

const NARROWEST = 260;
const COLUMNS =
  'md:grid-cols-[minmax(0,1fr)_260px_128px] print:grid-cols-[minmax(0,1fr)_200px_104px] lg:grid-cols-[minmax(0,1fr)_400px_128px] gap-x-4 lg:gap-x-6';

type Story = { slug: string; title: string; claims: number };

/** A story: its claims under one clock. */
export function StoryPreview({ story, claims }: { story: Story; claims: readonly PublishedClaim[] }) {
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
        <p className="text-note text-quiet">
          <StoryCounts story={story} claims={claims} />
        </p>
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

/** How many claims by how many, and how they stand; only how many where not all of them are shown. */
function StoryCounts({ story, claims }: { story: Story; claims: readonly PublishedClaim[] }) {
  const t = useTranslations('home');
  const format = useFormatter();
  const standing = claims.filter(({ withdrawn }) => !withdrawn).sort((a, b) => a.ratingOrder - b.ratingOrder);
  if (story.claims > claims.length || standing.length === 0) return t('claims', { count: story.claims });
  const claimants = new Set(claims.map(({ claimantSlug }) => claimantSlug)).size;
  const labels = [...new Set(standing.map(({ ratingLabel }) => ratingLabel))];
  const verdicts = labels.map((label) =>
    t('verdictCount', { label, count: standing.filter(({ ratingLabel }) => ratingLabel === label).length }),
  );
  return t('claimsBy', { count: claims.length, claimants, verdicts: format.list(verdicts, { type: 'unit' }) });
}
