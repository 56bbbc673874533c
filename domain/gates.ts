import type { EditionDraft } from './edition.ts';
import { originsCited } from './independence.ts';
import type { Lack } from './publication.ts';

/** What the codes of the fact-checkers ask of a check (IFCN Code of Principles, EFCSN Code of Standards of Independent
 *  Fact-Checking Organisations), in the order in which the work comes to it. */
export const GATES = [
  'why',
  'sources',
  'primary',
  'sides',
  'interests',
  'origins',
  'reply',
  'eyes',
  'standard',
  'corrections',
  'method',
] as const;
type GateName = (typeof GATES)[number];

/** `open`: publication waits for it. `excused`: it does not hold, and readers are told why. `kept`: the software itself sees to
 *  it for every claim. */
export type Gate = { name: GateName; state: 'met' | 'open' | 'excused' | 'kept'; reason: string | null };

const ASKS: Partial<Record<GateName, readonly Lack['code'][]>> = {
  why: ['whyChecked'],
  sources: ['wording', 'wordingBy', 'appearance', 'source', 'place', 'accessedOn', 'cites', 'citesWithdrawn', 'why'],
  primary: ['via', 'relayedBy', 'originalRead', 'relianceNote'],
  sides: ['searchedSupports', 'searchedRebuts'],
  interests: ['interest', 'interestNote'],
  origins: ['origins', 'verdict'],
  reply: ['reply', 'replyAnswer'],
};
const KEPT = new Set<GateName>(['eyes', 'standard', 'corrections']);

/** How the next edition stands to each.
 *  @param hasMethod whether the newsroom has published how it checks */
export function gatesOf(draft: EditionDraft, lacks: readonly Lack[], hasMethod: boolean): Gate[] {
  const lacking = new Set(lacks.map(({ code }) => code));
  const stateOf = (name: GateName, reason: string | null): Gate['state'] => {
    if (KEPT.has(name)) return 'kept';
    if (name === 'method') return hasMethod ? 'met' : 'open';
    if (ASKS[name]?.some((code) => lacking.has(code))) return 'open';
    return reason === null ? 'met' : 'excused';
  };
  return GATES.map((name) => {
    const reason = excuse(name, draft);
    const state = stateOf(name, reason);
    return { name, state, reason: state === 'excused' ? reason : null };
  });
}

/** The public reason for which something is not as the codes ask; null where it is. */
function excuse(name: GateName, { verdict, evidence, replies, replyExcuse }: EditionDraft): string | null {
  if (name === 'reply') return replies.length === 0 ? replyExcuse : null;
  if (name !== 'origins' || !verdict || !verdict.rating.settles) return null;
  return originsCited(evidence, verdict.cites) < 2 ? verdict.originsReason : null;
}
