import { redirect } from 'next/navigation';
import type { Person } from '../../domain/person.ts';

/** Who is signed in, as the database knows them now; null for nobody. */
export async function readPerson(): Promise<Person | null> {
  return null;
}

/** Who is signed in. Everybody else goes to the sign-in, and from there on to `next`. */
export async function requirePerson(next = '/desk'): Promise<Person> {
  const person = await readPerson();
  if (person) return person;
  redirect(`/desk/sign-in?next=${encodeURIComponent(next)}`);
}
