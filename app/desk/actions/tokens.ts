'use server';

import { getTranslations } from 'next-intl/server';
import { makeToken, revokeToken } from '../../../db/commands/tokens.ts';
import { answering } from './answering.ts';
import { goOn } from './go-on.ts';
import { shownOnce } from './shown-once.ts';

const TOKENS = '/desk/site/tokens';

export const submitToken = answering(async (submission, state) => {
  const { typed, store } = submission;
  const raw = { name: typed.text('name'), scopes: [...typed.all('scopes')], days: typed.choice('days') ?? undefined };
  const result = await makeToken(store, submission.deed(), raw);
  if (!result.ok) return submission.refused(result);
  const t = await getTranslations('desk.tokens');
  return shownOnce(state, TOKENS, t('once', { name: raw.name }), result.value.token);
});

export const submitTokenEnd = answering(async (submission) => {
  const raw = { tokenId: submission.typed.text('tokenId') };
  const result = await revokeToken(submission.store, submission.deed(), raw);
  if (!result.ok) return submission.refused(result);
  goOn(TOKENS);
});
