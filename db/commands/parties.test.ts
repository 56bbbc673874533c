import { afterEach, beforeEach, expect, it } from 'vitest';
import { isUniqueViolation } from '../engines/store-error.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { listParties } from '../queries/desk/choices.ts';
import { beginTestNewsroom, done, type TestNewsroom } from '../testing/newsroom.ts';
import { addParty } from './parties.ts';

let store: TestStore;
let room: TestNewsroom;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(() => store.close());

const council = { name: 'hárbour city  COUNCIL', kind: 'organisation' };
const names = async () => (await listParties(store)).map(({ name }) => name);

it('A party whose name is known is refused in its field, and the known one is named', async () => {
  const before = await names();
  const known = {
    code: 'partyKnown',
    field: 'name',
    params: { name: 'Harbour City Council', partyId: room.council.id },
  };
  expect(await addParty(store, room.checker(), council)).toEqual({ ok: false, reasons: [known] });
  const other = { name: 'The Council', kind: 'organisation', aliases: ['Harbour City Council'] };
  expect(await addParty(store, room.checker(), other)).toMatchObject({ reasons: [known] });
  expect(await names()).toEqual(before);
});

it('Another party of the same name is added where that is said', async () => {
  const { slug } = done(await addParty(store, room.checker(), { ...council, another: true }));
  expect(slug).toBe('harbour-city-council-2');
  expect(await names()).toContain(council.name);
});

it('A party that is sent twice does not stand in its own way', async () => {
  const deed = { ...room.checker(), newId: () => '01946000-0000-7000-8000-000000000001' };
  const ferry = { name: 'Ferry Society', kind: 'organisation' };
  done(await addParty(store, deed, ferry));
  const again = await addParty(store, deed, ferry).catch((error: unknown) => error);
  expect(isUniqueViolation(again)).toBe(true);
  expect((await names()).filter((name) => name === ferry.name)).toHaveLength(1);
});
