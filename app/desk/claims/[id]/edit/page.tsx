import { getTranslations } from 'next-intl/server';
import { ClaimFields } from '../../../../../components/claims/claim-form.tsx';
import { DeskForm } from '../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../components/desk/hidden-fields.tsx';
import { Submit } from '../../../../../components/ui/form/submit.tsx';
import { getClaimFields } from '../../../../../db/queries/desk/claim-row.ts';
import { submitClaim } from '../../../actions/claims.ts';
import { deskLists, formValues } from '../../../form-values.ts';
import { MissingPage } from '../../../missing-page.tsx';
import { readAsBefore } from '../../as-before.ts';
import { type ClaimParams, readClaimParams } from '../../claim-params.ts';
import { ClaimSheet } from '../../claim-sheet.tsx';

type Props = ClaimParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function EditClaimPage(props: Props) {
  const { person, store, claim } = await readClaimParams(props, '/edit');
  if (!claim) return <MissingPage person={person} />;
  const t = await getTranslations('desk');
  const before = await readAsBefore(store, claim.id, props.searchParams);
  const fields = { ...(await getClaimFields(store, claim.id)), ...before };
  const initial = formValues({ ...fields, topics: fields.topics.join(', '), version: claim.version });
  return (
    <ClaimSheet person={person} claim={claim} title={t('pages.editClaim')} note={before && t('changes.broughtBack')}>
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
