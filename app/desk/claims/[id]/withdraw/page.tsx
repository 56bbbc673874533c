import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../components/desk/hidden-fields.tsx';
import { Submit } from '../../../../../components/ui/form/submit.tsx';
import { TextArea } from '../../../../../components/ui/form/text-field.tsx';
import { submitWithdrawal } from '../../../actions/review.ts';
import { formValues } from '../../../form-values.ts';
import { MissingPage } from '../../../missing-page.tsx';
import { type ClaimParams, readClaimParams } from '../../claim-params.ts';
import { ClaimSheet } from '../../claim-sheet.tsx';

export default async function WithdrawPage(props: ClaimParams) {
  const { person, claim } = await readClaimParams(props, '/withdraw');
  if (!claim) return <MissingPage person={person} />;
  const t = await getTranslations('desk');
  return (
    <ClaimSheet person={person} claim={claim} title={t('pages.withdraw')} note={t('pages.withdrawHint')}>
      <DeskForm action={submitWithdrawal} saves={false} initial={formValues({})}>
        <HiddenFields fields={{ claimId: claim.id }} />
        <TextArea name="reason" label={t('fields.reasonWithdraw')} hint={t('fields.reasonWithdrawHint')} required />
        <p>
          <Submit look="danger">{t('buttons.withdraw')}</Submit>
        </p>
      </DeskForm>
    </ClaimSheet>
  );
}
