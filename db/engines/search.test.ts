import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SEARCH_PLACES, type SearchPlace } from '../../domain/search-places.ts';
import { readQuery, searchText } from '../../domain/search-query.ts';
import { COUNTED_AT_MOST } from './search.ts';
import { openTestStore, type TestStore } from './testing.ts';

let store: TestStore;

const text = (claimId: string, parts: { claim?: string; quotes?: string; parties?: string; verdict?: string }) => ({
  claimId,
  claim: searchText(parts.claim ?? ''),
  quotes: searchText(parts.quotes ?? ''),
  parties: searchText(parts.parties ?? ''),
  verdict: searchText(parts.verdict ?? ''),
});

const search = async (typed: string, limit = 20, offset = 0, places: readonly SearchPlace[] = []) => {
  const query = { ...readQuery(typed), places, limit, offset };
  const found = (await store.search.editions(query)).map((hit) => hit.claimId);
  if (offset === 0 && found.length < limit) expect(await store.search.count(query)).toBe(found.length);
  return found;
};

beforeAll(async () => {
  store = await openTestStore();
  await store.write(async (tx) => {
    await tx
      .insert(store.t.publishedTexts)
      .values([
        text('panama', { claim: 'A flight to Panama landed with 119 people', quotes: 'The cost is borne by the U.S.' }),
        text('uzbek', { claim: "O'zbekiston hamkorlik qilmoqda", parties: 'Kun.uz, Тошкент, José Mulino' }),
        text('in-verdict', { claim: 'Tram', verdict: 'strike', quotes: 'x', parties: 'y' }),
        text('in-quotes', { claim: 'Tram', verdict: 'x', quotes: 'strike', parties: 'y' }),
        text('in-parties', { claim: 'Tram', verdict: 'x', quotes: 'y', parties: 'strike' }),
        text('in-claim', { claim: 'Strike', verdict: 'x', quotes: 'y', parties: 'tram' }),
        text('fares', { claim: 'Tram fares rose' }),
        text('ёлка', { claim: 'Ёлка на площади стоит 1e5 сумов, covid-19' }),
      ]);
  });
});
afterAll(() => store.close());

describe('Search', () => {
  test('finds claims that hold every word, in whatever column', async () => {
    expect(await search('panama borne')).toEqual(['panama']);
    expect(await search('panama tram')).toEqual([]);
  });

  test('prefers the claim to its parties, parties to quotes, quotes to the verdict', async () => {
    expect(await search('strike')).toEqual(['in-claim', 'in-parties', 'in-quotes', 'in-verdict']);
  });

  test('finds phrases only in their order', async () => {
    expect(await search('"tram fares"')).toEqual(['fares']);
    expect(await search('"fares tram"')).toEqual([]);
    expect(await search('"flight to pan"*')).toEqual(['panama']);
  });

  test('finds beginnings only where they are asked for', async () => {
    expect(await search('pan')).toEqual([]);
    expect(await search('pan*')).toEqual(['panama']);
  });

  test('finds a word however it is spelt', async () => {
    for (const typed of ['oʻzbekiston', 'OZBEKISTON', 'тошкент', 'jose', 'JOSÉ', 'kun.uz', 'kun']) {
      expect(await search(typed)).toEqual(['uzbek']);
    }
    for (const typed of ['елка', 'Ёлка', 'covid-19', '19', '1e5']) expect(await search(typed)).toEqual(['ёлка']);
  });

  test('looks only where it is told to', async () => {
    const inPlaces = (typed: string, ...places: SearchPlace[]) => search(typed, 20, 0, places);
    for (const place of SEARCH_PLACES) expect(await inPlaces('strike', place)).toEqual([`in-${place}`]);
    expect(await inPlaces('strike', 'quotes', 'claim')).toEqual(['in-claim', 'in-quotes']);
    expect(await inPlaces('stri* tram', 'claim', 'parties')).toEqual(['in-claim', 'in-parties']);
    expect(await inPlaces('"flight to pan"*', 'claim')).toEqual(['panama']);
    expect(await inPlaces('"flight to pan"*', 'quotes', 'verdict')).toEqual([]);
  });

  test('gives page after page in one order', async () => {
    const all = await search('tram');
    expect([...(await search('tram', 3, 0)), ...(await search('tram', 3, 3))]).toEqual(all);
  });

  test('of nothing finds nothing', async () => {
    expect(await search('" * ')).toEqual([]);
  });

  test('never fails, whatever is typed', async () => {
    const pieces = fc.constantFrom(
      '"',
      '*',
      ' ',
      "'",
      'AND',
      'OR NOT',
      'NEAR(',
      ')',
      ':',
      '-',
      '^',
      '+',
      '\\',
      '\0',
      '🚋',
      'tram',
      '1.5e',
      '&|!<->',
    );
    const typing = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 250 }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(typing, async (typed) => {
        await search(typed, 5);
        await search(typed, 5, 0, ['quotes', 'verdict']);
      }),
      { numRuns: 300 },
    );
  });
});

test('The index follows its table when a text changes or goes', async () => {
  const { t } = store;
  const fresh = text('fresh', { claim: 'zeppelin' });
  await store.write(async (tx) => tx.insert(t.publishedTexts).values(fresh));
  expect(await search('zeppelin')).toEqual(['fresh']);
  await store.write(async (tx) =>
    tx
      .insert(t.publishedTexts)
      .values(fresh)
      .onConflictDoUpdate({ target: t.publishedTexts.claimId, set: { claim: 'balloon' } }),
  );
  expect([await search('zeppelin'), await search('balloon')]).toEqual([[], ['fresh']]);
  await store.write(async (tx) => tx.delete(t.publishedTexts).where(eq(t.publishedTexts.claimId, 'fresh')));
  expect(await search('balloon')).toEqual([]);
});

test('Very long quotes can be stored and their beginning is found', async () => {
  const words = Array.from({ length: 120_000 }, (_, index) => `word${index}`).join(' ');
  await store.write(async (tx) => tx.insert(store.t.publishedTexts).values(text('long', { quotes: words })));
  expect(await search('word1')).toEqual(['long']);
});

test('Where too many claims answer to count or rank them, the latest come first', async () => {
  const many = Array.from({ length: COUNTED_AT_MOST + 2 }, (_, index) => text(`many-${index}`, { claim: 'crowd' }));
  await store.write(async (tx) => {
    for (let start = 0; start < many.length; start += 500) {
      await tx.insert(store.t.publishedTexts).values(many.slice(start, start + 500));
    }
  });
  const query = { ...readQuery('crowd'), limit: 1, offset: 0 };
  expect(await store.search.count(query)).toBe(COUNTED_AT_MOST + 1);
  expect(await search('crowd', 2)).toEqual([`many-${COUNTED_AT_MOST + 1}`, `many-${COUNTED_AT_MOST}`]);
});
