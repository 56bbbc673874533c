'use server';

import { getLocale, getTranslations } from 'next-intl/server';
import {
  addWebhook,
  editWebhook,
  removeWebhook,
  renewSecret,
  replayDelivery,
  switchWebhook,
  testWebhook,
} from '../../../db/commands/webhooks.ts';
import { formatInstant } from '../../../domain/instants.ts';
import { readNewsroom } from '../../store.ts';
import { canBeTold } from '../../webhooks/post.ts';
import { answering } from './answering.ts';
import type { Typed } from './form-state.ts';
import { goOn } from './go-on.ts';
import { shownOnce } from './shown-once.ts';

const WEBHOOKS = '/desk/site/webhooks';
const CANNOT_BE_TOLD = { code: 'cannotBeTold', field: 'url' } as const;

const fieldsOf = (typed: Typed) => ({
  name: typed.text('name'),
  url: typed.text('url').trim(),
  events: typed.all('events'),
});
const choiceOf = (typed: Typed) => ({ webhookId: typed.text('webhookId'), version: typed.number('version') });

/** An address that is one, but of a network that is not told. What is no address is said by the command. */
const isOutOfReach = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url) && !canBeTold(url);

export const submitWebhook = answering(async (submission, state) => {
  const { typed, store } = submission;
  const raw = fieldsOf(typed);
  if (isOutOfReach(raw.url)) return submission.refusedFor(CANNOT_BE_TOLD);
  const result = await addWebhook(store, submission.deed(), raw);
  if (!result.ok) return submission.refused(result);
  const t = await getTranslations('desk.webhooks');
  return shownOnce(state, WEBHOOKS, t('secret', { name: raw.name }), result.value.secret);
});

export const submitWebhookChange = answering(async (submission) => {
  const { typed, store } = submission;
  const raw = fieldsOf(typed);
  if (isOutOfReach(raw.url)) return submission.refusedFor(CANNOT_BE_TOLD);
  const result = await editWebhook(store, submission.deed(), { ...raw, ...choiceOf(typed) });
  if (!result.ok) return submission.refused(result);
  goOn(`${WEBHOOKS}/${result.value.id}?done=saved`);
});

export const submitWebhookSwitch = answering(async (submission) => {
  const { typed, store } = submission;
  const raw = { ...choiceOf(typed), active: typed.flag('active') ?? undefined };
  const result = await switchWebhook(store, submission.deed(), raw);
  if (!result.ok) return submission.refused(result);
  goOn(`${WEBHOOKS}/${result.value.id}`);
});

export const submitSecret = answering(async (submission, state) => {
  const { typed, store } = submission;
  const result = await renewSecret(store, submission.deed(), choiceOf(typed));
  if (!result.ok) return submission.refused(result);
  const t = await getTranslations('desk.webhooks');
  const timeZone = (await readNewsroom())?.timeZone ?? 'UTC';
  const when = formatInstant(result.value.formerUntil, await getLocale(), timeZone);
  return shownOnce(state, WEBHOOKS, t('newSecret', { name: typed.text('webhookName'), when }), result.value.secret);
});

export const submitTest = answering(async (submission) => {
  const result = await testWebhook(submission.store, submission.deed(), choiceOf(submission.typed));
  if (!result.ok) return submission.refused(result);
  goOn(`${WEBHOOKS}/${result.value.id}?done=testQueued#sent`);
});

export const submitRemoval = answering(async (submission) => {
  const result = await removeWebhook(submission.store, submission.deed(), choiceOf(submission.typed));
  if (!result.ok) return submission.refused(result);
  goOn(WEBHOOKS);
});

export const submitReplay = answering(async (submission) => {
  const raw = { delivery: submission.typed.number('delivery') };
  const result = await replayDelivery(submission.store, submission.deed(), raw);
  if (!result.ok) return submission.refused(result);
  goOn(`${WEBHOOKS}/${result.value.id}?done=queued#sent`);
});
