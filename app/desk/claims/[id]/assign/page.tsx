import { getTranslations } from 'next-intl/server';
import { DeskForm, Pair } from '../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../components/desk/hidden-fields.tsx';
import { SelectField } from '../../../../../components/ui/form/choices.tsx';
import { Submit } from '../../../../../components/ui/form/submit.tsx';
import { TextField } from '../../../../../components/ui/form/text-field.tsx';
import { getAssignment } from '../../../../../db/queries/desk/assigned.ts';
import { listPeople } from '../../../../../db/queries/desk/people.ts';
import { submitAssign } from '../../../actions/assign.ts';
import { formValues } from '../../../form-values.ts';
import { MissingPage } from '../../../missing-page.tsx';
import { type ClaimParams, readClaimParams } from '../../claim-params.ts';
import { ClaimSheet } from '../../claim-sheet.tsx';

export default async function AssignPage(props: ClaimParams) {
  const { person, store, claim } = await readClaimParams(props, '/assign');
  if (!claim) return <MissingPage person={person} />;
  const t = await getTranslations('desk');
  const assigned = await getAssignment(store, claim.id);
  const people = (await listPeople(store)).filter(({ active }) => active);
  const initial = formValues({ personId: assigned?.personId ?? person.id, dueOn: assigned?.dueOn });
  return (
    <ClaimSheet person={person} claim={claim} title={t('assign.title')} note={t('assign.note')}>
      <DeskForm action={submitAssign} initial={initial}>
        <HiddenFields fields={{ claimId: claim.id }} />
        <Pair>
          <SelectField
            name="personId"
            label={t('queue.assign.to')}
            choices={people.map(({ id, name }) => ({ value: id, label: name }))}
            none={t('queue.assign.nobody')}
          />
          <TextField name="dueOn" type="date" label={t('queue.assign.dueOn')} hint={t('queue.assign.dueHint')} />
        </Pair>
        <p>
          <Submit>{t('assign.save')}</Submit>
        </p>
      </DeskForm>
    </ClaimSheet>
  );
}
