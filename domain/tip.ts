import { z } from 'zod';
import { email } from './email.ts';
import type { Person } from './person.ts';
import { accept, type Result, refuse } from './refusal.ts';
import { filled, id, optionalText } from './text.ts';
import { canLog } from './workflow.ts';

/** What a reader sends: a claim to check, or an error on a page of ours. */
export const TIP_KINDS = ['claim', 'error'] as const;
export type TipKind = (typeof TIP_KINDS)[number];

export const TIP_STATES = ['open', 'in-hand', 'logged', 'answered', 'merged', 'declined'] as const;
export type TipState = (typeof TIP_STATES)[number];

/** The states in which something is still to be done. */
export const OPEN_TIP_STATES = ['open', 'in-hand'] as const satisfies readonly TipState[];
export const isOpenTip = (state: TipState): state is (typeof OPEN_TIP_STATES)[number] =>
  OPEN_TIP_STATES.some((open) => open === state);

export const ERROR_KINDS = ['fact', 'source', 'verdict', 'party'] as const;

/** How long contact details are kept where the newsroom says nothing else. */
export const CONTACT_DAYS = 90;

const contact = {
  name: optionalText('line'),
  email: optionalText('line').pipe(email.nullable()),
};

const claimTipInput = z.strictObject({
  kind: z.literal('claim'),
  words: filled('passage'),
  saidBy: optionalText('line'),
  seenAt: optionalText('passage'),
  why: optionalText('passage'),
  ...contact,
});

const errorTipInput = z.strictObject({
  kind: z.literal('error'),
  /** An address of ours or whatever the reader calls the page; the claim is found from it where it can be. */
  page: filled('passage'),
  errorKind: z.enum(ERROR_KINDS),
  words: filled('passage'),
  why: optionalText('passage'),
  seenAt: optionalText('passage'),
  ...contact,
});

export const tipInput = z.discriminatedUnion('kind', [claimTipInput, errorTipInput]);
export type TipInput = z.output<typeof tipInput>;

export const tipIdInput = z.strictObject({ tipId: id });
export const closeTipInput = tipIdInput.extend({ told: filled('passage') });
export const mergeTipInput = tipIdInput.extend({ intoId: id });

const TIP_ACTS = ['take', 'log', 'answer', 'merge', 'decline'] as const;
export type TipAct = (typeof TIP_ACTS)[number];

type Move = { from: readonly TipState[]; to: TipState; kinds: readonly TipKind[] };

/** The one table of what can be done with a tip. Buttons, commands and tests read it. */
const MOVES: Record<TipAct, Move> = {
  take: { from: ['open'], to: 'in-hand', kinds: TIP_KINDS },
  log: { from: OPEN_TIP_STATES, to: 'logged', kinds: ['claim'] },
  answer: { from: OPEN_TIP_STATES, to: 'answered', kinds: TIP_KINDS },
  merge: { from: OPEN_TIP_STATES, to: 'merged', kinds: TIP_KINDS },
  decline: { from: OPEN_TIP_STATES, to: 'declined', kinds: TIP_KINDS },
};

type TipStand = { state: TipState; kind: TipKind };

/** The state after this act, or why it cannot be taken. Tips are everyone's working material. */
export function moveTip(act: TipAct, actor: Person, { state, kind }: TipStand): Result<TipState> {
  const move = MOVES[act];
  if (!canLog(actor)) return refuse({ code: 'notYourRole', params: { act: 'edit' } });
  if (!move.kinds.includes(kind)) return refuse({ code: 'tipIsNoClaim' });
  if (!move.from.includes(state)) return refuse({ code: 'tipMovedOn' });
  return accept(move.to);
}

/** What this person could do with a tip next. */
export const availableTipActs = (actor: Person, tip: TipStand): TipAct[] =>
  TIP_ACTS.filter((act) => moveTip(act, actor, tip).ok);

/** A field that people do not see; a program fills in all it finds. Browsers fill in no field of this name by themselves. */
export const TRAP = 'homepage';

const SECOND = 1_000;
const HOUR = 60 * 60 * SECOND;
/** Nobody reads a form and fills it in faster; a program does. */
export const FASTEST_FORM = 3 * SECOND;
/** A form left open over a working day is still taken. */
export const OLDEST_FORM = 12 * HOUR;

/** Whether a form made at `madeAt` may be sent at `now`, both in epoch milliseconds. */
export function formAge(madeAt: number, now: number): 'fine' | 'tooFast' | 'tooOld' {
  if (now - madeAt < FASTEST_FORM) return 'tooFast';
  return now - madeAt > OLDEST_FORM ? 'tooOld' : 'fine';
}

/** Tips that one network may send in an hour. Many people may sit behind one address. */
export const TIPS_PER_HOUR = 10;
/** Tips from everybody in an hour: a flood from many addresses must not bury the desk. */
export const ALL_TIPS_PER_HOUR = 300;
export const TIP_WINDOW = HOUR;

const CLAIM_PAGE = /(?:^|\/)claims\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:\/editions\/(\d{1,6}))?/;

/** The claim, and perhaps its edition, that an address of ours names; null for any other text. */
export function claimOfPage(page: string): { slug: string; edition: number | null } | null {
  const found = CLAIM_PAGE.exec(page);
  return found?.[1] ? { slug: found[1], edition: found[2] ? Number(found[2]) : null } : null;
}
