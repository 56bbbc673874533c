import { getTranslations } from 'next-intl/server';
import { ActivityList } from '../../../../../components/desk/activity-list.tsx';
import { Announcement } from '../../../../../components/desk/announcement.tsx';
import { FirstEdition } from '../../../../../components/desk/first-edition.tsx';
import { LackList, NothingLacks } from '../../../../../components/desk/lack-list.tsx';
import { NextEdition } from '../../../../../components/desk/next-edition.tsx';
import { PaneHead } from '../../../../../components/desk/pane.tsx';
import { PlanNotice } from '../../../../../components/desk/plan-notice.tsx';
import { LinkButton } from '../../../../../components/ui/button.tsx';
import { Instant } from '../../../../../components/ui/instant.tsx';
import { getLastReturn } from '../../../../../db/queries/desk/last-return.ts';
import { getPlan } from '../../../../../db/queries/desk/plan.ts';
import { getReview } from '../../../../../db/queries/desk/review.ts';
import { MissingPage } from '../../../missing-page.tsx';
import { saidLacks } from '../../../said-lacks.ts';
import { type ClaimParams, readClaimParams } from '../../claim-params.ts';
import { ClaimSheet } from '../../claim-sheet.tsx';
import { whyStopped } from '../../plan-stop.ts';
import { Threads } from '../../threads.tsx';
import { DecisionForms } from './decision-forms.tsx';

export default async function ReviewPage(props: ClaimParams) {
  const { person, store, claim } = await readClaimParams(props, '/review');
  const review = claim && (await getReview(store, claim.id));
  if (!claim || !review) return <MissingPage person={person} />;
  const t = await getTranslations('desk.review');
  const { draft, previous, frozen } = review;
  const plan = await getPlan(store, claim.id);
  const returned = await getLastReturn(store, claim.id);
  // Somebody else may have decided while this page was open. Its forms keep their place for whoever still sends one: they are
  // told so, and keep what they typed.
  const over = claim.step !== 'in-review';
  return (
    <ClaimSheet person={person} claim={claim} title={t('title')} note={over && t('nothing')} wide>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="order-last min-w-0 lg:order-none">
          {!over && frozen && previous && <NextEdition older={previous} newer={frozen.document} />}
          {!over && frozen && !previous && <FirstEdition document={frozen.document} />}
          {!over && (
            <p className="mt-6">
              <LinkButton href={`/desk/claims/${claim.id}/preview`}>{t('asReaders')}</LinkButton>
            </p>
          )}
        </div>
        <div className="grid content-start gap-6 lg:sticky lg:top-4">
          {!over && <Announcement draft={draft} documentHash={frozen?.documentHash ?? null} />}
          {!over && (
            <section>
              <PaneHead title={t('gates')} note={frozen ? t('gatesMet') : t('incomplete')} />
              <LackList lacks={await saidLacks(claim.id, review.lacks)} />
              {frozen && <NothingLacks words={t('complete')} />}
            </section>
          )}
          {!over && returned && (
            <section>
              <PaneHead title={t('returnedBefore')} />
              <p className="border-l-2 border-ink pl-3 break-anywhere">{returned.reason}</p>
              <p className="mt-1 mb-3 text-note text-quiet">
                {returned.person}, <Instant at={returned.at} timeZone={draft.newsroom.timeZone} />
              </p>
              <h3 className="text-note font-semibold">{t('doneSince')}</h3>
              <ActivityList entries={returned.since} timeZone={draft.newsroom.timeZone} />
            </section>
          )}
          {!over && plan && (
            <PlanNotice
              plan={plan}
              timeZone={draft.newsroom.timeZone}
              stopped={await whyStopped(plan, frozen?.documentHash ?? null)}
              href={null}
            />
          )}
          <Threads store={store} draft={draft} person={person} page="review" />
          <DecisionForms claimId={claim.id} person={person} review={review} over={over} plan={plan} />
        </div>
      </div>
    </ClaimSheet>
  );
}
