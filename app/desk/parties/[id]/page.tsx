import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../components/desk/hidden-fields.tsx';
import { DeskSheet } from '../../../../components/desk/screen.tsx';
import { ShownBy } from '../../../../components/desk/shown-by.tsx';
import { PartyFields } from '../../../../components/parties/party-form.tsx';
import { Submit } from '../../../../components/ui/form/submit.tsx';
import { getParty } from '../../../../db/queries/desk/rows.ts';
import { listShownBy } from '../../../../db/queries/desk/shown-by.ts';
import { getStore } from '../../../store.ts';
import { submitParty } from '../../actions/records.ts';
import { formValues } from '../../form-values.ts';
import { MissingPage } from '../../missing-page.tsx';
import { DeskPage } from '../../page-frame.tsx';
import { requirePerson } from '../../session.ts';

export default async function PartyPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const person = await requirePerson(`/desk/parties/${id}`);
  const store = await getStore();
  const party = await getParty(store, id);
  if (!party) return <MissingPage person={person} place="parties" />;
  const t = await getTranslations('desk');
  const { fields, version } = party;
  const initial = formValues({ ...fields, aliases: fields.aliases.join('\n'), version });
  return (
    <DeskPage person={person} place="parties">
      <DeskSheet
        title={t('pages.editParty')}
        note={t('pages.partyShared')}
        back={{ href: '/desk/parties', label: t('pages.parties') }}
      >
        <ShownBy {...(await listShownBy(store, id))} />
        <DeskForm action={submitParty} initial={initial}>
          <HiddenFields fields={{ id: party.id }} />
          <PartyFields />
          <p>
            <Submit>{t('buttons.saveParty')}</Submit>
          </p>
        </DeskForm>
      </DeskSheet>
    </DeskPage>
  );
}
