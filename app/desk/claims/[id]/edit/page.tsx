import { getTranslations } from 'next-intl/server';
import { ClaimFields } from '../../../../../components/claims/claim-form.tsx';
import { DeskForm } from '../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../components/desk/hidden-fields.tsx';
import { Submit } from '../../../../../components/ui/form/submit.tsx';
import { getClaimFields } from '../../../../../db/queries/desk/claim-row.ts';
import { submitClaim } from '../../../actions/claims.ts';
import { deskLists, formValues } from '../../../form-values.ts';
import { MissingPage } from '../../../missing-page.tsx';
import { type ClaimParams, readClaimParams } from '../../claim-params.ts';
import { ClaimSheet } from '../../claim-sheet.tsx';

export default async function EditClaimPage(props: ClaimParams) {
  const { person, store, claim } = await readClaimParams(props, '/edit');
  if (!claim) return <MissingPage person={person} />;
  const t = await getTranslations('desk');
  const fields = await getClaimFields(store, claim.id);
  const initial = formValues({ ...fields, topics: fields.topics.join(', '), version: claim.version });
  return (
    <ClaimSheet person={person} claim={claim} title={t('pages.editClaim')}>
      <DeskForm action={submitClaim} initial={initial} lists={await deskLists(store, initial)}>
        <HiddenFields fields={{ id: claim.id }} />
        <ClaimFields />
        <p>
          <Submit>{t('buttons.saveClaim')}</Submit>
        </p>
      </DeskForm>
    </ClaimSheet>
  );
}
