import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { addParty } from '../../../db/commands/parties.ts';
import { addSource } from '../../../db/commands/sources.ts';
import { newPartyInput } from '../../../domain/party.ts';
import { parseInput, type Reason } from '../../../domain/refusal.ts';
import { sourceInput } from '../../../domain/source.ts';
import type { Typed } from './form-state.ts';
import type { Submission } from './submission.ts';

const NEW_PARTY = /^(.+)\.new\.name$/;
const NEW_SOURCE = /^(.+)\.new\.title$/;
const PICKED = /^(.+)\.text$/;

/** What else is wrong with a form, once everything that is named in it is there. */
export type Check = (typed: Typed) => Reason[] | Promise<Reason[]>;

/** Whether a form parses as its command wants it. */
export const parses =
  (schema: z.ZodType, rawOf: (typed: Typed) => unknown): ((typed: Typed) => Reason[]) =>
  (typed) => {
    const parsed = parseInput(schema, rawOf(typed));
    return parsed.ok ? [] : parsed.reasons;
  };

/** Parties and sources that were named in a form because no list had them: makes each and chooses it in its field. Nothing is
 *  made while the rest of the form is wrong, as far as `check` can tell. Words typed into a field of which nothing was chosen
 *  are refused: whoever wrote them meant something. */
export async function makeNamed(submission: Submission, check: Check): Promise<Reason[]> {
  const named = Object.keys(submission.values).sort();
  const parties = named.flatMap((name) => fieldOf(NEW_PARTY, name, submission));
  const sources = named.flatMap((name) => fieldOf(NEW_SOURCE, name, submission));
  const left = named.flatMap((name) => notChosen(submission, PICKED.exec(name)?.[1]));
  const asIfMade = Object.fromEntries([...parties, ...sources].map((field) => [field, [uuidv7()]]));
  const wrong = [...left, ...(await check(submission.typed.with(asIfMade)))];
  // Said in one place: where nothing was chosen, that it is needed says no more than that what was typed is not chosen.
  const refused = new Set(left.map(({ field }) => field));
  const first = wrong.filter((reason) => left.includes(reason) || !refused.has(reason.field));
  const reasons: Reason[] = [];
  for (const field of parties) reasons.push(...(await makeParty(submission, field, first.length > 0)));
  for (const field of sources) reasons.push(...(await makeSource(submission, field, first.length > 0)));
  return [...reasons, ...first];
}

/** The field for which something is named by this one, if anything is. */
function fieldOf(kind: RegExp, name: string, { typed }: Submission): string[] {
  const field = kind.exec(name)?.[1];
  return field && typed.text(name).trim() ? [field] : [];
}

function notChosen({ typed }: Submission, field: string | undefined): Reason[] {
  if (!field) return [];
  const words = typed.text(`${field}.text`).trim();
  const isNew = typed.text(`${field}.new.name`) !== '' || typed.text(`${field}.new.title`) !== '';
  return words === '' || isNew || typed.choice(field) ? [] : [{ code: 'notChosen', field, params: { typed: words } }];
}

async function makeParty(submission: Submission, field: string, onlyCheck: boolean): Promise<Reason[]> {
  const { store, typed } = submission;
  const at = `${field}.new`;
  const raw = {
    name: typed.text(`${at}.name`),
    kind: typed.choice(`${at}.kind`) ?? undefined,
    another: typed.flag(`${at}.another`),
  };
  if (onlyCheck) return within(at, parses(newPartyInput, () => raw)(typed));
  return choose(submission, field, ['name', 'another'], (deed) => addParty(store, deed, raw));
}

async function makeSource(submission: Submission, field: string, onlyCheck: boolean): Promise<Reason[]> {
  const { store, typed } = submission;
  const at = `${field}.new`;
  const raw = {
    title: typed.text(`${at}.title`),
    kind: typed.choice(`${at}.kind`) ?? undefined,
    url: typed.text(`${at}.url`),
    publishedOn: typed.date(`${at}.publishedOn`),
    publisherId: typed.choice(`${at}.publisherId`),
    read: typed.yesNo(`${at}.read`),
  };
  if (onlyCheck) return within(at, parses(sourceInput, () => raw)(typed));
  return choose(submission, field, ['title', 'url', 'publishedOn', 'read'], (deed) => addSource(store, deed, raw));
}

const within = (part: string, reasons: readonly Reason[]): Reason[] =>
  reasons.map((reason) => (reason.field ? { ...reason, field: `${part}.${reason.field}` } : reason));

type Add = Parameters<Submission['addOnce']>[1];

async function choose(submission: Submission, field: string, typedIn: string[], add: Add): Promise<Reason[]> {
  const result = await submission.addOnce(`${field}.new`, add);
  if (!result.ok) {
    return within(`${field}.new`, result.reasons);
  }
  const emptied = Object.fromEntries(typedIn.map((name) => [`${field}.new.${name}`, ['']]));
  submission.fill({ ...emptied, [field]: [result.value.id], [`${field}.text`]: [] });
  return [];
}
