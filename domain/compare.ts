import type { Citation, EditionDocument, Evidence, Reply, Verdict } from './edition.ts';
import { quoted } from './quotation.ts';
import { type WordDifference, wordDifference } from './word-difference.ts';

// What one edition changed against another, field by field: every field is in the result, those that stayed too, so that
// nothing is left to be assumed.

export type Change = 'same' | 'changed' | 'added' | 'removed';

type TextField =
  | 'summary'
  | 'reasoning'
  | 'words'
  | 'shortForm'
  | 'claimant'
  | 'venue'
  | 'whyChecked'
  | 'searchedSupports'
  | 'searchedRebuts'
  | 'replyExcuse'
  | 'story'
  | 'cites'
  | 'originsReason'
  | 'reviewBy';
type ListField = 'unknown' | 'wouldChange' | 'appearances' | 'replies' | 'topics';

export type ListEntry = { text: string; change: 'same' | 'added' | 'removed' };
export type EvidenceEntry = {
  number: number;
  change: Change;
  before: Evidence | null;
  after: Evidence | null;
  /** What differs where both editions have it; empty otherwise. */
  parts: EvidencePart[];
};
const EVIDENCE_PARTS = ['stance', 'words', 'why', 'interest', 'withdrawn', 'speaker', 'date', 'citation'] as const;
type EvidencePart = (typeof EVIDENCE_PARTS)[number];

export type FieldDifference =
  | { kind: 'rating'; field: 'rating'; change: Change; before: Verdict['rating']; after: Verdict['rating'] }
  | { kind: 'text'; field: TextField; change: Change; words: WordDifference }
  | { kind: 'date'; field: 'saidOn'; change: Change; before: string; after: string }
  | { kind: 'list'; field: ListField; change: Change; before: ListEntry[]; after: ListEntry[] }
  | { kind: 'evidence'; field: 'evidence'; change: Change; entries: EvidenceEntry[] };

/** What a comparison needs from whoever draws it: dates and outcomes as people read them. */
export type CompareWords = { day: (edtf: string) => string; outcome: (of: Reply['outcome']) => string };

/** As they are written down, for whoever asks only what differs. */
const WRITTEN: CompareWords = { day: (edtf) => edtf, outcome: (of) => of };

/** Compares two editions of one claim, the older first. Fields stand in the order of the claim page. */
export function compareEditions(
  older: EditionDocument,
  newer: EditionDocument,
  words: CompareWords = WRITTEN,
): FieldDifference[] {
  const language = newer.newsroom.language;
  const spoken = newer.claim.language;
  const text = (field: TextField, tag: string, read: (document: EditionDocument) => string | null) =>
    compareText(field, read(older), read(newer), tag);
  const list = (field: ListField, read: (document: EditionDocument) => string[]) =>
    compareList(field, read(older), read(newer));
  return [
    compareRating(older.verdict.rating, newer.verdict.rating),
    text('words', spoken, ({ claim }) => quoted(claim)),
    text('summary', language, ({ verdict }) => verdict.summary),
    compareEvidence(older.evidence, newer.evidence),
    text('reasoning', language, ({ verdict }) => verdict.reasoning),
    list('unknown', ({ verdict }) => verdict.unknown),
    list('wouldChange', ({ verdict }) => verdict.wouldChange),
    text('cites', language, ({ verdict }) => verdict.cites.join(', ')),
    text('originsReason', language, ({ verdict }) => verdict.originsReason),
    text('reviewBy', language, ({ verdict }) => verdict.reviewBy && words.day(verdict.reviewBy)),
    text('claimant', language, ({ claim }) => speakerLine(claim.claimant)),
    compareDate(older.claim.saidOn, newer.claim.saidOn),
    text('venue', language, ({ claim }) => claim.venue),
    text('shortForm', spoken, ({ claim }) => claim.shortForm),
    text('whyChecked', language, ({ claim }) => claim.whyChecked),
    list('appearances', ({ claim }) => claim.appearances.map((appearance) => appearanceLine(appearance, words))),
    list('topics', ({ claim }) => claim.topics.map(({ name }) => name)),
    text('searchedSupports', language, ({ searched }) => searched.supports),
    text('searchedRebuts', language, ({ searched }) => searched.rebuts),
    list('replies', ({ replies }) => replies.map((reply) => replyLine(reply, words))),
    text('replyExcuse', language, ({ replyExcuse }) => replyExcuse),
    text('story', language, ({ story }) => story?.title ?? null),
  ];
}

const speakerLine = ({ party, office, onBehalfOf }: EditionDocument['claim']['claimant']): string =>
  [party.name, office, onBehalfOf?.name].filter(Boolean).join(', ');

const citationLine = ({ source, place, accessedOn }: Citation, { day }: CompareWords): string =>
  `${source.title}, ${place} (${day(accessedOn)})`;

const appearanceLine = (
  { citation, appearedOn }: EditionDocument['claim']['appearances'][number],
  words: CompareWords,
): string => [citationLine(citation, words), appearedOn && words.day(appearedOn)].filter(Boolean).join(', ');

const replyLine = ({ party, askedOn, channel, outcome, answer, evidence }: Reply, words: CompareWords): string =>
  [
    `${party.name}, ${words.day(askedOn)}, ${channel}: ${words.outcome(outcome)}`,
    answer,
    evidence !== null && `[E${evidence}]`,
  ]
    .filter(Boolean)
    .join('. ');

const compareRating = (before: Verdict['rating'], after: Verdict['rating']): FieldDifference => ({
  kind: 'rating',
  field: 'rating',
  change: before.key === after.key && before.label === after.label ? 'same' : 'changed',
  before,
  after,
});

/** EDTF, told in words by whoever draws it. */
const compareDate = (before: string, after: string): FieldDifference => ({
  kind: 'date',
  field: 'saidOn',
  change: before === after ? 'same' : 'changed',
  before,
  after,
});

function compareText(field: TextField, before: string | null, after: string | null, language: string): FieldDifference {
  const older = before ?? '';
  const newer = after ?? '';
  const words = wordDifference(older, newer, language);
  return { kind: 'text', field, change: changeBetween(older, newer), words };
}

const changeBetween = (older: string, newer: string): Change => {
  if (older.normalize('NFC') === newer.normalize('NFC')) return 'same';
  if (!older) return 'added';
  return newer ? 'changed' : 'removed';
};

function compareList(field: ListField, older: readonly string[], newer: readonly string[]): FieldDifference {
  const before = older.map((text): ListEntry => ({ text, change: newer.includes(text) ? 'same' : 'removed' }));
  const after = newer.map((text): ListEntry => ({ text, change: older.includes(text) ? 'same' : 'added' }));
  return { kind: 'list', field, change: changeOf([...before, ...after].map((entry) => entry.change)), before, after };
}

function compareEvidence(older: readonly Evidence[], newer: readonly Evidence[]): FieldDifference {
  const numbers = [...new Set([...older, ...newer].map((evidence) => evidence.number))].sort((a, b) => a - b);
  const entries = numbers.map((number): EvidenceEntry => {
    const before = older.find((evidence) => evidence.number === number) ?? null;
    const after = newer.find((evidence) => evidence.number === number) ?? null;
    const parts = before && after ? partsThatDiffer(before, after) : [];
    const change = !before ? 'added' : !after ? 'removed' : parts.length > 0 ? 'changed' : 'same';
    return { number, change, before, after, parts };
  });
  return { kind: 'evidence', field: 'evidence', change: changeOf(entries.map((entry) => entry.change)), entries };
}

/** What happened to a whole list: added or removed only where nothing else happened in it. */
function changeOf(changes: readonly Change[]): Change {
  const kinds = new Set(changes.filter((change) => change !== 'same'));
  const [only] = kinds;
  if (only === undefined) return 'same';
  return kinds.size === 1 ? only : 'changed';
}

const PARTS: Record<EvidencePart, (evidence: Evidence) => unknown> = {
  stance: ({ stance, bearsOn }) => [stance, bearsOn],
  words: ({ statement }) => [statement.words, statement.wording, statement.wordingBy, statement.original],
  why: ({ why }) => why,
  interest: ({ interest }) => interest,
  withdrawn: ({ withdrawn }) => withdrawn,
  speaker: ({ statement, origin }) => [
    statement.party.name,
    statement.office,
    statement.onBehalfOf?.name ?? null,
    origin.name,
  ],
  date: ({ statement }) => [statement.saidOn, statement.venue],
  citation: ({ statement }) => statement.citation,
};

const partsThatDiffer = (before: Evidence, after: Evidence): EvidencePart[] =>
  EVIDENCE_PARTS.filter((part) => JSON.stringify(PARTS[part](before)) !== JSON.stringify(PARTS[part](after)));
