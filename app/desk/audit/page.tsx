import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeskSheet } from '../../../components/desk/screen.tsx';
import { listPeople } from '../../../db/queries/desk/people.ts';
import { readAuditAddress } from '../../../domain/audit.ts';
import { canReadAudit } from '../../../domain/workflow.ts';
import { getStore } from '../../store.ts';
import { AuditList } from '../audit-list.tsx';
import { DeskPage } from '../page-frame.tsx';
import { requirePerson } from '../session.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.audit'))('title') };
}

export default async function AuditPage({ searchParams }: Props) {
  const person = await requirePerson('/desk/audit');
  const t = await getTranslations('desk.audit');
  const store = await getStore();
  if (!canReadAudit(person))
    return (
      <DeskPage person={person} place="people">
        <DeskSheet title={t('title')} note={t('notYours')}>
          <p>
            <a href={`/desk/people/${person.id}`}>{t('yours')}</a>
          </p>
        </DeskSheet>
      </DeskPage>
    );
  return (
    <DeskPage person={person} place="people">
      <DeskSheet title={t('title')} note={t('note')} wide>
        <AuditList
          store={store}
          page="/desk/audit"
          address={readAuditAddress(await searchParams)}
          people={await listPeople(store)}
        />
      </DeskSheet>
    </DeskPage>
  );
}
