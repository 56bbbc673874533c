import { type Browser, type BrowserContext, expect } from '@playwright/test';
import { v7 as uuidv7 } from 'uuid';
import type { Store } from '../db/engines/store.ts';
import { beginNewsroom } from '../db/newsroom.ts';
import { issueSignInLink } from '../db/sign-in/link-tokens.ts';
import { ROLES, type Role } from '../domain/person.ts';

/** The one-time link of each, once the newsroom has been begun. */
export type Links = Partial<Record<Role, string>>;
type TestPerson = { name: string; email: string; password: string };

const PEOPLE: Record<Role, TestPerson> = {
  checker: { name: 'Chiara Checker', email: 'chiara.checker@example.org', password: 'a long walk by the harbour' },
  editor: { name: 'Edda Editor', email: 'edda.editor@example.org', password: 'two eyes and two more' },
  admin: { name: 'Ada Admin', email: 'ada.admin@example.org', password: 'keys of the whole house' },
};

/** Begins a newsroom with one person of each role; each gets the path of their one-time link. */
export async function beginWithPeople(store: Store, links: Links): Promise<void> {
  const now = new Date();
  const begun = await beginNewsroom(store, now, { name: 'Harbour Desk', timeZone: 'Europe/Lisbon', language: 'en' });
  if (!begun.ok) throw new Error('the newsroom was not begun');
  for (const role of ROLES) {
    const { name, email } = PEOPLE[role];
    const id = uuidv7();
    await store.write(async (tx) => {
      const row = { id, name, email, role, active: true, emailVerified: true, createdAt: now, updatedAt: now };
      await tx.insert(store.t.people).values(row);
    });
    const { token } = await issueSignInLink(store, id, now, 1);
    links[role] = `/desk/sign-in/link?token=${token}`;
  }
}

/** A browser of this person's own: the first time by the one-time link, where they choose a password, then by password. */
export async function signIn(
  browser: Browser,
  origin: string,
  role: Role,
  links: Links,
  script: boolean,
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: script });
  const page = await context.newPage();
  const { name, email, password } = PEOPLE[role];
  const link = links[role];
  if (!link) throw new Error(`no link for the ${role}`);
  await page.goto(link);
  const isFirst = await page.getByRole('button', { name: 'Open the desk' }).isVisible();
  if (!isFirst) {
    await page.goto('/desk/sign-in');
    await page.getByLabel('E-mail').fill(email);
  }
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: isFirst ? 'Open the desk' : 'Sign in' }).click();
  await expect(page.getByRole('banner')).toContainText(name);
  await page.close();
  return context;
}
