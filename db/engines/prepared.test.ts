import { asc, eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { change, query, type Slots } from './prepared.ts';
import { addRows, encoded, isIn, removeRows } from './rows.ts';
import type { Writer } from './store.ts';
import { openTestStore, type TestStore } from './testing.ts';

const NOW = new Date('2025-02-15T06:14:00.123Z');
let store: TestStore;
let raised: number;

beforeEach(async () => {
  raised = 0;
  store = await openTestStore({ onPublicChange: () => (raised += 1) });
});
afterEach(() => store.close());

const topic = (id: string) => ({ id, slug: id, name: id });
const renameTopic = change((tx, { topics }, { id, name }: Slots<{ id: string; name: string }>) =>
  tx
    .update(topics)
    .set({ name: encoded(topics.name, name) })
    .where(eq(topics.id, id)),
);
const topicsIn = query((read, { topics }, { slugs }: Slots<{ slugs: readonly string[] }>) =>
  read.select({ name: topics.name }).from(topics).where(isIn(topics.slug, slugs)).orderBy(asc(topics.name)),
);
const address = (slug: string) => ({ kind: 'claim' as const, slug, targetId: 'a', since: NOW });

describe('a statement built once', () => {
  test('runs with other values each time, for readers and inside a transaction', async () => {
    await store.write(async (tx) => {
      await addRows(tx, store.t.topics, ['a', 'b', 'c'].map(topic));
      await renameTopic(tx, { id: 'a', name: 'first' });
      await renameTopic(tx, { id: 'b', name: 'second' });
      expect(await topicsIn(tx, { slugs: ['a', 'b'] })).toEqual([{ name: 'first' }, { name: 'second' }]);
      expect(await topicsIn(store.read, { slugs: ['a', 'b'] })).toEqual([]);
    });
    expect(await topicsIn(store.read, { slugs: ['c', 'b'] })).toEqual([{ name: 'c' }, { name: 'second' }]);
    expect(await topicsIn(store.read, { slugs: [] })).toEqual([]);
  });

  test('is built once for a connection', async () => {
    let built = 0;
    const count = query((read, { topics }, _: Slots<Record<string, never>>) => {
      built += 1;
      return read.select({ count: sql<number>`count(*)`.mapWith(Number) }).from(topics);
    });
    for (let round = 0; round < 3; round += 1) expect(await count(store.read, {})).toEqual([{ count: 0 }]);
    expect(built).toBe(1);
  });

  test('raises the generation each time it changes what readers see, and only then', async () => {
    await store.write(async (tx) => addRows(tx, store.t.topics, [topic('health')]));
    expect(raised).toBe(0);
    for (const slug of ['one', 'two']) {
      await store.write(async (tx) => addRows(tx, store.t.addresses, [address(slug)]));
    }
    expect(raised).toBe(2);
    await store.write(async (tx) => removeRows(tx, store.t.publishedTexts.claimId, 'none'));
    expect(raised).toBe(3);
  });

  test('cannot change anything once its transaction is over', async () => {
    let kept: Writer | undefined;
    await store.write(async (tx) => {
      await renameTopic(tx, { id: 'a', name: 'in time' });
      kept = tx;
    });
    await expect(renameTopic(kept as Writer, { id: 'a', name: 'late' })).rejects.toThrow('this transaction is over');
  });

  test('names its values one by one', async () => {
    const careless = query((read, { topics }, slots: Slots<{ id: string }>) =>
      read
        .select()
        .from(topics)
        .where(eq(topics.id, { ...slots }.id)),
    );
    await expect(careless(store.read, { id: 'a' })).rejects.toThrow('one by one');
  });
});

describe('rows added by statements built once', () => {
  test('come back as they went in, null as null, however many they are', async () => {
    const { activity } = store.t;
    const rows = Array.from({ length: 40 }, (_, index) => ({
      at: new Date(NOW.getTime() + index),
      personId: `person ${index}`,
      type: 'review.returned',
      claimId: index % 2 === 0 ? null : `claim ${index}`,
      subjectId: `subject ${index}`,
      subjectVersion: index % 3 === 0 ? null : index,
      tokenId: null,
      data: { reason: `"${index}"` },
    }));
    await store.write(async (tx) => addRows(tx, activity, rows));
    const found = await store.read.select().from(activity).orderBy(asc(activity.sequence));
    expect(found.map(({ sequence, ...row }) => row)).toEqual(rows);
  });

  test('that name different columns are refused', async () => {
    const rows = [topic('a'), { id: 'b', slug: 'b' } as ReturnType<typeof topic>];
    await expect(store.write(async (tx) => addRows(tx, store.t.topics, rows))).rejects.toThrow('the same columns');
    expect(await store.read.select().from(store.t.topics)).toEqual([]);
  });

  test('none at all are no statement', async () => {
    await store.write(async (tx) => addRows(tx, store.t.addresses, []));
    expect(raised).toBe(0);
  });
});
