import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editClaim } from './commands/claims.ts';
import { publishEdition } from './commands/publish.ts';
import { approve, withdrawClaim } from './commands/review.ts';
import { openStory } from './commands/stories.ts';
import { proposeVerdict } from './commands/verdicts.ts';
import { openTestStore, type TestStore } from './engines/testing.ts';
import { rebuildProjections } from './projections.ts';
import {
  addEvidence,
  beginTestNewsroom,
  checkedClaim,
  claimOf,
  done,
  publish,
  type TestNewsroom,
  verdictOf,
} from './testing/newsroom.ts';

let open: TestStore;
let room: TestNewsroom;
beforeAll(async () => {
  open = await openTestStore();
  room = await beginTestNewsroom(open);
});
afterAll(() => open.close());

/** Every projection as sorted text. Of the search rows' running numbers only the order counts: the latest come first. */
async function picture(): Promise<Record<string, string[]>> {
  const { t, read } = room.store;
  const tables = {
    claims: t.publishedClaims,
    topics: t.publishedTopics,
    parties: t.publishedParties,
    stories: t.publishedStories,
    records: t.publishedRecords,
    texts: t.publishedTexts,
    words: t.publishedWords,
  };
  const all: Record<string, string[]> = {};
  for (const [name, table] of Object.entries(tables)) {
    const rows = await read.select().from(table);
    all[name] = rows.map((row) => JSON.stringify({ ...row, sequence: 0 })).sort();
  }
  const texts = await read.select().from(t.publishedTexts).orderBy(t.publishedTexts.sequence);
  all.order = texts.map((row) => row.claimId);
  return all;
}

test('Projections thrown away and made again from the public tables alone say the same', async () => {
  const first = await checkedClaim(room);
  await publish(room, first.id);
  const second = await checkedClaim(room, { claim: { topics: ['Transport', 'Winter'], storyId: null } });
  await publish(room, second.id);
  done(
    await proposeVerdict(
      room.store,
      room.checker(),
      verdictOf(first.id, { rating: 'false', cause: 'reassessed', changeReason: 'We counted again.' }),
    ),
  );
  await publish(room, first.id, { kind: 'verdict-change', note: 'We counted again.' });
  const asked = done(
    await withdrawClaim(room.store, room.editor(), { claimId: second.id, reason: 'It was never said.' }),
  );
  done(await approve(room.store, room.secondEditor(), { claimId: second.id, documentHash: asked.documentHash }));
  done(await publishEdition(room.store, room.editor(), { claimId: second.id, documentHash: asked.documentHash }));

  const filled = await picture();
  expect(filled.claims).toHaveLength(2);
  expect(filled.stories).toHaveLength(1);
  expect(filled.topics).toHaveLength(3);
  expect(filled.words).toContain(JSON.stringify({ word: 'winter', texts: 2, sequence: 0 }));
  expect(await rebuildProjections(room.store)).toBe(2);
  expect(await picture()).toEqual(filled);
});

test('What an edition changes and what it leaves as it was come out the same when they are made again', async () => {
  const { t, read } = room.store;
  const claim = await checkedClaim(room);
  const other = await checkedClaim(room);
  await publish(room, claim.id);
  await publish(room, other.id);
  const update = { kind: 'update' as const, note: 'Brought up to date.' };
  const summary = 'The tram stood still on nine days, the council says.';
  const reword = { evidenceIds: [claim.evidence.id], citesNone: false, summary };
  done(await proposeVerdict(room.store, room.checker(), verdictOf(claim.id, reword)));
  await publish(room, claim.id, update); // parties, topics and records stay
  const positions = await read
    .select({ position: t.publishedParties.position })
    .from(t.publishedParties)
    .where(eq(t.publishedParties.claimId, claim.id));
  expect(new Set(positions.map((row) => row.position)).size).toBe(1);

  await addEvidence(room, claim.id, { statement: { partyId: room.company.id, words: 'It ran on most days.' } });
  await publish(room, claim.id, update);
  const story = done(await openStory(room.store, room.checker(), { title: 'Another winter' }));
  for (const { id } of [claim, other]) {
    const version = await versionOf(id);
    const moved = { ...claimOf(room, { storyId: story.id, topics: ['Snow'] }), id, version };
    done(await editClaim(room.store, room.checker(), moved));
    await publish(room, id, update);
  }

  const filled = await picture();
  expect(filled.stories?.filter((row) => row.includes(story.id))).toHaveLength(1);
  await rebuildProjections(room.store);
  expect(await picture()).toEqual(filled);
});

async function versionOf(claimId: string): Promise<number> {
  const { t, read } = room.store;
  const [row] = await read.select({ version: t.claims.version }).from(t.claims).where(eq(t.claims.id, claimId));
  return row?.version ?? 0;
}

test('Search finds a claim by its words, its quotes and its parties after a rebuild', async () => {
  const find = async (...words: string[]) =>
    (
      await room.store.search.editions({
        terms: words.map((word) => ({ words: [word], prefix: false })),
        limit: 10,
        offset: 0,
      })
    ).length;
  expect(await find('winter')).toBeGreaterThan(0);
  expect(await find('december', 'nine')).toBeGreaterThan(0);
  expect(await find('council')).toBeGreaterThan(0);
  expect(await find('aeroplane')).toBe(0);
});
