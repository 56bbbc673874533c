import { addParty } from '../../../db/commands/parties.ts';
import { addSource } from '../../../db/commands/sources.ts';
import type { Reason } from '../../../domain/refusal.ts';
import type { Submission } from './submission.ts';

const NEW_PARTY = /^(.+)\.new\.name$/;
const NEW_SOURCE = /^(.+)\.new\.title$/;

const PICKED = /^(.+)\.text$/;

/** Parties and sources that were named in a form because no list had them: makes each and chooses it in its field. What
 *  is made stays made, and chosen, whatever becomes of the rest of the form. Words typed into a field of which nothing was
 *  chosen are refused: whoever wrote them meant something. */
export async function makeNamed(submission: Submission): Promise<Reason[]> {
  const reasons: Reason[] = [];
  for (const name of Object.keys(submission.values).sort()) {
    const party = NEW_PARTY.exec(name)?.[1];
    const source = NEW_SOURCE.exec(name)?.[1];
    const field = PICKED.exec(name)?.[1];
    if (party) reasons.push(...(await makeParty(submission, party)));
    else if (source) reasons.push(...(await makeSource(submission, source)));
    else if (field) reasons.push(...notChosen(submission, field));
  }
  return reasons;
}

function notChosen({ typed }: Submission, field: string): Reason[] {
  const words = typed.text(`${field}.text`).trim();
  const isNew = typed.text(`${field}.new.name`) !== '' || typed.text(`${field}.new.title`) !== '';
  return words === '' || isNew || typed.choice(field) ? [] : [{ code: 'notChosen', field, params: { typed: words } }];
}

async function makeParty(submission: Submission, field: string): Promise<Reason[]> {
  const { store, typed } = submission;
  const at = `${field}.new`;
  const name = typed.text(`${at}.name`);
  if (!name.trim()) return [];
  const raw = { name, kind: typed.choice(`${at}.kind`) ?? undefined, another: typed.flag(`${at}.another`) };
  return choose(submission, field, ['name', 'another'], (deed) => addParty(store, deed, raw));
}

async function makeSource(submission: Submission, field: string): Promise<Reason[]> {
  const { store, typed } = submission;
  const at = `${field}.new`;
  const title = typed.text(`${at}.title`);
  if (!title.trim()) return [];
  const raw = {
    title,
    kind: typed.choice(`${at}.kind`) ?? undefined,
    url: typed.text(`${at}.url`),
    publishedOn: typed.date(`${at}.publishedOn`),
    publisherId: typed.choice(`${at}.publisherId`),
    read: typed.yesNo(`${at}.read`),
  };
  return choose(submission, field, ['title', 'url', 'publishedOn', 'read'], (deed) => addSource(store, deed, raw));
}

type Add = Parameters<Submission['addOnce']>[1];

async function choose(submission: Submission, field: string, typedIn: string[], add: Add): Promise<Reason[]> {
  const result = await submission.addOnce(`${field}.new`, add);
  if (!result.ok) {
    return result.reasons.map((reason) => ({
      ...reason,
      ...(reason.field && { field: `${field}.new.${reason.field}` }),
    }));
  }
  const emptied = Object.fromEntries(typedIn.map((name) => [`${field}.new.${name}`, ['']]));
  submission.fill({ ...emptied, [field]: [result.value.id], [`${field}.text`]: [] });
  return [];
}
