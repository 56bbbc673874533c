import { and, count, eq, isNotNull, isNull } from 'drizzle-orm';
import { invitationInput, personInput, type Role, roleInput } from '../../domain/person.ts';
import { canManagePeople } from '../../domain/workflow.ts';
import { addLink } from '../sign-in/link-tokens.ts';
import { command, stop, type Work } from './command.ts';

/** An invitation gives its reader a few days; it travels by mail or messenger. */
const INVITATION_HOURS = 72;

/** A button pressed twice is pressed within this many milliseconds. */
const A_MOMENT = 30_000;

const mustManagePeople = ({ actor }: Work): void => {
  if (!canManagePeople(actor)) stop({ code: 'notYourRole', params: { act: 'managePeople' } });
};

async function personWho({ tx, t }: Work, personId: string, active: boolean) {
  const [person] = await tx
    .select({ id: t.people.id, name: t.people.name, role: t.people.role })
    .from(t.people)
    .where(and(eq(t.people.id, personId), eq(t.people.active, active)));
  return person ?? stop({ code: 'noSuchPerson', field: 'personId' });
}

/** Without an administrator nobody could ever be let in again. */
async function mustLeaveAnAdmin({ tx, t }: Work, field: string): Promise<void> {
  const admins = and(eq(t.people.role, 'admin'), eq(t.people.active, true));
  const [row] = await tx.select({ count: count() }).from(t.people).where(admins);
  if ((row?.count ?? 0) < 2) stop({ code: 'lastAdmin', field });
}

/** Invites somebody: they are in once they open the link, good for three days, and choose a password. An invitation that
 *  comes twice, by a second press of the button, is one. It leads to a link that works in place of the first: no link is kept
 *  anywhere, so the first cannot be shown again. */
export const invitePerson = command(invitationInput, async (work, { name, email, role }) => {
  mustManagePeople(work);
  const { tx, t, now, newId, record } = work;
  const personId = newId();
  const [known] = await tx.select().from(t.people).where(eq(t.people.email, email));
  if (known && !(known.id === personId && (await isStillInvited(work, known, { name, role })))) {
    stop({ code: 'emailTaken', field: 'email' });
  }
  if (!known) {
    await tx.insert(t.people).values({ id: personId, name, email, role, createdAt: now, updatedAt: now });
    await record({ type: 'person.invited', data: { name, role } }, { subjectId: personId });
  }
  return { personId, ...(await addLink(tx, t, { personId, now, hours: INVITATION_HOURS })) };
});

type Known = { id: string; name: string; role: Role; active: boolean; createdAt: Date };

/** Whether somebody was invited as this a moment ago, and nothing has come of it yet. */
async function isStillInvited({ tx, t, now }: Work, known: Known, as: { name: string; role: Role }): Promise<boolean> {
  if (!known.active || known.name !== as.name || known.role !== as.role) return false;
  if (now.getTime() - known.createdAt.getTime() >= A_MOMENT) return false;
  const [used] = await tx
    .select({ id: t.signInLinks.id })
    .from(t.signInLinks)
    .where(and(eq(t.signInLinks.personId, known.id), isNotNull(t.signInLinks.usedAt)));
  return used === undefined;
}

/** A new link for somebody whose invitation ran out or who forgot the password. Older links no longer work. */
export const renewInvitation = command(personInput, async (work, { personId }) => {
  mustManagePeople(work);
  const { tx, t, now, record } = work;
  const { name, role } = await personWho(work, personId, true);
  const link = await addLink(tx, t, { personId, now, hours: INVITATION_HOURS });
  await record({ type: 'person.invited', data: { name, role } }, { subjectId: personId });
  return { personId, ...link };
});

/** Ends somebody's access: sessions, password, links and the tokens they made go at once, their name stays on what they did. */
export const deactivatePerson = command(personInput, async (work, { personId }) => {
  mustManagePeople(work);
  const { tx, t, now, record } = work;
  const { name, role } = await personWho(work, personId, true);
  if (role === 'admin') await mustLeaveAnAdmin(work, 'personId');
  await tx.update(t.people).set({ active: false, updatedAt: now }).where(eq(t.people.id, personId));
  await tx.delete(t.sessions).where(eq(t.sessions.userId, personId));
  await tx.delete(t.credentials).where(eq(t.credentials.userId, personId));
  await tx.delete(t.signInLinks).where(eq(t.signInLinks.personId, personId));
  await tx
    .update(t.apiTokens)
    .set({ revokedAt: now })
    .where(and(eq(t.apiTokens.madeBy, personId), isNull(t.apiTokens.revokedAt)));
  await record({ type: 'person.deactivated', data: { name } }, { subjectId: personId });
  return { personId };
});

/** Gives access again to somebody whose access was ended. Their password is gone, so they come by a new link. */
export const restorePerson = command(personInput, async (work, { personId }) => {
  mustManagePeople(work);
  const { tx, t, now, record } = work;
  const { name, role } = await personWho(work, personId, false);
  await tx.update(t.people).set({ active: true, updatedAt: now }).where(eq(t.people.id, personId));
  const link = await addLink(tx, t, { personId, now, hours: INVITATION_HOURS });
  await record({ type: 'person.restored', data: { name, role } }, { subjectId: personId });
  return { personId, ...link };
});

/** Gives somebody another role, from their next act on. What they did in the one before stays as it is. */
export const changeRole = command(roleInput, async (work, { personId, role: to }) => {
  mustManagePeople(work);
  const { tx, t, now, record } = work;
  const { name, role: from } = await personWho(work, personId, true);
  if (from === to) return { personId };
  if (from === 'admin') await mustLeaveAnAdmin(work, 'role');
  await tx.update(t.people).set({ role: to, updatedAt: now }).where(eq(t.people.id, personId));
  await record({ type: 'person.roleChanged', data: { name, from, to } }, { subjectId: personId });
  return { personId };
});
