import { randomUUID } from 'node:crypto';
import { sha256 } from '../db/document-hash.ts';
import type { Store, Writer } from '../db/engines/store.ts';
import { project } from '../db/projections.ts';
import { canonicalDocument } from '../domain/canonical-document.ts';
import type { Edition, EditionDocument } from '../domain/edition.ts';
import { FIRST_SCALE } from '../domain/rating.ts';
import { makeDocument, makeEvidence, makeParty, makeRating, makeStatement } from '../domain/testing/edition-factory.ts';

const NOUNS = [
  'tram',
  'harbour',
  'bridge',
  'school',
  'budget',
  'winter',
  'ticket',
  'engine',
  'council',
  'strike',
  'river',
  'tunnel',
];
const VERBS = ['stood', 'ran', 'cost', 'closed', 'opened', 'failed', 'doubled', 'halved', 'moved', 'stopped'];
const PLACES = [
  'Northgate',
  'Southgate',
  'Old Quay',
  'Mill Lane',
  'Castle Hill',
  'Long Beach',
  'Fishmarket',
  'Station Road',
];

/** A sequence that is the same in every run, so that two runs measure the same record. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const random = numbers(20_261_124);
const next = (): number => random.next().value;
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
const sentence = (): string =>
  `The ${pick(NOUNS)} of ${pick(PLACES)} ${pick(VERBS)} ${Math.floor(next() * 900)} times, says the ${pick(NOUNS)} ${pick(VERBS)}`;

const parties = Array.from({ length: 2_000 }, (_, index) =>
  makeParty({ id: randomUUID(), slug: `party-${index}`, name: `${pick(PLACES)} ${pick(NOUNS)} board ${index}` }),
);
const stories = Array.from({ length: 5_000 }, (_, index) => ({
  id: randomUUID(),
  slug: `story-${index}`,
  title: `${pick(PLACES)} ${pick(NOUNS)} ${index}`,
}));

/** One invented claim with as many pieces of evidence as asked for. */
function inventDocument(index: number, evidenceCount: number): EditionDocument {
  const claimant = pick(parties);
  const story = pick(stories);
  const day = new Date(Date.UTC(2015, 0, 1) + Math.floor(next() * 3_900) * 86_400_000).toISOString().slice(0, 10);
  const evidence = Array.from({ length: evidenceCount }, (_, item) => {
    const party = pick(parties);
    const statement = makeStatement({ id: randomUUID(), party, words: `${sentence()}. ${sentence()}.`, saidOn: day });
    return {
      ...makeEvidence(item + 1, { stance: pick(['supports', 'rebuts', 'context'] as const), statement }),
      id: randomUUID(),
    };
  });
  return makeDocument({
    story: { ...story, version: 1, summary: null, notice: null },
    evidence,
    claim: {
      id: randomUUID(),
      slug: `claim-${index}`,
      words: sentence(),
      claimant: { party: claimant, office: null, onBehalfOf: null },
      saidOn: day,
    },
    verdict: {
      id: randomUUID(),
      rating: makeRating(pick(FIRST_SCALE).key),
      cites: evidence.slice(0, 3).map((item) => item.number),
    },
  });
}

const announced = new Set<string>();

async function append(tx: Writer, t: Store['t'], document: EditionDocument, position: number): Promise<void> {
  const canonical = canonicalDocument(document);
  const header: Edition['header'] = {
    id: randomUUID(),
    claimId: document.claim.id,
    number: document.number,
    kind: document.kind,
    note: document.note,
    publishedAt: new Date(Date.UTC(2016, 0, 1) + position * 3_000_000),
    approvedBy: 'Bench editor',
    publishedBy: 'Bench editor',
    documentHash: sha256(canonical),
    previousHash: null,
    position,
  };
  await tx.insert(t.editions).values(header);
  await tx.insert(t.editionDocuments).values({ editionId: header.id, document: canonical });
  const { claim, story } = document;
  const addresses = [
    { kind: 'claim' as const, slug: claim.slug, targetId: claim.id },
    { kind: 'party' as const, slug: claim.claimant.party.slug, targetId: claim.claimant.party.id },
    ...(story ? [{ kind: 'story' as const, slug: story.slug, targetId: story.id }] : []),
  ];
  for (const address of addresses.filter(({ kind, slug }) => !announced.has(`${kind} ${slug}`))) {
    announced.add(`${address.kind} ${address.slug}`);
    await tx.insert(t.addresses).values({ ...address, since: header.publishedAt });
  }
  await project(tx, t, { header, document }, null);
}

/** Fills an empty newsroom's record with `count` published claims of three pieces of evidence each. */
export async function fillRecord(store: Store, count: number, say: (done: number) => void): Promise<void> {
  const { t } = store;
  const [last] = await store.read.select({ position: t.editions.position }).from(t.editions).limit(1);
  if (last) throw new Error('the record is not empty');
  for (let from = 0; from < count; from += 1_000) {
    await store.write(async (tx) => {
      for (let index = from; index < Math.min(from + 1_000, count); index += 1)
        await append(tx, t, inventDocument(index, 3), index + 1);
    });
    say(Math.min(from + 1_000, count));
  }
}
