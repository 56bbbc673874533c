import { getTranslations } from 'next-intl/server';
import { RecordList } from '../../../components/desk/record-list.tsx';
import { DeskSheet } from '../../../components/desk/screen.tsx';
import { LinkButton } from '../../../components/ui/button.tsx';
import { listParties } from '../../../db/queries/desk/choices.ts';
import { getStore } from '../../store.ts';
import { DeskPage } from '../page-frame.tsx';
import { requirePerson } from '../session.ts';

export default async function PartiesPage() {
  const person = await requirePerson('/desk/parties');
  const t = await getTranslations('desk');
  const records = await listParties(await getStore());
  const entries = records.map(({ id, name, kind }) => ({
    href: `/desk/parties/${id}`,
    name,
    note: t(`partyKinds.${kind}`),
  }));
  return (
    <DeskPage person={person} place="parties">
      <DeskSheet title={t('pages.parties')}>
        <p>
          <LinkButton href="/desk/parties/new">{t('pages.newParty')}</LinkButton>
        </p>
        <RecordList entries={entries} empty={t('pages.noParties')} />
      </DeskSheet>
    </DeskPage>
  );
}
