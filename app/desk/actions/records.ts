'use server';

import { addParty, editParty } from '../../../db/commands/parties.ts';
import { addSource, editSource } from '../../../db/commands/sources.ts';
import { editStory, openStory } from '../../../db/commands/stories.ts';
import { newPartyInput, partyInput } from '../../../domain/party.ts';
import { sourceInput } from '../../../domain/source.ts';
import { answering } from './answering.ts';
import { changeRows } from './form-state.ts';
import { goOn } from './go-on.ts';
import { makeNamed, parses } from './made-here.ts';
import { partyRaw, sourceRaw, storyRaw } from './raw-inputs.ts';
import { isSavedAlready } from './sent-twice.ts';

export const submitNewParty = answering(async (submission, state, form) => {
  const rows = changeRows(state, form);
  if (rows) return rows;
  const made = await makeNamed(submission, parses(newPartyInput, partyRaw));
  if (made.length > 0) return submission.refusedFor(...made);
  const raw = { ...partyRaw(submission.typed), another: submission.typed.flag('another') };
  const result = await submission.addOnce('party', (deed) => addParty(submission.store, deed, raw));
  if (!result.ok) return submission.refused(result);
  goOn('/desk/parties');
});

export const submitParty = answering(async (submission, state, form) => {
  const rows = changeRows(state, form);
  if (rows) return rows;
  const made = await makeNamed(submission, parses(partyInput, partyRaw));
  if (made.length > 0) return submission.refusedFor(...made);
  const { typed, store } = submission;
  const fields = partyRaw(typed);
  const raw = { ...fields, id: typed.text('id'), version: typed.number('version') };
  const result = await editParty(store, submission.deed(), raw);
  if (!result.ok && !isSavedAlready(result, fields)) return submission.refused(result);
  goOn('/desk/parties');
});

export const submitNewSource = answering(async (submission) => {
  const made = await makeNamed(submission, parses(sourceInput, sourceRaw));
  if (made.length > 0) return submission.refusedFor(...made);
  const raw = sourceRaw(submission.typed);
  const result = await submission.addOnce('source', (deed) => addSource(submission.store, deed, raw));
  if (!result.ok) return submission.refused(result);
  goOn(`/desk/sources/${result.value.id}`);
});

export const submitSource = answering(async (submission) => {
  const made = await makeNamed(submission, parses(sourceInput, sourceRaw));
  if (made.length > 0) return submission.refusedFor(...made);
  const { typed, store } = submission;
  const fields = sourceRaw(typed);
  const raw = { ...fields, id: typed.text('id'), version: typed.number('version') };
  const result = await editSource(store, submission.deed(), raw);
  if (!result.ok && !isSavedAlready(result, fields)) return submission.refused(result);
  goOn(`/desk/sources/${raw.id}`);
});

export const submitNewStory = answering(async (submission) => {
  const raw = storyRaw(submission.typed);
  const result = await submission.addOnce('story', (deed) => openStory(submission.store, deed, raw));
  if (!result.ok) return submission.refused(result);
  goOn('/desk/stories');
});

export const submitStory = answering(async (submission) => {
  const { typed, store } = submission;
  const fields = storyRaw(typed);
  const raw = { ...fields, id: typed.text('id'), version: typed.number('version') };
  const result = await editStory(store, submission.deed(), raw);
  if (!result.ok && !isSavedAlready(result, fields)) return submission.refused(result);
  goOn('/desk/stories');
});
