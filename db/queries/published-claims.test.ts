import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClaimFilters, type ClaimSort, NO_FILTERS } from '../../domain/claim-filters.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { claimFacets } from './claim-facets.ts';
import { selectClaims } from './claim-selection.ts';
import { countClaims, listClaims } from './published-claims.ts';
import { fillList, idOf } from './testing/fill-list.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  await fillList(store, 50);
});
afterAll(() => store.close());

const ZONE = 'Asia/Tashkent';
const narrow = (changes: Partial<ClaimFilters>) => selectClaims(store, { ...NO_FILTERS, ...changes }, ZONE);

async function slugsOf(changes: Partial<ClaimFilters>, size = 100): Promise<string[]> {
  const { condition } = await narrow(changes);
  const cursor = { after: null, before: null };
  const { claims } = await listClaims(store, { condition, sort: changes.sort ?? 'newest', cursor, size });
  return claims.map((claim) => claim.slug);
}

describe('a list of claims', () => {
  it('shows the newest edition first, the oldest first, or what was said last first', async () => {
    expect((await slugsOf({})).slice(0, 2)).toEqual(['claim-50', 'claim-49']);
    expect((await slugsOf({ sort: 'oldest' })).slice(0, 2)).toEqual(['claim-1', 'claim-2']);
    const said = await slugsOf({ sort: 'said' });
    expect(said).toHaveLength(50);
    expect(said[0]).toBe('claim-1'); // logged first, said last
  });

  it.each<ClaimSort>(['newest', 'oldest', 'said'])(
    'can be read on and back page by page, sorted by %s',
    async (sort) => {
      const whole = await slugsOf({ sort });
      const seen: string[] = [];
      let after: string | null = null;
      let back: string | null = null;
      do {
        const page = await listClaims(store, { condition: undefined, sort, cursor: { after, before: null }, size: 7 });
        expect(page.previous === null).toBe(seen.length === 0);
        seen.push(...page.claims.map((claim) => claim.slug));
        after = page.next;
        back = page.previous;
      } while (after !== null);
      expect(seen).toEqual(whole);

      const last = whole.length % 7;
      const before = whole.slice(-last - 7, -last);
      const page = await listClaims(store, {
        condition: undefined,
        sort,
        cursor: { after: null, before: back },
        size: 7,
      });
      expect(page.claims.map((claim) => claim.slug)).toEqual(before);
      expect(page.next).not.toBeNull();
    },
  );

  it('ends where it ends: nothing before the first page, nothing after the last', async () => {
    const all = await listClaims(store, {
      condition: undefined,
      sort: 'newest',
      cursor: { after: null, before: null },
      size: 50,
    });
    expect([all.previous, all.next]).toEqual([null, null]);
    const beyond = await listClaims(store, {
      condition: undefined,
      sort: 'newest',
      cursor: { after: '1', before: null },
      size: 50,
    });
    expect(beyond.claims).toEqual([]);
    expect(beyond.next).toBeNull();
  });

  it('is narrowed by each filter alone and by all together', async () => {
    expect(await slugsOf({ verdict: ['false'] })).toEqual([
      'claim-50',
      'claim-45',
      'claim-40',
      'claim-35',
      'claim-30',
      'claim-25',
      'claim-20',
      'claim-15',
      'claim-10',
      'claim-5',
    ]);
    expect(await slugsOf({ verdict: ['false', 'outdated'] })).toHaveLength(10);
    expect(await slugsOf({ language: ['ru'] })).toHaveLength(25);
    expect(await slugsOf({ party: ['party-3'] })).toHaveLength(10);
    expect(await slugsOf({ story: ['story-1'] })).toHaveLength(17);
    expect(await slugsOf({ topic: ['topic-2'] })).toHaveLength(13);
    expect(await slugsOf({ party: ['party-3'], topic: ['topic-2'], language: ['en'], story: ['story-1'] })).toEqual([]);
    expect(await slugsOf({ party: ['party-3'], language: ['ru'], verdict: ['true'], story: ['story-1'] })).toEqual([
      'claim-43',
      'claim-13',
    ]);
  });

  it('takes a period of publication by whole days of the newsroom', async () => {
    // claim n was published at noon UTC on day n of the year, which is 17:00 in Tashkent
    expect(await slugsOf({ from: '2025-02-10', to: '2025-02-11' })).toEqual(['claim-42', 'claim-41']);
    expect(await slugsOf({ from: '2025-02-18' })).toEqual(['claim-50', 'claim-49']);
    expect(await slugsOf({ to: '2025-01-01' })).toEqual(['claim-1']);
    expect(await slugsOf({ from: '2030-01-01' })).toEqual([]);
  });

  it('follows a renamed party or story, and names what leads nowhere', async () => {
    expect(await slugsOf({ party: ['party-3-as-it-was'] })).toHaveLength(10);
    const { ignored } = await narrow({
      party: ['party-3', 'nobody'],
      story: ['no-story'],
      topic: ['no-topic'],
      verdict: ['no-rating'],
    });
    expect(ignored).toEqual([
      { name: 'party', value: 'nobody' },
      { name: 'story', value: 'no-story' },
      { name: 'topic', value: 'no-topic' },
      { name: 'verdict', value: 'no-rating' },
    ]);
    expect(await slugsOf({ party: ['nobody'] })).toHaveLength(50);
    expect(await slugsOf({ verdict: ['no-rating'] })).toHaveLength(50);
  });

  const NARROWINGS: Partial<ClaimFilters>[] = [
    { verdict: ['true', 'false'] },
    { language: ['en'] },
    { language: ['en', 'ru'], verdict: ['true'] },
    { party: ['party-1'], language: ['ru'] },
    { story: ['story-1'], verdict: ['true', 'disputed'] },
    { from: '2025-01-10', to: '2025-02-05', language: ['en'] },
  ];
  it.each(NARROWINGS)('holds and counts the same claims in every order: %j', async (filters) => {
    const newest = await slugsOf(filters);
    expect(newest.length).toBeGreaterThan(0);
    for (const sort of ['newest', 'oldest', 'said'] as const) {
      expect((await slugsOf({ ...filters, sort })).sort()).toEqual([...newest].sort());
      const { countable } = await narrow({ ...filters, sort });
      expect(await countClaims(store, countable)).toBe(newest.length);
    }
    expect(await slugsOf({ ...filters, sort: 'oldest' })).toEqual([...newest].reverse());
  });

  it('is counted up to a limit, above which only "more" is said', async () => {
    const { condition } = await narrow({ language: ['ru'] });
    expect(await countClaims(store, condition)).toBe(25);
    expect(await countClaims(store, undefined, 10)).toBe(11);
  });

  it('offers what it can be narrowed to, with numbers', async () => {
    const facets = await claimFacets(store, NO_FILTERS, ZONE);
    expect(facets.counted).toBe(true);
    const numbers = new Map(facets.verdict.map(({ key, count }) => [key, count]));
    expect(numbers.get('false')).toBe(10);
    expect(facets.language).toEqual([
      { value: 'en', name: 'en', count: 25 },
      { value: 'ru', name: 'ru', count: 25 },
    ]);
    expect(facets.party.find(({ value }) => value === 'party-3')).toMatchObject({ name: 'Party 3', count: 10 });
    expect(facets.story).toHaveLength(3);
    expect(facets.topic.find(({ value }) => value === 'topic-2')).toMatchObject({ name: 'Topic 2', count: 13 });
  });

  it('counts each choice as the list would be with it and all other filters', async () => {
    const filters: ClaimFilters = { ...NO_FILTERS, verdict: ['true'], language: ['ru'] };
    const facets = await claimFacets(store, filters, ZONE);
    for (const name of ['verdict', 'language', 'party', 'story', 'topic'] as const) {
      expect(facets[name].length).toBeGreaterThan(0);
      const choices = facets[name].map((facet) => ('key' in facet ? { ...facet, value: facet.key } : facet));
      for (const { value, count } of choices)
        expect({ value, count }).toEqual({ value, count: (await slugsOf({ ...filters, [name]: [value] })).length });
    }
  });

  it('has no verdict in force for what was withdrawn', async () => {
    const { claimId } = store.t.publishedClaims;
    const withdraw = (value: boolean) =>
      store.write((tx) =>
        tx
          .update(store.t.publishedClaims)
          .set({ withdrawn: value })
          .where(eq(claimId, idOf('claim', 50))),
      );
    await withdraw(true);
    expect(await slugsOf({ verdict: ['false'] })).toHaveLength(9);
    expect((await slugsOf({}))[0]).toBe('claim-50');
    const facets = await claimFacets(store, NO_FILTERS, ZONE);
    expect(facets.verdict.find(({ key }) => key === 'false')?.count).toBe(9);
    await withdraw(false);
  });

  it('reads the line back as it was written', async () => {
    const { claims } = await listClaims(store, {
      condition: undefined,
      sort: 'newest',
      cursor: { after: null, before: null },
      size: 1,
    });
    expect(claims[0]).toMatchObject({ claimId: idOf('claim', 50), line: { claimant: 'Party 0' } });
  });
});
