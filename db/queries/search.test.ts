import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_FILTERS } from '../../domain/claim-filters.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { beginTestNewsroom, checkedClaim, publish } from '../testing/newsroom.ts';
import { type SearchAsked, searchClaims } from './search.ts';
import { helpSearch } from './search-help.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  const room = await beginTestNewsroom(store);
  const winter = await checkedClaim(room);
  await publish(room, winter.id);
  const roofs = await checkedClaim(room, {
    claim: { words: 'Every stop has a roof.', claimantId: room.council.id, saidOn: '2025-01-13' },
    verdict: { rating: 'true', summary: 'All twelve have one.', reasoning: 'We went to see each stop [E1].' },
  });
  await publish(room, roofs.id);
});
afterAll(() => store.close());

const ask = (typed: string, changes: Partial<SearchAsked> = {}): SearchAsked => ({
  typed,
  places: [],
  filters: NO_FILTERS,
  from: 0,
  exact: false,
  timeZone: 'UTC',
  ...changes,
});
const find = async (typed: string, changes: Partial<SearchAsked> = {}) => {
  const page = await searchClaims(store, ask(typed, changes));
  return { ...page, words: page.hits.map(({ claim }) => claim.words) };
};
const WINTER = 'The tram ran every day of the winter.';
const ROOFS = 'Every stop has a roof.';

test('What was found narrows by verdict, party, language and place', async () => {
  expect((await find('council')).words).toHaveLength(2);
  const narrow = async (filters: Partial<typeof NO_FILTERS>) =>
    (await find('council', { filters: { ...NO_FILTERS, ...filters } })).words;
  expect(await narrow({ verdict: ['true'] })).toEqual([ROOFS]);
  expect(await narrow({ party: ['harbour-tram-company'] })).toEqual([WINTER]);
  expect(await narrow({ language: ['ru'] })).toEqual([]);
  expect((await find('stop', { places: ['claim'] })).words).toEqual([ROOFS]);
  expect((await find('december', { places: ['claim', 'verdict'] })).words).toEqual([]);
});

test('Each choice says how many claims there would be with it and all other filters', async () => {
  const { facets, count } = await find('council', { filters: { ...NO_FILTERS, verdict: ['true'] } });
  expect(count).toBe(1);
  expect(facets.counted).toBe(true);
  expect(facets.verdict.map(({ key, count: claims }) => [key, claims]).sort()).toEqual([
    ['mostly-false', 1],
    ['true', 1],
  ]);
  expect(facets.party[0]).toEqual({ value: 'harbour-city-council', name: 'Harbour City Council', count: 1 });
  const whole = (await find('council')).facets;
  expect(whole.party[0]).toEqual({ value: 'harbour-city-council', name: 'Harbour City Council', count: 2 });
  expect(facets.places).toContainEqual({ value: 'parties', count: 2 });
});

test('Parties whose name answers stand beside the claims', async () => {
  const { parties } = await find('harbour council');
  expect(parties).toMatchObject([{ name: 'Harbour City Council', claims: 1, statements: 2 }]);
  expect((await find('winter')).parties).toEqual([]);
});

test('A word that occurs nowhere is mended, said, and searched as typed only if that is asked for', async () => {
  expect(await find('wintre tram')).toMatchObject({ mended: 'winter tram', words: [WINTER] });
  expect(await find('"every stpo"')).toMatchObject({ mended: '"every stop"', words: [ROOFS] });
  expect(await find('wintre', { exact: true })).toMatchObject({ mended: null, words: [] });
  expect(await find('winter')).toMatchObject({ mended: null, words: [WINTER] });
  expect(await find('zeppelin')).toMatchObject({ mended: null, words: [] });
});

test('Whoever finds nothing is told which filter or word to drop, and shown the nearest', async () => {
  const asked = ask('zeppelin roof', { filters: { ...NO_FILTERS, verdict: ['false'] } });
  const { terms } = await searchClaims(store, asked);
  const help = await helpSearch(store, asked, terms);
  expect(help.filters).toMatchObject([{ name: 'verdict', count: 0, without: { filters: NO_FILTERS } }]);
  expect(help.words).toEqual([
    { words: 'zeppelin', count: 0 },
    { words: 'roof', count: 1 },
  ]);
  expect(help.nearest).toMatchObject({ words: 'roof', hits: [{ claim: { words: ROOFS } }] });
  const narrowed = ask('roof', { filters: { ...NO_FILTERS, verdict: ['false'] } });
  expect((await helpSearch(store, narrowed, (await searchClaims(store, narrowed)).terms)).filters).toMatchObject([
    { name: 'verdict', count: 1 },
  ]);
});
