import type {
  Citation,
  Edition,
  EditionDocument,
  EditionHeader,
  Evidence,
  PartyRef,
  PastEdition,
  Reply,
  SourceRef,
  Statement,
  Verdict,
} from '../edition.ts';
import { FIRST_SCALE, type NamedRating, orderIn, type RatingKey, ratingIn } from '../rating.ts';

// Whole, valid pieces of an edition for tests, about a plainly fictional tram. Every piece takes what a test is about and
// fills in the rest; the same call always gives the same document.

const idOf = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

/** A valid SHA-256 in hex that tells nothing: domain does not hash. */
const makeHash = (number: number): string => number.toString(16).padStart(2, '0').repeat(32).slice(0, 64);

export const makeParty = (changes: Partial<PartyRef> = {}): PartyRef => ({
  id: idOf(0x100),
  version: 1,
  slug: 'harbour-tram-company',
  name: 'Harbour Tram Company',
  kind: 'organisation',
  website: null,
  country: null,
  links: [],
  wikidata: null,
  ...changes,
});

export const makeCouncil = (): PartyRef =>
  makeParty({ id: idOf(0x101), slug: 'harbour-city-council', name: 'Harbour City Council' });

export const makeSource = (changes: Partial<SourceRef> = {}): SourceRef => ({
  id: idOf(0x200),
  version: 1,
  kind: 'press-release',
  title: 'The tram in its first winter',
  publisher: makeParty(),
  url: 'https://tram.example/winter',
  publishedOn: '2025-01-14',
  language: 'en',
  read: true,
  note: null,
  byline: null,
  archive: { url: 'https://archive.example/tram/winter', takenAt: '2025-01-15T08:00:00.000Z' },
  ...changes,
});

export const makeCitation = (changes: Partial<Citation> = {}): Citation => ({
  source: makeSource(),
  place: 'Paragraph 2',
  accessedOn: '2025-01-15',
  via: 'primary',
  relayedBy: null,
  originalRead: null,
  relianceNote: null,
  ...changes,
});

export const makeStatement = (changes: Partial<Statement> = {}): Statement => ({
  id: idOf(0x300),
  version: 1,
  party: makeCouncil(),
  office: null,
  onBehalfOf: null,
  words: 'The tram stood still on nine days of December.',
  wording: 'verbatim',
  wordingBy: null,
  language: 'en',
  original: null,
  saidOn: '2025-01-16',
  venue: 'Press conference',
  loggedAt: '2025-01-16T09:30:00.000Z',
  citation: makeCitation(),
  ...changes,
});

/** Evidence number n; its statement has an id of its own, so several can stand in one document. */
export const makeEvidence = (number = 1, changes: Partial<Evidence> = {}): Evidence => {
  const statement = changes.statement ?? makeStatement({ id: idOf(0x300 + number) });
  return {
    id: idOf(0x400 + number),
    version: 1,
    number,
    stance: 'rebuts',
    why: 'It names days on which no tram ran.',
    interest: { kind: 'interested', note: 'The council pays for the tram.' },
    origin: { id: statement.party.id, slug: statement.party.slug, name: statement.party.name },
    bearsOn: null,
    loggedAt: statement.loggedAt,
    withdrawn: null,
    ...changes,
    statement,
  };
};

export const makeReply = (changes: Partial<Reply> = {}): Reply => ({
  party: makeParty(),
  askedOn: '2025-01-16',
  channel: 'E-mail to the press office',
  deadline: '2025-01-17',
  outcome: 'no-answer',
  answer: null,
  evidence: null,
  loggedAt: null,
  ...changes,
});

/** A rating of the first scale, as an edition freezes it. */
export const makeRating = (key: RatingKey): Verdict['rating'] => {
  const { retired, ...rating } = ratingIn(FIRST_SCALE, key);
  return { ...rating, order: orderIn(FIRST_SCALE, key) };
};

export const makeNamedRating = (key: RatingKey): NamedRating => {
  const { label, tone, icon } = ratingIn(FIRST_SCALE, key);
  return { key, label, tone, icon };
};

const makeVerdict = (changes: Partial<Verdict> = {}): Verdict => ({
  id: idOf(0x500),
  rating: makeRating('mostly-false'),
  summary: 'The tram did not run on nine days of December.',
  reasoning: 'The council counted nine days without a tram [E1].\n\nThe company published *no* figures of its own.',
  unknown: ['How many trams ran on the other days.'],
  wouldChange: ['The logs of the depot.'],
  cites: [1],
  citesNone: false,
  cause: 'first',
  causeEvidence: null,
  changeReason: null,
  originsReason: 'The council alone counts the days.',
  reviewBy: null,
  proposedAt: '2025-01-17T10:00:00.000Z',
  inForceSince: null,
  ...changes,
});

export const makePastEdition = (changes: Partial<PastEdition> = {}): PastEdition => ({
  number: 1,
  kind: 'first',
  note: 'First published.',
  publishedAt: '2025-01-17T12:00:00.000Z',
  documentHash: makeHash(1),
  rating: makeNamedRating('unproven'),
  ...changes,
});

const claim: EditionDocument['claim'] = {
  id: idOf(0x600),
  version: 1,
  slug: 'tram-ran-every-day',
  words: 'The tram ran every day of the winter.',
  wording: 'verbatim',
  wordingBy: null,
  language: 'en',
  shortForm: null,
  claimant: { party: makeParty(), office: null, onBehalfOf: null },
  saidOn: '2025-01-14',
  venue: 'Press release',
  loggedAt: '2025-01-15T08:00:00.000Z',
  whyChecked: 'Many people in the city rely on the tram.',
  topics: [{ slug: 'transport', name: 'Transport' }],
  appearances: [{ first: true, appearedOn: null, citation: makeCitation() }],
};

/** `claim`, `verdict` and all else can be changed piece by piece; a list given replaces the whole list. */
export type DocumentChanges = Omit<Partial<EditionDocument>, 'claim' | 'verdict'> & {
  claim?: Partial<EditionDocument['claim']>;
  verdict?: Partial<Verdict>;
};

export const makeDocument = (changes: DocumentChanges = {}): EditionDocument => ({
  schema: 'claimline/edition/1',
  newsroom: { name: 'Harbour Desk', timeZone: 'Europe/Lisbon', language: 'en', sample: true },
  number: 1,
  kind: 'first',
  note: 'First published.',
  correction: null,
  story: {
    id: idOf(0x700),
    version: 1,
    slug: 'harbour-city-tram',
    title: 'The Harbour City tram',
    summary: null,
    notice: 'This story is invented.',
  },
  evidence: [makeEvidence(1)],
  searched: { supports: 'The company’s site and the city archive, 15 January 2025.', rebuts: null },
  replies: [makeReply()],
  replyExcuse: null,
  independence: { origins: 1, relays: 0 },
  checkedBy: ['Sample checker'],
  history: [],
  ...changes,
  claim: { ...claim, ...changes.claim },
  verdict: makeVerdict(changes.verdict),
});

export const makeEdition = (changes: DocumentChanges = {}, header: Partial<EditionHeader> = {}): Edition => {
  const document = makeDocument(changes);
  return {
    document,
    header: {
      id: idOf(0x800 + document.number),
      claimId: document.claim.id,
      number: document.number,
      kind: document.kind,
      note: document.note,
      publishedAt: new Date('2025-01-17T12:00:00.000Z'),
      approvedBy: 'Sample editor',
      publishedBy: 'Sample editor',
      documentHash: makeHash(document.number),
      previousHash: document.number > 1 ? makeHash(document.number - 1) : null,
      position: document.number,
      ...header,
    },
  };
};
