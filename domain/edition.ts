import { z } from 'zod';
import { VIAS } from './citation.ts';
import { pastRating, verdictRating } from './frozen-rating.ts';
import { PARTY_KINDS } from './party.ts';
import { REPLY_OUTCOMES } from './reply.ts';
import { SOURCE_KINDS } from './source.ts';
import { INTERESTS, STANCES } from './stance.ts';
import { CAUSES } from './verdict.ts';
import { WORDINGS } from './wording.ts';

// The frozen document of an edition: one schema for page, export, API and log. It never changes once an edition was
// published under it; a later shape gets a new `schema` name and a small upgrade from this one.
// Instants are UTC, ISO 8601 with milliseconds; days are `YYYY-MM-DD`; `saidOn` is EDTF in the speaker's local calendar.

export const EDITION_KINDS = [
  'first',
  'update',
  'verdict-change',
  'correction',
  'clarification',
  'withdrawal',
] as const;
export type EditionKind = (typeof EDITION_KINDS)[number];

const words = z.string().min(1);
const instant = z.iso.datetime();
const reference = { id: z.uuid(), slug: words, name: words };
const record = { id: z.uuid(), version: z.int().min(1) };

const partyRef = z.strictObject({
  ...record,
  slug: words,
  name: words,
  kind: z.enum(PARTY_KINDS),
  // Editions published before these were frozen say nothing of them.
  website: z.string().nullable().default(null),
  country: z.string().nullable().default(null),
  links: z.array(z.string()).default([]),
  wikidata: z.string().nullable().default(null),
});

const speaker = { party: partyRef, office: z.string().nullable(), onBehalfOf: partyRef.nullable() };

const sourceRef = z.strictObject({
  ...record,
  kind: z.enum(SOURCE_KINDS),
  title: words,
  publisher: partyRef.nullable(),
  url: z.string().nullable(),
  publishedOn: z.string().nullable(),
  language: z.string().nullable(),
  read: z.boolean(),
  note: z.string().nullable(),
  archive: z.strictObject({ url: z.string().nullable(), takenAt: instant }).nullable(),
  byline: z.string().nullable().default(null),
});

const citation = z.strictObject({
  source: sourceRef,
  place: words,
  accessedOn: words,
  via: z.enum(VIAS),
  relayedBy: partyRef.nullable(),
  originalRead: z.boolean().nullable(),
  relianceNote: z.string().nullable(),
});

const wordsAsSaid = {
  words,
  wording: z.enum(WORDINGS),
  wordingBy: z.string().nullable(),
  language: words,
};

const statement = z.strictObject({
  ...record,
  ...speaker,
  ...wordsAsSaid,
  original: z.strictObject({ words, language: z.string().nullable() }).nullable(),
  saidOn: words,
  venue: z.string().nullable(),
  loggedAt: instant,
  citation,
});

const evidence = z.strictObject({
  ...record,
  number: z.int().min(1),
  stance: z.enum(STANCES),
  why: words,
  interest: z.strictObject({ kind: z.enum(INTERESTS), note: z.string().nullable() }),
  origin: z.strictObject(reference),
  bearsOn: z.string().nullable(),
  loggedAt: instant,
  /** Set when the newsroom no longer relies on it. Evidence that was once published is marked, never dropped. */
  withdrawn: z.strictObject({ at: instant, reason: words }).nullable(),
  statement,
});

const reply = z.strictObject({
  party: partyRef,
  askedOn: words,
  channel: words,
  deadline: z.string().nullable(),
  outcome: z.enum(REPLY_OUTCOMES),
  answer: z.string().nullable(),
  /** Number of the evidence that is their answer. */
  evidence: z.int().nullable().default(null),
  /** When it was written down; the first editions do not say it. */
  loggedAt: instant.nullable().default(null),
});

const verdict = z.strictObject({
  id: z.uuid(),
  rating: verdictRating,
  summary: words,
  reasoning: words,
  unknown: z.array(words),
  wouldChange: z.array(words),
  /** Numbers of the evidence it rests on. Empty only where `citesNone` says that there is none. */
  cites: z.array(z.int()),
  citesNone: z.boolean(),
  cause: z.enum(CAUSES),
  /** Number of the evidence whose statement caused the change. */
  causeEvidence: z.int().nullable(),
  changeReason: z.string().nullable(),
  /** Why it rests on fewer than two independent origins, where it does. */
  originsReason: z.string().nullable().default(null),
  /** After this day the verdict may be out of date. */
  reviewBy: z.string().nullable().default(null),
  proposedAt: instant,
  /** When the first edition with this verdict was published; null where that is this edition. */
  inForceSince: instant.nullable(),
});

const pastEdition = z.strictObject({
  number: z.int().min(1),
  kind: z.enum(EDITION_KINDS),
  note: z.string(),
  publishedAt: instant,
  documentHash: words,
  rating: pastRating,
});

const correction = z.strictObject({
  wrong: words,
  right: words,
  since: z.string().nullable(),
  noticedBy: z.string().nullable(),
});

export const editionDocument = z.strictObject({
  schema: z.literal('claimline/edition/1'),
  newsroom: z.strictObject({ name: words, timeZone: words, language: words, sample: z.boolean() }),
  number: z.int().min(1),
  kind: z.enum(EDITION_KINDS),
  /** Public: what this edition changes and why. */
  note: words,
  correction: correction.nullable(),
  claim: z.strictObject({
    ...record,
    slug: words,
    ...wordsAsSaid,
    shortForm: z.string().nullable(),
    claimant: z.strictObject(speaker),
    saidOn: words,
    venue: z.string().nullable(),
    loggedAt: instant,
    whyChecked: words,
    topics: z.array(z.strictObject({ slug: words, name: words })),
    appearances: z.array(
      z.strictObject({ first: z.boolean(), appearedOn: z.string().nullable().default(null), citation }),
    ),
  }),
  story: z
    .strictObject({
      ...record,
      slug: words,
      title: words,
      summary: z.string().nullable(),
      notice: z.string().nullable(),
    })
    .nullable(),
  evidence: z.array(evidence),
  /** What was searched on each side, said where a side is empty. */
  searched: z.strictObject({ supports: z.string().nullable(), rebuts: z.string().nullable() }),
  replies: z.array(reply),
  replyExcuse: z.string().nullable(),
  verdict,
  /** Independent origins and distinct relays among the evidence relied on (glossary). */
  independence: z.strictObject({ origins: z.int(), relays: z.int() }),
  checkedBy: z.array(words),
  history: z.array(pastEdition),
});

export type PartyRef = z.infer<typeof partyRef>;
export type SourceRef = z.infer<typeof sourceRef>;
export type Citation = z.infer<typeof citation>;
export type Statement = z.infer<typeof statement>;
export type Evidence = z.infer<typeof evidence>;
export type Reply = z.infer<typeof reply>;
export type Verdict = z.infer<typeof verdict>;
export type PastEdition = z.infer<typeof pastEdition>;
export type EditionDocument = z.infer<typeof editionDocument>;

/** What stands beside the document: when and by whom it was published, and its place in the chain. */
export type EditionHeader = {
  id: string;
  claimId: string;
  number: number;
  kind: EditionKind;
  note: string;
  publishedAt: Date;
  approvedBy: string;
  publishedBy: string;
  /** SHA-256 of the canonical document, lower-case hex. */
  documentHash: string;
  /** Document hash of this claim's edition before; null for the first. */
  previousHash: string | null;
  /** Gap-free, from 1, among all editions of the newsroom. */
  position: number;
};

export type Edition = { header: EditionHeader; document: EditionDocument };

/** The desk's picture of the next edition: the same document, in which what is not yet known is null. */
type Gaps<T, K extends keyof T> = Omit<T, K> & { [P in K]: T[P] | null };
export type CitationDraft = Gaps<Citation, 'source' | 'via' | 'place' | 'accessedOn'>;
type StatementDraft = Gaps<Omit<Statement, 'citation'>, 'wording'> & { citation: CitationDraft };
export type EvidenceDraft = Gaps<Omit<Evidence, 'statement' | 'interest'>, 'why'> & {
  interest: { kind: Evidence['interest']['kind'] | null; note: string | null };
  statement: StatementDraft;
};
export type VerdictDraft = Gaps<Verdict, 'cause'>;
type ClaimDraft = Gaps<Omit<EditionDocument['claim'], 'appearances'>, 'wording' | 'whyChecked'> & {
  appearances: { first: boolean; appearedOn: string | null; citation: CitationDraft }[];
};
export type EditionDraft = Omit<EditionDocument, 'claim' | 'evidence' | 'verdict' | 'note' | 'kind'> & {
  kind: EditionKind | null;
  note: string | null;
  claim: ClaimDraft;
  evidence: EvidenceDraft[];
  verdict: VerdictDraft | null;
};

/** Reads a frozen document of any version ever published. */
export const readDocument = (json: string): EditionDocument => editionDocument.parse(JSON.parse(json));
