'use server';

import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import type { FormState } from '../../../components/ui/form/form-state.ts';
import {
  changeRole,
  deactivatePerson,
  invitePerson,
  renewInvitation,
  restorePerson,
} from '../../../db/commands/people.ts';
import { changeRules } from '../../../db/commands/rules.ts';
import { revokeAllSessions, revokeSession } from '../../../db/sign-in/sessions.ts';
import { formatInstant } from '../../../domain/instants.ts';
import { siteOrigin } from '../../address.ts';
import { readNewsroom } from '../../store.ts';
import { answering } from './answering.ts';
import { goOn } from './go-on.ts';
import { shownOnce } from './shown-once.ts';

type Link = { token: string; expiresAt: Date };

export const submitInvitation = answering(async (submission, state) => {
  const { typed, store } = submission;
  const raw = { name: typed.text('name'), email: typed.text('email').trim(), role: typed.choice('role') ?? undefined };
  const result = await invitePerson(store, submission.deedOnce('person'), raw);
  if (!result.ok) return submission.refused(result);
  return withLink(state, raw.name, result.value);
});

/** A new link for somebody; whoever had lost access has it again. One action for both: after it the row offers the other,
 *  and without script an answer finds only the form with the very action that gave it. */
export const submitLink = answering(async (submission, state) => {
  const { typed, store } = submission;
  const make = typed.flag('restore') ? restorePerson : renewInvitation;
  const result = await make(store, submission.deed(), { personId: typed.text('personId') });
  if (!result.ok) return submission.refused(result);
  return withLink(state, typed.text('personName'), result.value);
});

export const submitDeactivation = answering(async (submission) => {
  const raw = { personId: submission.typed.text('personId') };
  const result = await deactivatePerson(submission.store, submission.deed(), raw);
  if (!result.ok) return submission.refused(result);
  goOn('/desk/people');
});

export const submitRole = answering(async (submission) => {
  const { typed, store } = submission;
  const personId = typed.text('personId');
  const raw = { personId, role: typed.choice(`${personId}.role`) ?? undefined };
  const result = await changeRole(store, submission.deed(), raw);
  if (result.ok) goOn('/desk/people');
  return submission.refusedFor(...result.reasons.map(({ code }) => ({ code, field: `${personId}.role` })));
});

export const submitRevocation = answering(async (submission) => {
  const { store, person, typed } = submission;
  await revokeSession(store, person.id, typed.text('sessionId'));
  goOn('/desk/people#sessions');
});

/** The answer to an invitation: the form empty again, and the link, which is shown this once and kept nowhere. */
async function withLink(state: FormState, name: string, { token, expiresAt }: Link): Promise<FormState> {
  const t = await getTranslations('desk.people');
  const timeZone = (await readNewsroom())?.timeZone ?? 'UTC';
  const when = formatInstant(expiresAt, await getLocale(), timeZone);
  const title = `${t('link', { name })}. ${t('linkOnce', { when })}`;
  return shownOnce(state, '/desk/people', title, `${siteOrigin()}/desk/sign-in/link?token=${token}`);
}

export const submitRules = answering(async (submission) => {
  const raw = { verdictApprovals: submission.typed.text('verdictApprovals') };
  const result = await changeRules(submission.store, submission.deed(), raw);
  if (!result.ok) return submission.refused(result);
  goOn('/desk/people');
});

/** Signs this person out everywhere, here too. */
export const submitSignOutEverywhere = answering(async ({ store, person }) => {
  await revokeAllSessions(store, person.id);
  redirect('/desk/sign-in?out=1');
});
