import type { CitationDraft, EditionDocument, EditionDraft, EvidenceDraft, VerdictDraft } from './edition.ts';
import { originsCited } from './independence.ts';
import { evidenceNamed } from './prose.ts';
import { STANCES } from './stance.ts';
import { isUnchanged } from './unchanged.ts';

/** Something that is missing before the next edition can be published, and the field where it is mended. */
export type Lack = { code: LackCode; at: LackPlace; field: string };
type LackPlace =
  | { part: 'claim' }
  | { part: 'appearance'; number: number }
  | { part: 'evidence'; number: number }
  | { part: 'verdict' }
  | { part: 'announcement' };

export const LACKS = [
  'wording',
  'wordingBy',
  'whyChecked',
  'appearance',
  'source',
  'place',
  'accessedOn',
  'via',
  'relayedBy',
  'originalRead',
  'relianceNote',
  'why',
  'interest',
  'interestNote',
  'reply',
  'replyAnswer',
  'searchedSupports',
  'searchedRebuts',
  'verdict',
  'summary',
  'reasoning',
  'summaryEvidence',
  'reasoningEvidence',
  'wouldChange',
  'cites',
  'citesWithdrawn',
  'origins',
  'changeReason',
  'cause',
  'kind',
  'kindFirst',
  'kindVerdictChange',
  'kindNoVerdictChange',
  'nothingChanged',
  'note',
  'correction',
] as const;
type LackCode = (typeof LACKS)[number];

/** How many editors have to approve an edition: more than one only where its verdict is another than the public one, and the
 *  newsroom asks for it. */
export const approvalsNeeded = (
  { verdict }: Pick<EditionDocument, 'verdict'>,
  previous: EditionDocument | null,
  rules: { verdictApprovals: number } | null,
): number => (previous && previous.verdict.rating.key !== verdict.rating.key ? (rules?.verdictApprovals ?? 1) : 1);

const empty = (value: string | null | undefined): boolean => !value?.trim();
const lack = (at: LackPlace, code: LackCode, field: string = code): Lack => ({ code, at, field });

/** EFCSN and IFCN: a reader can replicate the check, and reliance on what somebody else passes on is explained. */
function citationLacks(at: LackPlace, citation: CitationDraft): Lack[] {
  const found: Lack[] = [];
  if (!citation.source) found.push(lack(at, 'source', 'sourceId'));
  if (empty(citation.place)) found.push(lack(at, 'place'));
  if (empty(citation.accessedOn)) found.push(lack(at, 'accessedOn'));
  if (!citation.via) found.push(lack(at, 'via'));
  if (citation.via === 'relayed') {
    if (!citation.relayedBy) found.push(lack(at, 'relayedBy', 'relayedById'));
    if (citation.originalRead === null) found.push(lack(at, 'originalRead'));
    if (empty(citation.relianceNote)) found.push(lack(at, 'relianceNote'));
  }
  return found;
}

function wordingLacks(at: LackPlace, said: { wording: string | null; wordingBy: string | null }): Lack[] {
  if (!said.wording) return [lack(at, 'wording')];
  const needsName = said.wording === 'translated' || said.wording === 'relayed';
  return needsName && empty(said.wordingBy) ? [lack(at, 'wordingBy')] : [];
}

function evidenceLacks(item: EvidenceDraft): Lack[] {
  const at: LackPlace = { part: 'evidence', number: item.number };
  const found = [...wordingLacks(at, item.statement), ...citationLacks(at, item.statement.citation)];
  if (empty(item.why)) found.push(lack(at, 'why'));
  if (!item.interest.kind) found.push(lack(at, 'interest'));
  if (item.interest.kind === 'interested' && empty(item.interest.note)) found.push(lack(at, 'interestNote'));
  return found;
}

const isAnsweredWithoutWords = ({ outcome, answer, evidence }: EditionDraft['replies'][number]): boolean =>
  outcome === 'answered' && empty(answer) && evidence === null;

function claimLacks(draft: EditionDraft): Lack[] {
  const at: LackPlace = { part: 'claim' };
  const found = wordingLacks(at, draft.claim);
  if (empty(draft.claim.whyChecked)) found.push(lack(at, 'whyChecked'));
  if (draft.claim.appearances.length === 0) found.push(lack(at, 'appearance', 'appearances'));
  draft.claim.appearances.forEach((appearance, index) => {
    found.push(...citationLacks({ part: 'appearance', number: index + 1 }, appearance.citation));
  });
  if (draft.replies.length === 0 && empty(draft.replyExcuse)) found.push(lack(at, 'reply', 'replyExcuse'));
  if (draft.replies.some(isAnsweredWithoutWords)) {
    found.push(lack(at, 'replyAnswer', 'replies'));
  }
  const relied = draft.evidence.filter((item) => !item.withdrawn);
  const sides = STANCES.filter((stance) => stance !== 'context');
  for (const side of sides) {
    if (relied.some((item) => item.stance === side) || !empty(draft.searched[side])) continue;
    found.push(lack(at, side === 'supports' ? 'searchedSupports' : 'searchedRebuts'));
  }
  return found;
}

function verdictLacks(verdict: VerdictDraft | null, draft: EditionDraft, previous: EditionDocument | null): Lack[] {
  const at: LackPlace = { part: 'verdict' };
  if (!verdict) return [lack(at, 'verdict', 'rating')];
  const found: Lack[] = [];
  if (empty(verdict.summary)) found.push(lack(at, 'summary'));
  if (empty(verdict.reasoning)) found.push(lack(at, 'reasoning'));
  const known = new Set(draft.evidence.map((item) => item.number));
  const namesUnknown = (text: string | null) => evidenceNamed(text ?? '').some((number) => !known.has(number));
  if (namesUnknown(verdict.summary)) found.push(lack(at, 'summaryEvidence', 'summary'));
  if (namesUnknown(verdict.reasoning)) found.push(lack(at, 'reasoningEvidence', 'reasoning'));
  if (verdict.wouldChange.length === 0) found.push(lack(at, 'wouldChange'));
  if (verdict.cites.length === 0 && !verdict.citesNone) found.push(lack(at, 'cites', 'evidenceIds'));
  const withdrawn = new Set(draft.evidence.filter((item) => item.withdrawn).map((item) => item.number));
  if (verdict.cites.some((number) => withdrawn.has(number))) found.push(lack(at, 'citesWithdrawn', 'evidenceIds'));
  if (verdict.rating.settles && originsCited(draft.evidence, verdict.cites) < 2 && empty(verdict.originsReason)) {
    found.push(lack(at, 'origins', 'originsReason'));
  }
  if (previous && previous.verdict.rating.key !== verdict.rating.key) {
    if (empty(verdict.changeReason)) found.push(lack(at, 'changeReason'));
    const named = verdict.cause === 'statement' ? verdict.causeEvidence !== null : verdict.cause !== null;
    if (!named || verdict.cause === 'first') found.push(lack(at, 'cause'));
  }
  return found;
}

/** The kind must say what the edition does, so that no verdict changes under the name of an update. */
function announcementLacks(draft: EditionDraft, previous: EditionDocument | null): Lack[] {
  const at: LackPlace = { part: 'announcement' };
  const found: Lack[] = [];
  const changes =
    previous !== null && draft.verdict !== null && previous.verdict.rating.key !== draft.verdict.rating.key;
  if (!draft.kind) found.push(lack(at, 'kind'));
  else if ((draft.kind === 'first') !== (previous === null)) found.push(lack(at, 'kindFirst', 'kind'));
  else if (changes && !['verdict-change', 'correction', 'withdrawal'].includes(draft.kind)) {
    found.push(lack(at, 'kindVerdictChange', 'kind'));
  } else if (!changes && draft.kind === 'verdict-change') found.push(lack(at, 'kindNoVerdictChange', 'kind'));
  // Such an edition would only push what the one before says at its top out of sight.
  else if ((draft.kind === 'update' || draft.kind === 'correction') && isUnchanged(draft, previous))
    found.push(lack(at, 'nothingChanged', 'kind'));
  if (empty(draft.note)) found.push(lack(at, 'note'));
  const told = draft.correction && !empty(draft.correction.wrong) && !empty(draft.correction.right);
  if (draft.kind === 'correction' && !told) found.push(lack(at, 'correction'));
  return found;
}

/** What is missing for the work itself: asked before it is sent to review. */
export const workLacks = (draft: EditionDraft, previous: EditionDocument | null): Lack[] => [
  ...claimLacks(draft),
  ...draft.evidence.filter((item) => !item.withdrawn).flatMap(evidenceLacks),
  ...verdictLacks(draft.verdict, draft, previous),
];

/** Everything that stands between this draft and publication. Empty: it can be approved and published.
 *  A withdrawal takes a claim back as it stands, so nothing is asked of it but its reason. */
export function lacks(draft: EditionDraft, previous: EditionDocument | null): Lack[] {
  const announcement = announcementLacks(draft, previous);
  return draft.kind === 'withdrawal' ? announcement : [...workLacks(draft, previous), ...announcement];
}
