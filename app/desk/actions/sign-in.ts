'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { FormState } from '../../../components/ui/form/form-state.ts';
import { redeemLink } from '../../../db/sign-in/links.ts';
import { makeReset } from '../../../db/sign-in/reset.ts';
import { signIn, signOut } from '../../../db/sign-in/sign-in.ts';
import type { Reason } from '../../../domain/refusal.ts';
import { siteOrigin } from '../../address.ts';
import { getStore, readNewsroom } from '../../store.ts';
import { getAccess, requestOrigin, setCookies } from '../access.ts';
import { sendMail, sendsMail } from '../mail.ts';
import { safeNext } from '../session.ts';
import { readForm } from './form-state.ts';
import { fieldLabels, nameProblems } from './name-problems.ts';
import { sayReasons } from './say-reasons.ts';

export async function submitSignIn(state: FormState, form: FormData): Promise<FormState> {
  const typed = readForm(form);
  const raw = { email: typed.text('email'), password: typed.text('password') };
  const result = await signIn(await getAccess(), raw, await requestOrigin(), new Date());
  if (!result.ok) return refused(state, form, result.reasons);
  await setCookies(result.value.cookies);
  redirect(safeNext(typed.text('next')));
}

/** Opens a one-time link. What it asks for (who they are, a password, nothing) is in the form. */
export async function submitLink(state: FormState, form: FormData): Promise<FormState> {
  const typed = readForm(form);
  const asked = ['name', 'email', 'password'].filter((name) => typed.all(name).length > 0);
  const raw = Object.fromEntries(asked.map((name) => [name, typed.text(name)]));
  const result = await redeemLink(await getAccess(), typed.text('link'), raw, await requestOrigin(), new Date());
  if (!result.ok) return refused(state, form, result.reasons);
  await setCookies(result.value.cookies);
  redirect('/desk');
}

/** Sends a one-time link to somebody who forgot the password. The answer is the same whether there is such a person or not, and
 *  does not wait for the mail server: it would tell by its time. */
export async function submitReset(state: FormState, form: FormData): Promise<FormState> {
  const raw = { email: readForm(form).text('email').trim() };
  const { address } = await requestOrigin();
  const result = sendsMail() ? await makeReset(await getStore(), raw, address, new Date()) : null;
  if (result && !result.ok) return refused(state, form, result.reasons);
  if (result?.value) {
    const t = await getTranslations('desk.signIn.mail');
    const { name, email, link } = result.value;
    const newsroom = (await readNewsroom())?.name ?? '';
    const text = t('text', { name, newsroom, link: `${siteOrigin()}/desk/sign-in/link?token=${link.token}` });
    sendMail({ to: email, subject: t('subject', { newsroom }), text }).catch((error) => {
      process.stderr.write(`A mail for a new password was not sent: ${error}\n`);
    });
  }
  redirect('/desk/sign-in/forgotten?sent=1');
}

export async function submitSignOut(): Promise<void> {
  const { cookies } = await signOut(await getAccess(), new Headers(await headers()));
  await setCookies(cookies);
  redirect('/desk/sign-in?out=1');
}

/** Everything typed but the password stays in the form. */
async function refused(state: FormState, form: FormData, reasons: readonly Reason[]): Promise<FormState> {
  const { password: _password, ...values } = readForm(form).values;
  const problems = nameProblems(await sayReasons(reasons), fieldLabels(form));
  return { values, problems, newer: null, focus: null, answers: state.answers + 1 };
}
