'use server';

import { editPreset, removePreset, savePreset } from '../../../db/commands/summaries.ts';
import { readSummaryQuery } from '../../../domain/summary.ts';
import { deskAddress, SUMMARIES } from '../summaries/address.ts';
import { answering } from './answering.ts';
import { goOn } from './go-on.ts';

const addressOf = (query: string, preset: string, version: number): string =>
  deskAddress(readSummaryQuery(new URLSearchParams(query)).query, { preset, kept: String(version) });

/** Gives the summary that is open a name. */
export const submitPreset = answering(async (submission) => {
  const { typed, store } = submission;
  const raw = { name: typed.text('newName'), query: typed.text('query') };
  const result = await submission.addOnce('preset', (deed) => savePreset(store, deed, raw));
  if (result.ok) goOn(addressOf(raw.query, result.value.id, 1));
  // The page may hold the form of an open preset as well, which has a name, too.
  const reasons = result.reasons.map((reason) => (reason.field === 'name' ? { ...reason, field: 'newName' } : reason));
  return submission.refused({ ...result, reasons });
});

/** Keeps what was changed in a summary that has a name, or takes it off the list. */
export const submitPresetChange = answering(async (submission) => {
  const { typed, store } = submission;
  const which = { id: typed.text('id'), version: typed.number('version') };
  if (typed.text('act') === 'remove') {
    const removed = await removePreset(store, submission.deed(), which);
    if (removed.ok) goOn(SUMMARIES);
    return submission.refused(removed);
  }
  const query = typed.text('query');
  const result = await editPreset(store, submission.deed(), { ...which, name: typed.text('name'), query });
  if (result.ok) goOn(addressOf(query, which.id, which.version + 1));
  return submission.refused(result);
});
