import { useLocale, useTranslations } from 'next-intl';
import type { EditionDocument } from '../../domain/edition.ts';
import { partyActs } from '../../domain/party-acts.ts';
import { type NumberedClaim, orderClaims, STORY_ORDERS, type StoryOrder } from '../../domain/story-order.ts';
import { ClockedClaims } from '../lists/clocked-claims.tsx';
import { TakeAway } from '../lists/take-away.tsx';
import { Section } from '../ui/section.tsx';
import { TabLinks } from '../ui/tab-links.tsx';
import { OpenQuestions } from './open-questions.tsx';
import { Settled } from './settled.tsx';
import { type Story, StoryHead } from './story-head.tsx';
import { StorySources } from './story-sources.tsx';
import { WhoIsInIt } from './who-is-in-it.tsx';

type Props = {
  story: Story;
  claims: readonly (NumberedClaim & { document: EditionDocument })[];
  /** Whether the story has claims that are not among these. */
  isMore: boolean;
  order: StoryOrder;
  now: number;
  timeZone: string;
};

/** A story whole: what it is about, its claims on one clock, what is settled and what is not, who is in it, what it rests
 *  on and what nobody has shown. */
export function StoryRecord({ story, claims, isMore, order, now, timeZone }: Props) {
  const t = useTranslations('story');
  const locale = useLocale();
  const here = `/${locale}/stories/${story.slug}`;
  const asPublished = claims.toSorted((one, other) => one.claim.position - other.claim.position);
  return (
    <>
      <StoryHead story={story} claims={claims} timeZone={timeZone} />
      <Section
        id="claims"
        title={t('onOneClock', { count: claims.length })}
        note={t('clockNote')}
        end={
          <TabLinks
            lead={t('order')}
            links={STORY_ORDERS.map((name) => ({
              href: name === 'told' ? `${here}#claims` : `${here}?order=${name}#claims`,
              text: t(`orders.${name}`),
              current: name === order,
            }))}
          />
        }
      >
        <ClockedClaims
          rows={orderClaims(claims, order, locale).map(({ number, claim }) => ({
            key: claim.claimId,
            id: `claim-${number}`,
            claim,
            number,
          }))}
          now={now}
          timeZone={timeZone}
        />
        <div className="mt-4 flex flex-wrap justify-between gap-x-6">
          {isMore && (
            <a className="inline-flex min-h-8 items-center text-note" href={`/${locale}/claims?story=${story.slug}`}>
              {t('allClaims')}
            </a>
          )}
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
      <WhoIsInIt parties={partyActs(asPublished)} claims={claims} />
      <div className="lg:grid lg:grid-cols-2 lg:gap-x-16 lg:[&>:only-child]:col-span-2">
        <StorySources claims={claims} />
        <OpenQuestions claims={claims} />
      </div>
    </>
  );
}
