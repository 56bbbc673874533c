import { eq } from 'drizzle-orm';
import type { Role } from '../../domain/person.ts';
import type { Store } from '../engines/store.ts';
import { SAMPLE_PEOPLE } from '../sample/people.ts';
import { issueSignInLink } from '../sign-in/link-tokens.ts';

export const LINK_HOURS = 24;

const addressOf = (origin: string, token: string): string => `${origin}/desk/sign-in/link?token=${token}`;

/** One new one-time link for each person of the sample, who have no passwords. */
export async function sampleLinks(store: Store, origin: string, now: Date): Promise<{ name: string; link: string }[]> {
  const links = [];
  for (const { name, email } of SAMPLE_PEOPLE) {
    const { people } = store.t;
    const [person] = await store.read.select({ id: people.id }).from(people).where(eq(people.email, email));
    if (!person) continue;
    const { token } = await issueSignInLink(store, person.id, now, LINK_HOURS);
    links.push({ name, link: addressOf(origin, token) });
  }
  return links;
}

/** A link for whoever becomes the first administrator, or null once there is one. */
export async function firstAdministratorLink(store: Store, origin: string, now: Date): Promise<string | null> {
  const { people } = store.t;
  const role: Role = 'admin';
  const [admin] = await store.read.select({ id: people.id }).from(people).where(eq(people.role, role)).limit(1);
  if (admin) return null;
  const { token } = await issueSignInLink(store, null, now, LINK_HOURS);
  return addressOf(origin, token);
}
