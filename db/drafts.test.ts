import { afterAll, beforeAll, expect, test } from 'vitest';
import { dropDraft, keepDraft, listDrafts } from './drafts.ts';
import { openTestStore, type TestStore } from './engines/testing.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const place = '/desk/claims/new#form';
const mine = { personId: 'one', place, tab: 'tab-one' };
const at = (day: number) => new Date(Date.UTC(2025, 1, day));
const texts = async (personId: string) =>
  (await listDrafts(store, personId, place)).map(({ values }) => values.words?.[0]);

test('What is typed is kept in place of what was kept before, each tab its own, the newest first', async () => {
  await keepDraft(store, mine, { words: ['The tr'] }, at(1));
  await keepDraft(store, mine, { words: ['The tram'] }, at(2));
  await keepDraft(store, { ...mine, tab: 'tab-two' }, { words: ['A ferry'] }, at(3));
  expect(await texts('one')).toEqual(['A ferry', 'The tram']);
});

test('Nobody reads what another is typing', async () => {
  expect(await texts('two')).toEqual([]);
});

test('It goes once it is saved, and the other tab’s stays', async () => {
  await dropDraft(store, mine);
  expect(await texts('one')).toEqual(['A ferry']);
});

test('What nobody came back to goes after sixty days', async () => {
  await keepDraft(store, { personId: 'two', place, tab: 'tab-three' }, { words: ['x'] }, at(3 + 61));
  expect(await texts('one')).toEqual([]);
});
