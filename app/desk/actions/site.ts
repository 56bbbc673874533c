'use server';

import { changeNewsroom, publishScale, publishSite } from '../../../db/commands/site.ts';
import { everyRatingKey, readScale } from '../../../db/scale.ts';
import type { Rating } from '../../../domain/rating.ts';
import { readScaleRows, scaleRows } from '../../../domain/scale-form.ts';
import { readNewsroom } from '../../store.ts';
import { answering } from './answering.ts';
import { changeRows, type Typed, valuesOf } from './form-state.ts';
import { goOn } from './go-on.ts';
import type { Submission } from './submission.ts';

const rowsOf = <T extends string>(typed: Typed, name: string, fields: readonly T[]) =>
  typed.rows(name).map((row) => Object.fromEntries(fields.map((field) => [field, row.text(field)])));

const siteRaw = (typed: Typed) => ({
  profile: {
    name: typed.text('profile.name'),
    description: typed.text('profile.description'),
    publisher: typed.text('profile.publisher'),
    contactEmail: typed.text('profile.contactEmail'),
    address: typed.text('profile.address'),
  },
  method: rowsOf(typed, 'method', ['title', 'text']),
  funding: rowsOf(typed, 'funding', ['from', 'share', 'conditions']),
  fundingNote: typed.text('fundingNote'),
  people: rowsOf(typed, 'people', ['name', 'role']),
  complaints: rowsOf(typed, 'complaints', ['title', 'text', 'url']),
  correctionsPolicy: typed.text('correctionsPolicy'),
  note: typed.text('note'),
});

/** Publishes what the newsroom says of itself as its next site edition. */
export const submitSite = answering(async (submission, state, form) => {
  const rows = changeRows(state, form);
  if (rows) return rows;
  const { typed, store } = submission;
  const raw = { ...siteRaw(typed), version: typed.number('version') };
  const result = await publishSite(store, submission.deed(), raw);
  if (!result.ok) return submission.refused(result);
  goOn(`/desk/site?published=${result.value.number}`);
});

/** Publishes the scale as the form has it. What is refused is named in the field where it stands. */
export const submitScale = answering(async (submission, state, form) => {
  const rows = changeRows(state, form);
  if (rows) return rows;
  const { typed, store } = submission;
  const languages = (await readNewsroom())?.languages ?? [];
  const before = await readScale(store.read);
  const { scale, controlOf, problems } = readScaleRows(
    typed.rows('scale'),
    languages,
    before,
    await everyRatingKey(store.read),
  );
  if (problems.length > 0) return submission.refusedFor(...problems);
  const raw = { scale, note: typed.text('note'), version: typed.number('version') };
  const result = await publishScale(store, submission.deed(), raw);
  if (result.ok) goOn(`/desk/site/scale?published=${result.value.number}`);
  if (result.reasons.some(({ code }) => code === 'ratingInUse')) putBack(submission, before);
  const { current } = result;
  return submission.refused({
    ok: false,
    reasons: result.reasons.map(({ field, ...reason }) => (field ? { ...reason, field: controlOf(field) } : reason)),
    ...(current && { current: { ...current, scale: scaleRows(current.scale as readonly Rating[]) } }),
  });
});

/** Ratings that were taken out of the form stand at its end again: one that has to stay would have another key if it was typed
 *  anew. */
function putBack(submission: Submission, before: readonly Rating[]): void {
  const rows = submission.typed.rows('scale');
  const kept = new Set(rows.map((row) => row.text('key')));
  const gone = scaleRows(before).filter(({ key }) => !kept.has(String(key)));
  for (const [index, row] of gone.entries())
    submission.fill(valuesOf({ ...row, place: '', was: '' }, `scale.${rows.length + index}.`));
}

export const submitSettings = answering(async (submission) => {
  const { typed, store } = submission;
  const raw = {
    timeZone: typed.text('timeZone').trim(),
    language: typed.text('language').trim(),
    languages: typed.lines('languages'),
    licenceName: typed.text('licenceName'),
    licenceUrl: typed.text('licenceUrl'),
    note: typed.text('note'),
    version: typed.number('version'),
  };
  const result = await changeNewsroom(store, submission.deed(), raw);
  if (result.ok) goOn('/desk/site/settings?saved=1');
  const { current } = result;
  return submission.refused({
    ok: false,
    reasons: result.reasons.map(({ field, ...reason }) =>
      field ? { ...reason, field: field.split('.')[0] ?? field } : reason,
    ),
    ...(current && { current: { ...current, languages: (current.languages as string[]).join('\n') } }),
  });
});
