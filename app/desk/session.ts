import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { personOf } from '../../db/sign-in/sessions.ts';
import type { Person } from '../../domain/person.ts';
import { getAccess } from './access.ts';

/** Who is signed in, as the database knows them now; null for nobody. */
export const readPerson = cache(
  async (): Promise<Person | null> => personOf(await getAccess(), new Headers(await headers())),
);

/** Who is signed in. Everybody else goes to the sign-in, and from there on to `next`. */
export async function requirePerson(next = '/desk'): Promise<Person> {
  const person = await readPerson();
  if (person) return person;
  redirect(signInAddress(next));
}

/** The sign-in, which leads on to `next`. It says `unsaved` where a form was sent by nobody and nothing of it was saved. */
export const signInAddress = (next: string, why?: 'unsaved'): string =>
  `/desk/sign-in?next=${encodeURIComponent(safeNext(next))}${why ? `&${why}=1` : ''}`;

/** An address of the desk to go on to, never one that leads out of it. */
export const safeNext = (asked: string | undefined): string =>
  asked && /^\/desk(?:\/[\w./-]*)?$/.test(asked) && !asked.startsWith('/desk/sign-in') ? asked : '/desk';
