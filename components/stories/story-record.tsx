import { useLocale, useTranslations } from 'next-intl';
import type { PartyActs } from '../../domain/party-acts.ts';
import { ClockedClaims } from '../lists/clocked-claims.tsx';
import { TakeAway } from '../lists/take-away.tsx';
import { Instant } from '../ui/instant.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { Settled } from './settled.tsx';
import { type NumberedClaim, VerdictBar } from './verdict-bar.tsx';
import { WhoIsInIt } from './who-is-in-it.tsx';

type Props = {
  story: { slug: string; title: string; summary: string | null; notice: string | null; publishedAt: Date };
  claims: readonly NumberedClaim[];
  parties: readonly PartyActs[];
  now: number;
  timeZone: string;
};

/** A story whole: what it is about, its claims on one clock, what is settled and what is not, and who is in it. */
export function StoryRecord({ story, claims, parties, now, timeZone }: Props) {
  const t = useTranslations('story');
  const locale = useLocale();
  return (
    <>
      <div className="flex flex-wrap justify-between gap-x-4 gap-y-1 pt-4 text-note text-quiet lg:pt-6">
        <a className="py-0.5" href={`/${locale}/stories`}>
          {t('list')}
        </a>
        <span>{t.rich('changed', { at: () => <Instant at={story.publishedAt} timeZone={timeZone} /> })}</span>
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
      <Section title={t('onOneClock', { count: claims.length })} note={t('clockNote')}>
        <ClockedClaims
          rows={claims.map(({ number, claim }) => ({ key: claim.claimId, id: `claim-${number}`, claim, number }))}
          now={now}
          timeZone={timeZone}
        />
        <div className="mt-4">
          <TakeAway
            ways={[
              { name: 'md', href: `/exports/stories/${story.slug}.md` },
              { name: 'csv', href: `/exports/claims.csv?story=${story.slug}` },
              { name: 'feed', href: `/feeds/verdicts.atom?story=${story.slug}` },
            ]}
          />
        </div>
      </Section>
      <Settled claims={claims} />
      <WhoIsInIt parties={parties} />
    </>
  );
}
