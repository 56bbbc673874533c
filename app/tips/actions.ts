'use server';

import { redirect } from 'next/navigation';
import { hasLocale } from 'next-intl';
import type { FormState } from '../../components/ui/form/form-state.ts';
import { receiveTip } from '../../db/tips/receive.ts';
import { TRAP } from '../../domain/tip.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../messages/locales.ts';
import { requestOrigin } from '../desk/access.ts';
import { readForm, type Typed } from '../desk/actions/form-state.ts';
import { fieldLabels, nameProblems } from '../desk/actions/name-problems.ts';
import { sayReasons } from '../desk/actions/say-reasons.ts';
import { getStore } from '../store.ts';
import { readTipSeal, tipsPerHour } from './settings.ts';

/** After these the form goes on under a new token; after all others its own is still good. */
const SPENT: readonly string[] = ['formNotOurs', 'formTooOld', 'formSentAlready'];

/** Takes a tip in, and goes to its private page; or shows the form again as it was typed, with what is to mend. */
export async function submitTip(state: FormState, form: FormData): Promise<FormState> {
  const typed = readForm(form);
  const asked = typed.text('locale');
  const locale = hasLocale(LOCALES, asked) ? asked : DEFAULT_LOCALE;
  const [seal, now] = [readTipSeal(), new Date()];
  const { address } = await requestOrigin();
  const token = typed.text('token');
  const sent = { raw: tipRaw(typed), token, trap: typed.text(TRAP), address, perHour: tipsPerHour(), locale, now };
  const result = await receiveTip(await getStore(), seal, sent);
  if (result.ok) redirect(`/${locale}/tips/${result.value.statusToken}`);
  const spent = result.reasons.some(({ code }) => SPENT.includes(code));
  return {
    values: { ...typed.values, token: [spent ? seal.issue(now) : token] },
    problems: nameProblems(await sayReasons(result.reasons), fieldLabels(form)),
    newer: null,
    focus: null,
    answers: state.answers + 1,
  };
}

function tipRaw(typed: Typed) {
  const shared = {
    words: typed.text('words'),
    seenAt: typed.text('seenAt'),
    why: typed.text('why'),
    name: typed.text('name'),
    email: typed.text('email'),
  };
  if (typed.text('kind') !== 'error') return { kind: 'claim', ...shared, saidBy: typed.text('saidBy') };
  return { kind: 'error', ...shared, page: typed.text('page'), errorKind: typed.choice('errorKind') ?? undefined };
}
