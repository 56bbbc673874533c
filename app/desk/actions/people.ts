'use server';

import { revalidatePath } from 'next/cache';
import { getLocale, getTranslations } from 'next-intl/server';
import type { FormState } from '../../../components/ui/form/form-state.ts';
import { deactivatePerson, invitePerson, renewInvitation } from '../../../db/commands/people.ts';
import { revokeSession } from '../../../db/sign-in/sessions.ts';
import { formatInstant } from '../../../domain/instants.ts';
import { siteOrigin } from '../../address.ts';
import { readNewsroom } from '../../store.ts';
import { answering } from './answering.ts';
import { goOn } from './go-on.ts';

type Link = { token: string; expiresAt: Date };

export const submitInvitation = answering(async (submission, state) => {
  const { typed, store } = submission;
  const raw = { name: typed.text('name'), email: typed.text('email').trim(), role: typed.choice('role') ?? undefined };
  const result = await invitePerson(store, submission.deed(), raw);
  if (!result.ok) return submission.refused(result);
  return withLink(state, raw.name, result.value);
});

export const submitRenewal = answering(async (submission, state) => {
  const { typed, store } = submission;
  const result = await renewInvitation(store, submission.deed(), { personId: typed.text('personId') });
  if (!result.ok) return submission.refused(result);
  return withLink(state, typed.text('personName'), result.value);
});

export const submitDeactivation = answering(async (submission) => {
  const raw = { personId: submission.typed.text('personId') };
  const result = await deactivatePerson(submission.store, submission.deed(), raw);
  if (!result.ok) return submission.refused(result);
  goOn('/desk/people');
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
  revalidatePath('/desk/people');
  return {
    values: null,
    problems: [],
    newer: null,
    focus: null,
    shown: {
      title: `${t('link', { name })}. ${t('linkOnce', { when })}`,
      text: `${siteOrigin()}/desk/sign-in/link?token=${token}`,
    },
    answers: state.answers + 1,
  };
}
