import { getTranslations } from 'next-intl/server';
import { Decision } from '../../../../../components/desk/decision.tsx';
import { DeskForm } from '../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../components/desk/hidden-fields.tsx';
import { Submit } from '../../../../../components/ui/form/submit.tsx';
import { TextArea } from '../../../../../components/ui/form/text-field.tsx';
import type { Review } from '../../../../../db/queries/desk/review.ts';
import type { Person } from '../../../../../domain/person.ts';
import { take } from '../../../../../domain/workflow.ts';
import { submitApproval, submitPublication, submitReturn } from '../../../actions/review.ts';
import { formValues } from '../../../form-values.ts';

type Props = { claimId: string; person: Person; review: Review };

/** Approve, publish or return: whoever may, and what holds them back if they may not. */
export async function DecisionForms({ claimId, person, review }: Props) {
  const t = await getTranslations('desk');
  const { frozen, authors, approvals, draft } = review;
  const decides = take('approve', person, { step: 'in-review', publicState: 'none' }).ok;
  if (!decides) return <p className="text-quiet">{t('review.notEditor')}</p>;
  const mayApprove = frozen !== null && !authors.some(({ id }) => id === person.id);
  const hasApproved = approvals.some(({ id }) => id === person.id);
  const document = { claimId, documentHash: frozen?.documentHash ?? '' };
  return (
    <Decision me={person} authors={authors} approvals={approvals} timeZone={draft.newsroom.timeZone}>
      {mayApprove && !hasApproved && (
        <DeskForm action={submitApproval} initial={formValues({})} label={t('buttons.approve')} guarded={false}>
          <HiddenFields fields={document} />
          <Submit look={approvals.length > 0 ? 'plain' : 'main'}>{t('buttons.approve')}</Submit>
        </DeskForm>
      )}
      {frozen && approvals.length > 0 && (
        <DeskForm action={submitPublication} initial={formValues({})} label={t('buttons.publish')} guarded={false}>
          <HiddenFields fields={document} />
          <Submit>{t('buttons.publish')}</Submit>
        </DeskForm>
      )}
      <div className="border-t border-rule pt-4">
        <DeskForm action={submitReturn} initial={formValues({})} label={t('review.return')}>
          <HiddenFields fields={{ claimId }} />
          <TextArea name="reason" label={t('fields.reasonReturn')} required />
          <Submit look="plain">{t('buttons.return')}</Submit>
        </DeskForm>
      </div>
    </Decision>
  );
}
