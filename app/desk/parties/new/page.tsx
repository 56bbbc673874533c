import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../components/desk/form.tsx';
import { DeskSheet } from '../../../../components/desk/screen.tsx';
import { PartyFields } from '../../../../components/parties/party-form.tsx';
import { Submit } from '../../../../components/ui/form/submit.tsx';
import { getStore } from '../../../store.ts';
import { submitNewParty } from '../../actions/records.ts';
import { deskLists, formValues } from '../../form-values.ts';
import { DeskPage } from '../../page-frame.tsx';
import { requirePerson } from '../../session.ts';

export default async function NewPartyPage() {
  const person = await requirePerson('/desk/parties/new');
  const t = await getTranslations('desk');
  return (
    <DeskPage person={person} place="parties">
      <DeskSheet title={t('pages.newParty')}>
        <DeskForm action={submitNewParty} initial={formValues({})} lists={await deskLists(await getStore())}>
          <PartyFields />
          <p>
            <Submit>{t('buttons.addParty')}</Submit>
          </p>
        </DeskForm>
      </DeskSheet>
    </DeskPage>
  );
}
