import { v7 as uuidv7 } from 'uuid';
import type { ClaimInput } from '../../domain/claim.ts';
import type { EvidenceInput } from '../../domain/evidence.ts';
import type { Role } from '../../domain/person.ts';
import type { Result } from '../../domain/refusal.ts';
import type { ReviewInput } from '../../domain/review.ts';
import type { SiteInput } from '../../domain/site.ts';
import type { StatementInput } from '../../domain/statement.ts';
import type { VerdictInput } from '../../domain/verdict.ts';
import { logClaim } from '../commands/claims.ts';
import type { Deed } from '../commands/command.ts';
import { linkEvidence } from '../commands/evidence.ts';
import { addParty } from '../commands/parties.ts';
import { publishEdition } from '../commands/publish.ts';
import { approve, sendToReview } from '../commands/review.ts';
import { addSource } from '../commands/sources.ts';
import { addStatement } from '../commands/statements.ts';
import { openStory } from '../commands/stories.ts';
import { proposeVerdict } from '../commands/verdicts.ts';
import type { Store } from '../engines/store.ts';
import { beginNewsroom } from '../newsroom.ts';

/** The value of a command that must not be refused. @throws with the reasons where it is */
export function done<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.reasons)}`);
}

/** A begun newsroom with people, two parties, a source and a story: the ground most tests of commands stand on. Its clock
 *  goes on by a minute with every deed. */
export async function beginTestNewsroom(store: Store) {
  let minutes = 0;
  const clock = () => new Date(Date.UTC(2025, 0, 15, 8, minutes++));
  done(await beginNewsroom(store, clock(), { name: 'Harbour Desk', timeZone: 'Europe/Lisbon', language: 'en' }));
  const join = async (name: string, role: Role) => {
    const id = uuidv7();
    const at = clock();
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`;
    await store.write(async (tx) => {
      await tx
        .insert(store.t.people)
        .values({ id, name, email, role, active: true, emailVerified: true, createdAt: at, updatedAt: at });
    });
    return (): Deed => ({ personId: id, now: clock() });
  };
  const checker = await join('Chiara Checker', 'checker');
  const editor = await join('Edda Editor', 'editor');
  const secondEditor = await join('Emil Editor', 'editor');
  const admin = await join('Ada Admin', 'admin');
  const company = done(await addParty(store, checker(), { name: 'Harbour Tram Company', kind: 'organisation' }));
  const council = done(await addParty(store, checker(), { name: 'Harbour City Council', kind: 'organisation' }));
  const source = done(
    await addSource(store, checker(), {
      kind: 'press-release',
      title: 'The tram in winter',
      publisherId: company.id,
      read: true,
    }),
  );
  const story = done(await openStory(store, checker(), { title: 'The Harbour City tram' }));
  return { store, clock, join, checker, editor, secondEditor, admin, company, council, source, story };
}

export type TestNewsroom = Awaited<ReturnType<typeof beginTestNewsroom>>;

const citation = (room: TestNewsroom) => ({
  sourceId: room.source.id,
  place: 'Paragraph 2',
  accessedOn: '2025-01-15',
  via: 'primary' as const,
});

export const claimOf = (room: TestNewsroom, changes: Partial<ClaimInput> = {}): ClaimInput => ({
  words: 'The tram ran every day of the winter.',
  wording: 'verbatim',
  language: 'en',
  claimantId: room.company.id,
  saidOn: '2025-01-14',
  storyId: room.story.id,
  topics: ['Transport'],
  whyChecked: 'Many people rely on the tram.',
  appearances: [{ ...citation(room), first: true }],
  searchedSupports: 'The company’s own site, 15 January 2025.',
  searchedRebuts: 'The city’s archive, 15 January 2025.',
  replyExcuse: 'The company publishes its figures in March.',
  ...changes,
});

export const statementOf = (room: TestNewsroom, changes: Partial<StatementInput> = {}): StatementInput => ({
  partyId: room.council.id,
  words: 'The tram stood still on nine days of December.',
  wording: 'verbatim',
  language: 'en',
  saidOn: '2025-01-15',
  venue: 'Press conference',
  citation: citation(room),
  ...changes,
});

/** Adds a statement and puts it to the claim. */
export async function addEvidence(
  room: TestNewsroom,
  claimId: string,
  changes: { by?: () => Deed; statement?: Partial<StatementInput>; evidence?: Partial<EvidenceInput> } = {},
) {
  const by = changes.by ?? room.checker;
  const statement = done(await addStatement(room.store, by(), statementOf(room, changes.statement)));
  const linked = done(
    await linkEvidence(room.store, by(), {
      claimId,
      statementId: statement.id,
      stance: 'rebuts',
      why: 'It names days on which no tram ran.',
      interest: 'none-known',
      ...changes.evidence,
    }),
  );
  return { ...linked, statementId: statement.id };
}

/** The second verdict of a claim, unless told otherwise: the first comes with `checkedClaim`. */
export const verdictOf = (claimId: string, changes: Partial<VerdictInput> = {}): VerdictInput => ({
  claimId,
  version: 1,
  rating: 'mostly-false',
  summary: 'The tram did not run on nine days.',
  reasoning: 'The council counted nine days without a tram [E1].',
  unknown: ['How many trams ran on the other days.'],
  wouldChange: ['The logs of the depot.'],
  citesNone: true,
  originsReason: 'The council alone counts the days.',
  cause: 'first',
  ...changes,
});

/** Logs a claim with one rebuttal and a verdict: whole but for review. */
export async function checkedClaim(
  room: TestNewsroom,
  changes: { claim?: Partial<ClaimInput>; verdict?: Partial<VerdictInput> } = {},
) {
  const claim = done(await logClaim(room.store, room.checker(), claimOf(room, changes.claim)));
  const evidence = await addEvidence(room, claim.id);
  const verdict = verdictOf(claim.id, {
    version: 0,
    evidenceIds: [evidence.id],
    citesNone: false,
    ...changes.verdict,
  });
  done(await proposeVerdict(room.store, room.checker(), verdict));
  return { ...claim, evidence };
}

/** Takes a claim in hand through review: sent by the checker, approved and published by the editor. */
export async function publish(room: TestNewsroom, claimId: string, review: Partial<ReviewInput> = {}) {
  const sent = done(
    await sendToReview(room.store, room.checker(), { claimId, kind: 'first', note: 'First published.', ...review }),
  );
  done(await approve(room.store, room.editor(), { claimId, documentHash: sent.documentHash }));
  return done(await publishEdition(room.store, room.editor(), { claimId, documentHash: sent.documentHash }));
}

/** What a newsroom says of itself, in as few words as it may. */
export const TEST_SITE: SiteInput = {
  profile: {
    name: 'Harbour Desk',
    description: 'We check what is said about the harbour.',
    publisher: 'Harbour Press',
    contactEmail: 'Desk@Harbour.example',
  },
  method: [{ title: 'We choose', text: 'What many people heard.' }],
  fundingNote: 'Readers pay.',
  people: [{ name: 'Edda Editor', role: 'Editor' }],
  complaints: [{ title: 'About a fact', text: 'Write to us.' }],
  correctionsPolicy: 'We say what was wrong.',
};
