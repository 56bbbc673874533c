import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../components/desk/hidden-fields.tsx';
import { Submit } from '../../../../../components/ui/form/submit.tsx';
import { TextArea } from '../../../../../components/ui/form/text-field.tsx';
import { countSenders } from '../../../../../db/queries/desk/tips.ts';
import { submitDecline } from '../../../actions/claims.ts';
import { formValues } from '../../../form-values.ts';
import { MissingPage } from '../../../missing-page.tsx';
import { type ClaimParams, readClaimParams } from '../../claim-params.ts';
import { ClaimSheet } from '../../claim-sheet.tsx';

export default async function DeclinePage(props: ClaimParams) {
  const { person, store, claim } = await readClaimParams(props, '/decline');
  if (!claim) return <MissingPage person={person} />;
  const t = await getTranslations('desk');
  const senders = await countSenders(store, claim.id);
  return (
    <ClaimSheet person={person} claim={claim} title={t('pages.decline')} note={t('pages.declineHint')}>
      <DeskForm action={submitDecline} saves={false} initial={formValues({})}>
        <HiddenFields fields={{ claimId: claim.id }} />
        <TextArea name="reason" label={t('fields.reasonDecline')} required />
        {senders > 0 && (
          <TextArea
            name="told"
            label={t('fields.toldSenders', { count: senders })}
            hint={t('fields.toldSendersHint')}
            rows={3}
            required
          />
        )}
        <p>
          <Submit look="danger">{t('buttons.decline')}</Submit>
        </p>
      </DeskForm>
    </ClaimSheet>
  );
}
