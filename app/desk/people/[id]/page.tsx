import { getTranslations } from 'next-intl/server';
import { validate } from 'uuid';
import { DeskSheet } from '../../../../components/desk/screen.tsx';
import { listPeople } from '../../../../db/queries/desk/people.ts';
import { readAuditAddress } from '../../../../domain/audit.ts';
import { canReadAudit } from '../../../../domain/workflow.ts';
import { getStore } from '../../../store.ts';
import { AuditList } from '../../audit-list.tsx';
import { MissingPage } from '../../missing-page.tsx';
import { DeskPage } from '../../page-frame.tsx';
import { requirePerson } from '../../session.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Everything one person did on the desk: for themselves, and for whoever reads the audit. */
export default async function PersonPage({ params, searchParams }: Props) {
  const { id } = await params;
  const page = `/desk/people/${id}`;
  const person = await requirePerson(page);
  const store = await getStore();
  const shown = validate(id) ? (await listPeople(store)).find((other) => other.id === id) : undefined;
  if (!shown || (shown.id !== person.id && !canReadAudit(person))) return <MissingPage person={person} />;
  const t = await getTranslations('desk');
  return (
    <DeskPage person={person} place="people">
      <DeskSheet
        title={shown.name}
        note={t('audit.personNote', { role: t(`roles.${shown.role}`), active: shown.active ? 'yes' : 'no' })}
        back={{ href: '/desk/people', label: t('audit.toPeople') }}
        wide
      >
        <AuditList
          store={store}
          page={page}
          address={readAuditAddress(await searchParams)}
          people={null}
          personId={shown.id}
        />
      </DeskSheet>
    </DeskPage>
  );
}
