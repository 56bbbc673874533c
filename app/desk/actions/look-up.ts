'use server';

import { addReadSource, readSourceAgain } from '../../../db/commands/readings.ts';
import { addSource } from '../../../db/commands/sources.ts';
import { getSource, sourceOfPage } from '../../../db/queries/desk/rows.ts';
import { barText } from '../../../domain/bar-text.ts';
import { readWebPage } from '../read-address.ts';
import { answering } from './answering.ts';
import { goOn } from './go-on.ts';
import type { Submission } from './submission.ts';

/** The bar of the desk: an address is opened or read, a text is kept as a source, words are looked for. */
export const submitLookUp = answering(async (submission) => {
  const asked = barText(submission.typed.text('q'));
  if (asked.kind === 'nothing') return submission.refusedFor({ code: 'required', field: 'q' });
  if (asked.kind === 'words') goOn(`/desk/find?${new URLSearchParams({ q: asked.words })}`);
  if (asked.kind === 'address') return openPage(submission, asked.address);
  const raw = { kind: 'other', title: asked.title, read: true, text: asked.text };
  const result = await submission.addOnce('source', (deed) => addSource(submission.store, deed, raw));
  if (!result.ok) return submission.refused(result);
  goOn(`/desk/sources/${result.value.id}?from=text`);
});

async function openPage(submission: Submission, address: string) {
  const known = await sourceOfPage(submission.store, address);
  if (known) goOn(`/desk/sources/${known}?from=known`);
  const answer = await readWebPage(address);
  if (!answer.ok) {
    const why = { why: answer.problem, ...(answer.status !== null && { status: String(answer.status) }) };
    goOn(`/desk/sources/new?${new URLSearchParams({ url: address, ...why })}`);
  }
  const raw = { address, ...answer.reading };
  const result = await addReadSource(submission.store, submission.deed(), raw);
  if (!result.ok) return submission.refused(result);
  goOn(`/desk/sources/${result.value.id}?from=${result.value.known ? 'known' : 'page'}`);
}

/** Reads the page of a source again, and keeps what it says now. */
export const submitReadAgain = answering(async (submission) => {
  const source = await getSource(submission.store, submission.typed.text('id'));
  if (!source?.url) return submission.refusedFor({ code: 'noSuchSource' });
  const answer = await readWebPage(source.url);
  if (!answer.ok) {
    const params = { why: answer.problem, status: answer.status ?? 0 };
    return submission.refusedFor({ code: 'pageUnread', params });
  }
  const raw = { id: source.id, reading: { address: source.url, ...answer.reading } };
  const result = await readSourceAgain(submission.store, submission.deed(), raw);
  if (!result.ok) return submission.refused(result);
  goOn(`/desk/sources/${source.id}?from=${result.value.changed ? 'changed' : 'same'}`);
});
