import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSummaryQuery } from '../../domain/summary.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { loadSample } from '../sample/load.ts';
import { getSummary } from './summary.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  await loadSample(store);
});
afterAll(() => store.close());

const NOW = new Date('2026-11-28T12:00:00Z');
const summary = (address: string) =>
  getSummary(store, readSummaryQuery(new URLSearchParams(address)).query, { timeZone: 'Asia/Tashkent', now: NOW });
const slugs = async (address: string) => (await summary(address)).claims.map(({ claim }) => claim.slug);
const COOPERATION = 'uzbekistan-does-not-want-to-cooperate';
const PANAMA = 'story=us-deportations-through-panama';

describe('a summary', () => {
  it('shows each claim as it stood at the moment it is made for', async () => {
    const verdictAt = async (asOf: string) => {
      const { claims } = await summary(`${PANAMA}&asOf=${asOf}`);
      return claims.find(({ claim }) => claim.slug === COOPERATION)?.claim.rating;
    };
    expect(await verdictAt('2025-02-15T13:00')).toBeUndefined();
    expect(await verdictAt('2025-02-16')).toBe('unproven');
    expect(await verdictAt('2025-02-17')).toBe('disputed');
  });

  it('asks verdict and period of the edition that was in force', async () => {
    expect(await slugs(`${PANAMA}&verdict=disputed&asOf=2025-02-16`)).toEqual([]);
    expect(await slugs(`${PANAMA}&verdict=disputed`)).toEqual([COOPERATION]);
    expect(await slugs(`${PANAMA}&verdict=unproven&asOf=2025-02-16`)).toContain(COOPERATION);
    expect(await slugs(`${PANAMA}&from=2025-02-15&to=2025-02-15`)).toEqual([]);
    expect(await slugs(`${PANAMA}&from=2025-02-15&to=2025-02-15&asOf=2025-02-15`)).toEqual([COOPERATION]);
  });

  it('counts the last days back from its moment', async () => {
    const { period, claims } = await summary(`days=2&asOf=2025-02-17&${PANAMA}`);
    expect(period).toEqual({ from: '2025-02-16', to: '2025-02-17' });
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.every(({ claim }) => claim.publishedAt >= new Date('2025-02-15T19:00:00Z'))).toBe(true);
    expect(await slugs('days=7')).toEqual([]);
  });

  it('tells every edition of the period', async () => {
    const { claims } = await summary(`${PANAMA}&from=2025-02-15&to=2025-02-17`);
    const changes = claims.find(({ claim }) => claim.slug === COOPERATION)?.changes;
    expect(changes?.map(({ header }) => header.number)).toEqual([1, 2]);
  });

  it('takes what was put in by hand, whatever the filters say, and that alone where there are none', async () => {
    const { claims } = await summary(PANAMA);
    const key = claims.find(({ claim }) => claim.slug === COOPERATION)?.key;
    expect(await slugs(`add=${key}`)).toEqual([COOPERATION]);
    const both = await slugs(`story=harbour-city-tram&add=${key}`);
    expect(both).toContain(COOPERATION);
    expect(both.length).toBeGreaterThan(5);
    expect(await slugs('add=999999')).toEqual([]);
  });

  it('puts them in the order asked for', async () => {
    const { claims } = await summary(PANAMA);
    const [first, second] = claims.map(({ key }) => key);
    expect(
      (await summary(`${PANAMA}&order=hand&hand=${second},${first}`)).claims.map(({ key }) => key).slice(0, 2),
    ).toEqual([second, first]);
    const orders = (await summary('order=verdict')).claims
      .filter(({ claim }) => !claim.withdrawn)
      .map(({ claim }) => claim.ratingOrder);
    expect(orders).toEqual([...orders].sort((one, other) => one - other));
  });

  it('looks for words as search does', async () => {
    expect(await slugs('words=cooperate')).toContain(COOPERATION);
    expect(await slugs('words=nothingislikethis')).toEqual([]);
  });

  it('with only changes has every claim of which anything was published in the period, whatever came later', async () => {
    const { claims } = await summary(`${PANAMA}&from=2025-02-15&to=2025-02-16&depth=changes`);
    const changes = claims.find(({ claim }) => claim.slug === COOPERATION)?.changes;
    expect(changes?.length).toBeGreaterThan(0);
    expect(changes?.every(({ header }) => header.publishedAt < new Date('2025-02-16T19:00:00Z'))).toBe(true);
    expect(await slugs(`${PANAMA}&from=2025-02-15&to=2025-02-16`)).not.toContain(COOPERATION);
  });

  it('is of no moment that is still to come; of a day that is not over, it is of now', async () => {
    for (const asOf of ['2026-11-29', '2026-11-28T17:01', '2030-01-01T00:00'])
      expect((await summary(`asOf=${asOf}`)).ignored).toEqual([{ name: 'asOf', value: asOf }]);
    const { at, ignored } = await summary('asOf=2026-11-28');
    expect([at, ignored]).toEqual([NOW, []]);
  });

  it('says when the record began, where nothing had been published by then', async () => {
    const { state, firstAt, claims } = await summary('asOf=2001-01-01');
    expect([state, claims]).toEqual([null, []]);
    expect(firstAt?.getTime()).toBeGreaterThan(Date.UTC(2015, 0));
  });

  it('of a minute is of its end, and of a second as well', async () => {
    expect((await summary('asOf=2025-02-17T12:00')).at).toEqual(new Date('2025-02-17T07:00:59.999Z'));
    expect((await summary('asOf=2025-02-17T12:00:07')).at).toEqual(new Date('2025-02-17T07:00:07.999Z'));
  });

  it('names what was chosen as readers know it', async () => {
    const { names } = await summary(`${PANAMA}&verdict=disputed`);
    expect(names).toMatchObject({ verdict: ['Disputed'], party: [] });
    expect(names.story).toHaveLength(1);
  });

  it('with only changes cites a claim as the last of them left it', async () => {
    const { claims } = await summary(`${PANAMA}&from=2025-02-15&to=2025-02-16&depth=changes`);
    const one = claims.find(({ claim }) => claim.slug === COOPERATION);
    expect([one?.edition.header.number, one?.claim.number, one?.claim.rating]).toEqual([1, 1, 'unproven']);
  });

  it('of claims named one by one has these alone, whatever else is asked', async () => {
    const keys = (await summary(PANAMA)).claims.map(({ key }) => key);
    const [one = '', two = ''] = keys;
    const { claims } = await summary(`claims=${one},${two}&words=nothingislikethis&verdict=true&asOf=2025-02-17`);
    expect(claims.map(({ key }) => key).sort()).toEqual([one, two].sort());
  });

  it('names words in which there is nothing to look for', async () => {
    expect((await summary('words=%22%22')).ignored).toEqual([{ name: 'words', value: '""' }]);
  });

  it('names what leads nowhere', async () => {
    expect((await summary('story=no-such-story')).ignored).toEqual([{ name: 'story', value: 'no-such-story' }]);
  });
});
