import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIKELY_THE_SAME } from '../../../domain/similar-claims.ts';
import { editClaim, logClaim } from '../../commands/claims.ts';
import { openTestStore, type TestStore } from '../../engines/testing.ts';
import { beginTestNewsroom, checkedClaim, claimOf, done, publish, type TestNewsroom } from '../../testing/newsroom.ts';
import { listTwins } from './twins.ts';

let store: TestStore;
let room: TestNewsroom;
beforeAll(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterAll(() => store.close());

const wordsOf = async (text: string) => (await listTwins(store, text)).map(({ words }) => words);
const WINTER = 'The tram ran every day of the winter.';

test('A claim logged a moment ago is found, by whoever logged it, and once published with its verdict', async () => {
  expect(await listTwins(store, WINTER)).toEqual([]);
  const claim = await checkedClaim(room);
  const [twin] = await listTwins(store, 'The trams ran every day of that winter');
  expect(twin).toMatchObject({ id: claim.id, rating: null, step: 'checking' });
  expect(twin?.likeness).toBeGreaterThan(LIKELY_THE_SAME);
  await publish(room, claim.id);
  expect(await listTwins(store, WINTER)).toMatchObject([
    { id: claim.id, rating: { key: 'mostly-false', label: 'Mostly false' } },
  ]);
});

test('A claim that was reworded is found by its new words alone', async () => {
  const roofs = done(
    await logClaim(store, room.checker(), claimOf(room, { words: 'Every stop has a roof of glass.' })),
  );
  expect(await wordsOf('Each stop has a glass roof')).toEqual(['Every stop has a roof of glass.']);
  const changed = { ...claimOf(room, { words: 'No platform is lit at night.' }), id: roofs.id, version: 1 };
  done(await editClaim(store, room.checker(), changed));
  expect(await wordsOf('Each stop has a glass roof')).toEqual([]);
  expect(await wordsOf('Not one platform is lit by night')).toEqual(['No platform is lit at night.']);
});

test('Nothing alike finds nothing', async () => {
  expect(await wordsOf('An entirely different matter of fishing quotas')).toEqual([]);
  expect(await wordsOf('')).toEqual([]);
});
