import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPg } from './pg.ts';
import type { Store } from './store.ts';
import { openTestStore, type TestStore } from './testing.ts';

const NOW = new Date('2025-02-15T06:14:00.123Z');

describe.runIf(process.env.TEST_DATABASE_URL)('Two app servers on one PostgreSQL database', () => {
  let one: TestStore;
  let other: Store;
  let heardByOne: number;
  let heardByOther: number;
  beforeEach(async () => {
    heardByOne = 0;
    heardByOther = 0;
    one = await openTestStore({ onPublicChange: () => (heardByOne += 1) });
    other = await openPg(one.place, { onPublicChange: () => (heardByOther += 1) });
  });
  afterEach(async () => {
    await other.close();
    await one.close();
  });

  const addAddress = (slug: string, store: Store = one) =>
    store.write(async (tx) => {
      await tx.insert(store.t.addresses).values({ kind: 'claim', slug, targetId: slug, since: NOW });
    });

  test('hear of each other what readers see, and each of its own change once', async () => {
    await addAddress('tram');
    await vi.waitFor(() => expect(heardByOther).toBe(1), 5_000);
    expect(heardByOne).toBe(1);
    await addAddress('ferry', other);
    await vi.waitFor(() => expect(heardByOne).toBe(2), 5_000);
    expect(heardByOther).toBe(2);
  });

  test('hear nothing of a change that failed, nor of one that readers do not see', async () => {
    const failing = one.write(async (tx) => {
      await tx.insert(one.t.addresses).values({ kind: 'claim', slug: 'ghost', targetId: 'ghost', since: NOW });
      throw new Error('a rule said no');
    });
    await expect(failing).rejects.toThrow('a rule said no');
    await one.write(async (tx) => {
      await tx.insert(one.t.topics).values({ id: 'health', slug: 'health', name: 'Health' });
    });
    await addAddress('tram');
    await vi.waitFor(() => expect(heardByOther).toBe(1), 5_000);
  });

  test('take everything for changed while they cannot hear, and hear again', async () => {
    const client = new pg.Client({ connectionString: one.place });
    await client.connect();
    await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN %'");
    await client.end();
    await vi.waitFor(() => expect(heardByOther).toBeGreaterThanOrEqual(2), 10_000);
    const before = heardByOther;
    await addAddress('tram');
    await vi.waitFor(() => expect(heardByOther).toBeGreaterThan(before), 10_000);
  });
});
