import { and, count, eq } from 'drizzle-orm';
import { deactivationInput, invitationInput } from '../../domain/person.ts';
import { canManagePeople } from '../../domain/workflow.ts';
import { addLink } from '../sign-in/link-tokens.ts';
import { command, stop, type Work } from './command.ts';

/** An invitation gives its reader a few days; it travels by mail or messenger. */
const INVITATION_HOURS = 72;

const mustManagePeople = ({ actor }: Work): void => {
  if (!canManagePeople(actor)) stop({ code: 'notYourRole', params: { act: 'managePeople' } });
};

async function activePerson({ tx, t }: Work, personId: string) {
  const [person] = await tx
    .select({ id: t.people.id, name: t.people.name, role: t.people.role })
    .from(t.people)
    .where(and(eq(t.people.id, personId), eq(t.people.active, true)));
  return person ?? stop({ code: 'noSuchPerson', field: 'personId' });
}

/** Invites somebody: they are in once they open the link, good for three days, and choose a password. */
export const invitePerson = command(invitationInput, async (work, { name, email, role }) => {
  mustManagePeople(work);
  const { tx, t, now, newId, record } = work;
  const [known] = await tx.select({ id: t.people.id }).from(t.people).where(eq(t.people.email, email));
  if (known) stop({ code: 'emailTaken', field: 'email' });
  const personId = newId();
  await tx.insert(t.people).values({ id: personId, name, email, role, createdAt: now, updatedAt: now });
  const link = await addLink(tx, t, { personId, now, hours: INVITATION_HOURS });
  await record({ type: 'person.invited', data: { name, role } }, { subjectId: personId });
  return { personId, ...link };
});

/** A new link for somebody whose invitation ran out or who forgot the password. Older links no longer work. */
export const renewInvitation = command(deactivationInput, async (work, { personId }) => {
  mustManagePeople(work);
  const { tx, t, now, record } = work;
  const { name, role } = await activePerson(work, personId);
  const link = await addLink(tx, t, { personId, now, hours: INVITATION_HOURS });
  await record({ type: 'person.invited', data: { name, role } }, { subjectId: personId });
  return { personId, ...link };
});

/** Ends somebody's access: sessions, password and links go at once, their name stays on what they did. */
export const deactivatePerson = command(deactivationInput, async (work, { personId }) => {
  mustManagePeople(work);
  const { tx, t, now, record } = work;
  const { name, role } = await activePerson(work, personId);
  if (role === 'admin') {
    const admins = and(eq(t.people.role, 'admin'), eq(t.people.active, true));
    const [row] = await tx.select({ count: count() }).from(t.people).where(admins);
    if ((row?.count ?? 0) < 2) stop({ code: 'lastAdmin', field: 'personId' });
  }
  await tx.update(t.people).set({ active: false, updatedAt: now }).where(eq(t.people.id, personId));
  await tx.delete(t.sessions).where(eq(t.sessions.userId, personId));
  await tx.delete(t.credentials).where(eq(t.credentials.userId, personId));
  await tx.delete(t.signInLinks).where(eq(t.signInLinks.personId, personId));
  await record({ type: 'person.deactivated', data: { name } }, { subjectId: personId });
  return { personId };
});
