import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../components/desk/form.tsx';
import { PersonFields } from '../../../components/desk/person-form.tsx';
import { DeskSheet } from '../../../components/desk/screen.tsx';
import { RadioField } from '../../../components/ui/form/choices.tsx';
import { Submit } from '../../../components/ui/form/submit.tsx';
import { listPeople } from '../../../db/queries/desk/people.ts';
import { listSessions } from '../../../db/sign-in/sessions.ts';
import type { Person } from '../../../domain/person.ts';
import { canManagePeople, canReadAudit } from '../../../domain/workflow.ts';
import { getStore, readNewsroom } from '../../store.ts';
import { submitInvitation, submitRules } from '../actions/people.ts';
import { formValues } from '../form-values.ts';
import { DeskPage } from '../page-frame.tsx';
import { requirePerson } from '../session.ts';
import { PersonRow } from './person-row.tsx';
import { Sessions } from './sessions.tsx';

export default async function PeoplePage() {
  const person = await requirePerson('/desk/people');
  const t = await getTranslations('desk.people');
  const store = await getStore();
  const sessions = await listSessions(store, person.id, new Date());
  if (!canManagePeople(person)) {
    return (
      <DeskPage person={person} place="people">
        <DeskSheet title={t('title')} note={t('notAdmin')}>
          <Trails person={person} />
          <Sessions sessions={sessions} />
        </DeskSheet>
      </DeskPage>
    );
  }
  const people = await listPeople(store);
  const approvals = (await readNewsroom())?.verdictApprovals ?? 1;
  return (
    <DeskPage person={person} place="people">
      <DeskSheet title={t('title')}>
        <Trails person={person} />
        <ul>
          {people.map((other) => (
            <PersonRow key={other.id} person={other} isMe={other.id === person.id} />
          ))}
        </ul>
        <section className="grid gap-4 border-t border-rule-strong pt-4">
          <h2 className="font-serif text-said">{t('invite')}</h2>
          <DeskForm draft={null} action={submitInvitation} initial={formValues({ role: 'checker' })}>
            <PersonFields />
            <p>
              <Submit>{t('send')}</Submit>
            </p>
          </DeskForm>
        </section>
        <section className="grid gap-4 border-t border-rule-strong pt-4">
          <h2 className="font-serif text-said">{t('rules')}</h2>
          <DeskForm
            key={approvals}
            action={submitRules}
            initial={formValues({ verdictApprovals: approvals })}
            guarded={false}
            label={t('rules')}
          >
            <RadioField
              name="verdictApprovals"
              legend={t('approvals')}
              hint={t('approvalsHint')}
              choices={['1', '2'].map((value) => ({ value, label: t(`approvalsOf.${value as '1' | '2'}`) }))}
            />
            <p>
              <Submit>{t('saveRules')}</Submit>
            </p>
          </DeskForm>
        </section>
        <Sessions sessions={sessions} />
      </DeskSheet>
    </DeskPage>
  );
}

/** The ways to what was done: by everybody, for whoever may read it, and by oneself. */
async function Trails({ person }: { person: Person }) {
  const t = await getTranslations('desk.audit');
  return (
    <p className="flex flex-wrap gap-x-4">
      {canReadAudit(person) && <a href="/desk/audit">{t('title')}</a>}
      <a href={`/desk/people/${person.id}`}>{t('yours')}</a>
    </p>
  );
}
