import { asc, eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Writer } from './store.ts';
import { isUniqueViolation } from './store-error.ts';
import { openTestStore, type TestStore } from './testing.ts';

const NOW = new Date('2025-02-15T06:14:00.123Z');
let store: TestStore;
let raised: number;

beforeEach(async () => {
  raised = 0;
  store = await openTestStore({ onPublicChange: () => (raised += 1) });
});
afterEach(() => store.close());

const topic = (id: string, name = id) => ({ id, slug: id, name });
const addTopic = (tx: Writer, id: string, name?: string) => tx.insert(store.t.topics).values(topic(id, name));
const names = async () =>
  (await store.read.select().from(store.t.topics).orderBy(asc(store.t.topics.name))).map((row) => row.name);
const address = (slug: string) => ({ kind: 'claim' as const, slug, targetId: 'a', since: NOW });

describe('a write', () => {
  test('is seen by readers once it is done, and not before', async () => {
    await store.write(async (tx) => {
      await addTopic(tx, 'health');
      expect(await tx.select().from(store.t.topics)).toHaveLength(1);
      expect(await names()).toEqual([]);
    });
    expect(await names()).toEqual(['health']);
  });

  test('that fails leaves nothing behind, and the next one goes on', async () => {
    const failing = store.write(async (tx) => {
      await addTopic(tx, 'ghost');
      await new Promise((resolve) => setTimeout(resolve, 5));
      throw new Error('a rule said no');
    });
    await expect(failing).rejects.toThrow('a rule said no');
    await store.write(async (tx) => addTopic(tx, 'real'));
    expect(await names()).toEqual(['real']);
  });

  test('of fifty at once loses none', async () => {
    await store.write(async (tx) => addTopic(tx, 'counter', '0'));
    const counter = eq(store.t.topics.id, 'counter');
    const raise = () =>
      store.write(async (tx) => {
        const [row] = await tx.select().from(store.t.topics).where(counter);
        await new Promise((resolve) => setImmediate(resolve));
        await tx
          .update(store.t.topics)
          .set({ name: String(Number(row?.name) + 1) })
          .where(counter);
      });
    await Promise.all(Array.from({ length: 50 }, raise));
    expect(await names()).toEqual(['50']);
  });

  test('inside a write is an error instead of a wait for ever', async () => {
    const nested = store.write(() => store.write(async (tx) => addTopic(tx, 'inner')));
    await expect(nested).rejects.toThrow('a write inside a write');
    await store.write(async (tx) => addTopic(tx, 'afterwards'));
    expect(await names()).toEqual(['afterwards']);
  });

  test('cannot go on once its transaction is over', async () => {
    let kept: Writer | undefined;
    await store.write(async (tx) => {
      kept = tx;
    });
    expect(() => kept?.insert(store.t.topics)).toThrow('this transaction is over');
  });

  test('of a key that exists is known as such', async () => {
    await store.write(async (tx) => addTopic(tx, 'health'));
    const error = await store.write(async (tx) => addTopic(tx, 'health')).catch((refusal: unknown) => refusal);
    expect(isUniqueViolation(error)).toBe(true);
    expect(isUniqueViolation(new Error('something else'))).toBe(false);
  });
});

describe('what readers see', () => {
  test('raises the listener once per transaction, after the commit and before the write is acknowledged', async () => {
    await store.write(async (tx) => {
      await tx.insert(store.t.addresses).values(address('one'));
      await tx.insert(store.t.addresses).values(address('two'));
      expect(raised).toBe(0);
    });
    expect(raised).toBe(1);
  });

  test('is also a projection that is updated or emptied', async () => {
    await store.write(async (tx) => {
      await tx.delete(store.t.publishedTexts);
    });
    await store.write(async (tx) => {
      await tx.update(store.t.publishedStories).set({ title: 'New' });
    });
    expect(raised).toBe(2);
  });

  test('does not change by a desk row, nor by a transaction that failed', async () => {
    await store.write(async (tx) => addTopic(tx, 'desk'));
    const failing = store.write(async (tx) => {
      await tx.insert(store.t.addresses).values(address('one'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(raised).toBe(0);
  });
});

describe('both engines', () => {
  test('keep instants to the millisecond, truth values, lists and nothing', async () => {
    const record = { createdAt: NOW, createdBy: 'p', updatedAt: NOW, updatedBy: 'p' };
    const party = { id: 'a', slug: 'a', name: 'A', kind: 'person' as const, aliases: ['Ә', '"q"'], ...record };
    const source = { id: 's', kind: 'article' as const, title: 'T', read: false, ...record };
    await store.write(async (tx) => {
      await tx.insert(store.t.parties).values(party);
      await tx.insert(store.t.sources).values(source);
    });
    expect(await store.read.select().from(store.t.parties)).toEqual([
      {
        ...party,
        version: 1,
        description: null,
        website: null,
        country: null,
        links: [],
        wikidata: null,
        mergedIntoId: null,
      },
    ]);
    expect(await store.read.select().from(store.t.sources)).toMatchObject([{ read: false, url: null, createdAt: NOW }]);
  });

  test('sort by letters alike, capitals before small letters, Latin before Cyrillic', async () => {
    await store.write(async (tx) => {
      for (const name of ['ёлка', 'b', 'Ж', 'B', 'a', 'é', 'z']) await addTopic(tx, name);
    });
    expect(await names()).toEqual(['B', 'a', 'b', 'z', 'é', 'Ж', 'ёлка']);
  });

  test('refuse a row that refers to nothing', async () => {
    const orphan = { claimId: 'no such claim', topicId: 'no such topic' };
    await expect(store.write(async (tx) => tx.insert(store.t.claimTopics).values(orphan))).rejects.toThrow();
  });

  test('count and sum as numbers', async () => {
    await store.write(async (tx) => addTopic(tx, 'one'));
    const [row] = await store.read
      .select({ count: sql<number>`count(*)`, sum: sql<number>`sum(length(name))` })
      .from(store.t.topics);
    expect(row).toEqual({ count: 1, sum: 3 });
    expect(await store.read.$count(store.t.topics)).toBe(1);
  });

  test('tell letters of different size apart in LIKE', async () => {
    await store.write(async (tx) => addTopic(tx, 'Tram'));
    const like = (pattern: string) => store.read.$count(store.t.topics, sql`name like ${pattern}`);
    expect([await like('Tr%'), await like('tr%')]).toEqual([1, 0]);
  });
});
