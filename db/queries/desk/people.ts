import { asc, desc, isNotNull } from 'drizzle-orm';
import type { Store } from '../../engines/store.ts';

export type DeskPerson = Awaited<ReturnType<typeof listPeople>>[number];

/** Everyone who has or had access, those who have it first. `joined` is false for somebody who has yet to come in by their
 *  link: they have no password, and in the sample, which asks for none, have not opened one. */
export async function listPeople({ read, t: { people, credentials, signInLinks } }: Store) {
  const rows = await read
    .select({ id: people.id, name: people.name, email: people.email, role: people.role, active: people.active })
    .from(people)
    .orderBy(desc(people.active), asc(people.name));
  const withPassword = await read.select({ id: credentials.userId }).from(credentials);
  const byLink = await read.select({ id: signInLinks.personId }).from(signInLinks).where(isNotNull(signInLinks.usedAt));
  const joined = new Set([...withPassword, ...byLink].map(({ id }) => id));
  return rows.map((row) => ({ ...row, joined: joined.has(row.id) }));
}
