import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../components/desk/form.tsx';
import { PersonFields } from '../../../components/desk/person-form.tsx';
import { DeskSheet } from '../../../components/desk/screen.tsx';
import { Submit } from '../../../components/ui/form/submit.tsx';
import { listPeople } from '../../../db/queries/desk/people.ts';
import { listSessions } from '../../../db/sign-in/sessions.ts';
import { canManagePeople } from '../../../domain/workflow.ts';
import { getStore } from '../../store.ts';
import { submitInvitation } from '../actions/people.ts';
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
          <Sessions sessions={sessions} />
        </DeskSheet>
      </DeskPage>
    );
  }
  const people = await listPeople(store);
  return (
    <DeskPage person={person} place="people">
      <DeskSheet title={t('title')}>
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
        <Sessions sessions={sessions} />
      </DeskSheet>
    </DeskPage>
  );
}
