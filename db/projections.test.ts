import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishEdition } from './commands/publish.ts';
import { approve, withdrawClaim } from './commands/review.ts';
import { proposeVerdict } from './commands/verdicts.ts';
import { openTestStore, type TestStore } from './engines/testing.ts';
import { rebuildProjections } from './projections.ts';
import { beginTestNewsroom, checkedClaim, done, publish, type TestNewsroom, verdictOf } from './testing/newsroom.ts';

let open: TestStore;
let room: TestNewsroom;
beforeAll(async () => {
  open = await openTestStore();
  room = await beginTestNewsroom(open);
});
afterAll(() => open.close());

/** Every projection as sorted text; the running number of the search rows is not part of what they say. */
async function picture(): Promise<Record<string, string[]>> {
  const { t, read } = room.store;
  const tables = {
    claims: t.publishedClaims,
    topics: t.publishedTopics,
    parties: t.publishedParties,
    stories: t.publishedStories,
    records: t.publishedRecords,
    texts: t.publishedTexts,
  };
  const all: Record<string, string[]> = {};
  for (const [name, table] of Object.entries(tables)) {
    const rows = await read.select().from(table);
    all[name] = rows.map((row) => JSON.stringify({ ...row, sequence: 0 })).sort();
  }
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
  expect(await rebuildProjections(room.store)).toBe(2);
  expect(await picture()).toEqual(filled);
});

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
