import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../components/desk/hidden-fields.tsx';
import { Submit } from '../../../../../components/ui/form/submit.tsx';
import { submitReopen } from '../../../actions/claims.ts';
import { formValues } from '../../../form-values.ts';
import { MissingPage } from '../../../missing-page.tsx';
import { type ClaimParams, readClaimParams } from '../../claim-params.ts';
import { ClaimSheet } from '../../claim-sheet.tsx';

export default async function ReopenPage(props: ClaimParams) {
  const { person, claim } = await readClaimParams(props, '/reopen');
  if (!claim) return <MissingPage person={person} />;
  const t = await getTranslations('desk');
  return (
    <ClaimSheet person={person} claim={claim} title={t('pages.reopen')} note={t('pages.reopenHint')}>
      <DeskForm action={submitReopen} saves={false} initial={formValues({})}>
        <HiddenFields fields={{ claimId: claim.id }} />
        <p>
          <Submit>{t('buttons.reopen')}</Submit>
        </p>
      </DeskForm>
    </ClaimSheet>
  );
}
