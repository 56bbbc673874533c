import { getTranslations } from 'next-intl/server';
import { AsRead } from '../../../../../components/desk/as-read.tsx';
import { Decision } from '../../../../../components/desk/decision.tsx';
import { DeskForm } from '../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../components/desk/hidden-fields.tsx';
import { LinkButton } from '../../../../../components/ui/button.tsx';
import { Disclosure } from '../../../../../components/ui/form/disclosure.tsx';
import { Submit } from '../../../../../components/ui/form/submit.tsx';
import { TextArea, TextField } from '../../../../../components/ui/form/text-field.tsx';
import type { Plan } from '../../../../../db/queries/desk/plan.ts';
import type { Review } from '../../../../../db/queries/desk/review.ts';
import { clockIn } from '../../../../../domain/newsroom-day.ts';
import type { Person } from '../../../../../domain/person.ts';
import { canDecide } from '../../../../../domain/workflow.ts';
import { submitCancellation, submitDecision, submitReturn } from '../../../actions/review.ts';
import { formValues } from '../../../form-values.ts';

type Props = {
  claimId: string;
  person: Person;
  review: Review;
  /** The claim is not in review any more. */
  over: boolean;
  plan: Plan | null;
};

/** Approve, publish or return: whoever may, and what holds them back if they may not. Approving and publishing are one
 *  form that stays whatever becomes of the document, since a refusal is told in the form that was sent. */
export async function DecisionForms({ claimId, person, review, over: decided, plan }: Props) {
  const t = await getTranslations('desk');
  const { frozen, authors, approvals, needed, draft } = review;
  // Whoever has lost the role since they opened the page is told so in the form they sent, as where it has been decided.
  const may = canDecide(person);
  const over = decided || !may;
  const mayApprove = !over && frozen !== null && !authors.some(({ id }) => id === person.id);
  const hasApproved = approvals.some(({ id }) => id === person.id);
  const documentHash = frozen?.documentHash ?? '';
  const { timeZone } = draft.newsroom;
  const mayPublish = !over && frozen !== null && approvals.length >= needed;
  const tomorrow = clockIn(timeZone, new Date(Date.now() + 86_400_000));
  return (
    <>
      {!may && !decided && <p className="text-quiet">{t('review.notEditor')}</p>}
      <Decision me={person} authors={authors} approvals={approvals} needed={needed} timeZone={timeZone} over={over}>
        <DeskForm
          action={submitDecision}
          saves={false}
          initial={formValues({ documentHash, publishAt: `${tomorrow.slice(0, 10)}T06:00` })}
          label={t('review.decide')}
          guarded={false}
        >
          <HiddenFields fields={{ claimId }} />
          <AsRead documentHash={documentHash} changed={over ? null : <ChangedSinceRead claimId={claimId} />}>
            {mayApprove && !hasApproved && (
              <Submit name="decision" value="approve" look={approvals.length > 0 ? 'plain' : 'main'}>
                {t('buttons.approve')}
              </Submit>
            )}
            {mayPublish && (
              <Submit name="decision" value="publish">
                {t('buttons.publish')}
              </Submit>
            )}
            {mayPublish && (
              <Disclosure summary={t('plan.later')} names={['publishAt']} closed>
                <TextField
                  name="publishAt"
                  type="datetime-local"
                  label={t('fields.publishAt')}
                  hint={t('plan.hint', { timeZone })}
                />
                <Submit name="decision" value="plan" look="plain">
                  {t('buttons.plan')}
                </Submit>
              </Disclosure>
            )}
          </AsRead>
        </DeskForm>
        {plan && !over && (
          <DeskForm
            action={submitCancellation}
            saves={false}
            initial={formValues({})}
            label={t('plan.cancel')}
            guarded={false}
          >
            <HiddenFields fields={{ claimId }} />
            <p>
              <Submit look="plain">{t('plan.cancel')}</Submit>
            </p>
          </DeskForm>
        )}
        <div className="border-t border-rule pt-4">
          <DeskForm
            draft="return"
            action={submitReturn}
            saves={false}
            initial={formValues({})}
            label={t('review.return')}
          >
            <HiddenFields fields={{ claimId }} />
            <TextArea name="reason" label={t('fields.reasonReturn')} required />
            <Submit look="plain">{t('buttons.return')}</Submit>
          </DeskForm>
        </div>
      </Decision>
    </>
  );
}

async function ChangedSinceRead({ claimId }: { claimId: string }) {
  const t = await getTranslations('desk.review');
  return (
    <>
      <p className="font-semibold">{t('changedSinceRead')}</p>
      <p>
        <LinkButton look="main" href={`/desk/claims/${claimId}/review`}>
          {t('readAgain')}
        </LinkButton>
      </p>
    </>
  );
}
