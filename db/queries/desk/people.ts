import { asc, desc } from 'drizzle-orm';
import type { Store } from '../../engines/store.ts';

/** Everyone who has or had access, those who have it first. */
export const listPeople = ({ read, t: { people } }: Store) =>
  read
    .select({ id: people.id, name: people.name, email: people.email, role: people.role, active: people.active })
    .from(people)
    .orderBy(desc(people.active), asc(people.name));
