'use server';

import { publishSite } from '../../../db/commands/site.ts';
import { answering } from './answering.ts';
import { changeRows, type Typed } from './form-state.ts';
import { goOn } from './go-on.ts';

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
