import { afterAll, beforeAll, expect, test } from 'vitest';
import { addParty, editParty } from '../../commands/parties.ts';
import { fillDeskTexts } from '../../desk-texts.ts';
import { openTestStore, type TestStore } from '../../engines/testing.ts';
import { beginTestNewsroom, checkedClaim, done, publish, type TestNewsroom } from '../../testing/newsroom.ts';
import { findOnDesk } from './find.ts';

let store: TestStore;
let room: TestNewsroom;
beforeAll(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterAll(() => store.close());

const names = async (typed: string) => {
  const { claims, statements, parties, sources } = await findOnDesk(store, typed);
  return {
    claims: claims.found.map(({ words }) => words),
    statements: statements.found.map(({ words }) => words),
    parties: parties.found.map(({ name }) => name),
    sources: sources.found.map(({ title }) => title),
  };
};
const NOTHING = { claims: [], statements: [], parties: [], sources: [] };

test('Claims, statements, parties and sources are found by the beginnings of their words, published or not', async () => {
  const claim = await checkedClaim(room);
  const found = await findOnDesk(store, 'tram');
  expect(found.claims.found).toMatchObject([{ id: claim.id, step: 'checking', rating: null }]);
  expect(found.statements.found).toMatchObject([{ uses: [{ claimId: claim.id, number: 1 }] }]);
  expect(found.parties.found.map(({ name }) => name)).toContain('Harbour Tram Company');
  expect(found.sources.found.length).toBeGreaterThan(0);
  expect(await names('ram')).toEqual(NOTHING);
  await publish(room, claim.id);
  expect((await findOnDesk(store, 'tram')).claims.found).toMatchObject([
    { id: claim.id, rating: { key: 'mostly-false', label: 'Mostly false' } },
  ]);
});

test('A party is found by each of its names in either script, and by its old name no more', async () => {
  const party = { id: room.company.id, version: 1, kind: 'organisation', name: 'Трамвай компанияси', aliases: ['HTC'] };
  done(await editParty(store, room.checker(), party));
  for (const typed of ['tramvay komp', 'Трамвай', 'htc'])
    expect((await names(typed)).parties).toEqual(['Трамвай компанияси']);
  expect((await names('Harbour Tram Company')).parties).toEqual([]);
});

test('Nothing typed, and signs that mean something to the database, find nothing', async () => {
  for (const typed of ['', '  ', '%', '_', "' OR 1=1 --", '…']) expect(await names(typed)).toEqual(NOTHING);
});

test('A newsroom begun before there was desk search is found in it all the same', async () => {
  const before = await names('tram');
  await store.write((tx) => tx.delete(store.t.deskTexts));
  expect(await names('tram')).toEqual(NOTHING);
  await fillDeskTexts(store);
  const after = await names('tram');
  expect({ ...after, sources: after.sources.toSorted() }).toEqual({ ...before, sources: before.sources.toSorted() });
});

test('Of many the few changed last are shown, and that there are more', async () => {
  for (let number = 1; number <= 9; number += 1) {
    const party = { name: `Quayside number ${number}`, kind: 'organisation' };
    done(await addParty(store, room.checker(), party));
  }
  const { parties } = await findOnDesk(store, 'quayside');
  expect(parties.more).toBe(true);
  expect(parties.found.map(({ name }) => name)).toEqual(
    [9, 8, 7, 6, 5, 4, 3, 2].map((number) => `Quayside number ${number}`),
  );
});
