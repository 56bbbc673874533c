import type { EditionKind } from './edition.ts';
import type { Person, Role } from './person.ts';
import { accept, type Result, refuse } from './refusal.ts';

/** The step speaks of the next edition only; what is public follows from the editions alone. */
export const STEPS = ['logged', 'checking', 'in-review', 'settled', 'declined'] as const;
export type Step = (typeof STEPS)[number];

export const PUBLIC_STATES = ['none', 'published', 'withdrawn'] as const;
export type PublicState = (typeof PUBLIC_STATES)[number];

/** What readers see of a claim follows from its newest edition alone. */
export function publicStateAfter(newest: { kind: EditionKind } | null | undefined): PublicState {
  if (!newest) return 'none';
  return newest.kind === 'withdrawal' ? 'withdrawn' : 'published';
}

export const ACTS = [
  'edit',
  'propose',
  'decline',
  'reopen',
  'send',
  'return',
  'withdraw',
  'approve',
  'publish',
] as const;
export type Act = (typeof ACTS)[number];

type Move = {
  act: Act;
  from: readonly Step[];
  to: (from: Step, stand: Stand) => Step;
  roles: readonly Role[];
  publicState?: readonly PublicState[];
};

const EVERYONE: readonly Role[] = ['checker', 'editor', 'admin'];
const EDITORS: readonly Role[] = ['editor', 'admin'];
const OPEN: readonly Step[] = ['logged', 'checking', 'in-review', 'settled'];
/** Work goes on where it stands; a claim at rest is taken in hand again. In review it stays there: its approval is void. */
const inHand = (from: Step): Step => (from === 'in-review' ? 'in-review' : 'checking');

/** The one table of who may do what when. Buttons, commands and tests read it. */
const MOVES: readonly Move[] = [
  { act: 'edit', from: OPEN, to: inHand, roles: EVERYONE },
  { act: 'propose', from: OPEN, to: inHand, roles: EVERYONE },
  { act: 'decline', from: ['logged', 'checking'], to: () => 'declined', roles: EVERYONE, publicState: ['none'] },
  { act: 'reopen', from: ['declined'], to: () => 'checking', roles: EVERYONE },
  // A claim at rest can be sent as it is: a correction may be no more than what was wrong and what is right.
  { act: 'send', from: ['checking', 'settled'], to: () => 'in-review', roles: EVERYONE },
  {
    act: 'return',
    from: ['in-review'],
    to: (_, { unchanged }) => (unchanged ? 'settled' : 'checking'),
    roles: EDITORS,
  },
  { act: 'withdraw', from: ['checking', 'settled'], to: () => 'in-review', roles: EDITORS, publicState: ['published'] },
  { act: 'approve', from: ['in-review'], to: (from) => from, roles: EDITORS },
  { act: 'publish', from: ['in-review'], to: () => 'settled', roles: EDITORS },
];

export type Stand = {
  step: Step;
  publicState: PublicState;
  /** Nothing is in hand beside what is in review: once that is off the table, the claim is as readers have it. */
  unchanged?: boolean;
};

/** The step after the act, or why it cannot be taken: `notYourRole` before `notNow`, so nobody learns more than they may. */
export function take(act: Act, actor: Person, stand: Stand): Result<Step> {
  const move = MOVES.find((candidate) => candidate.act === act);
  if (!move) throw new Error(`no such act: ${act}`);
  if (!move.roles.includes(actor.role)) return refuse({ code: 'notYourRole', params: { act } });
  if (!move.from.includes(stand.step)) return refuse({ code: 'notNow', params: { act, step: stand.step } });
  if (move.publicState && !move.publicState.includes(stand.publicState))
    return refuse({ code: 'notNow', params: { act, step: stand.step } });
  return accept(move.to(stand.step, stand));
}

/** What this person could do next. Four eyes and what still lacks are asked when the act is taken. */
export const availableActs = (actor: Person, stand: Stand): Act[] => ACTS.filter((act) => take(act, actor, stand).ok);

/** Nobody approves a document that they changed since the last edition. No role passes round this. */
export const canApprove = (actor: Person, changedBy: readonly string[]): boolean => !changedBy.includes(actor.id);

/** Whoever approves, publishes and returns. Whether they may approve this very document is for `canApprove`. */
export const canDecide = (actor: Person): boolean => EDITORS.includes(actor.role);

export const canManagePeople = (actor: Person): boolean => actor.role === 'admin';
/** The scale, the zone and the languages bear on everything that is published. */
export const canChangeSettings = (actor: Person): boolean => actor.role === 'admin';
/** The audit names everybody and everything: for whoever answers for what is published. */
export const canReadAudit = (actor: Person): boolean => EDITORS.includes(actor.role);
/** A merge leads readers from one address to another at once. */
export const canMerge = (actor: Person): boolean => EDITORS.includes(actor.role);
/** What comes in by thousands is seen over by whoever answers for what is published. */
export const canImport = (actor: Person): boolean => EDITORS.includes(actor.role);
export const canPublishSite = (actor: Person): boolean => EDITORS.includes(actor.role);
/** Parties, sources and stories are everyone's working material. */
export const canLog = (actor: Person): boolean => EVERYONE.includes(actor.role);
