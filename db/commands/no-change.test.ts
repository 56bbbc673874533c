import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { loadSample } from '../sample/load.ts';
import { done } from '../testing/newsroom.ts';
import { claimFields, editClaim } from './claims.ts';
import { editSource, sourceFields } from './sources.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  await loadSample(store);
});
afterAll(() => store.close());

async function checker() {
  const { people } = store.t;
  const [person] = await store.read.select().from(people).where(eq(people.role, 'checker'));
  return { personId: person?.id ?? '', now: new Date('2026-11-25T08:00:00Z') };
}

/** The same with the parts of every object the other way round, as a form may send them. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, part]) => [name, turned(part)]),
  );
}

test('Saving a claim as it is changes nothing and leaves no trace', async () => {
  const before = await store.read.$count(store.t.activity);
  const claims = await store.read.select().from(store.t.claims).where(eq(store.t.claims.step, 'settled'));
  expect(claims.length).toBeGreaterThan(5);
  for (const { id, version } of claims) {
    const fields = turned(await claimFields(store.read, store.t, id)) as Record<string, unknown>;
    expect(done(await editClaim(store, await checker(), { ...fields, id, version }))).toMatchObject({ id, version });
  }
  expect(await store.read.select().from(store.t.claims).where(eq(store.t.claims.step, 'settled'))).toEqual(claims);
  expect(await store.read.$count(store.t.activity)).toBe(before);
});

test('Saving a source as it is changes nothing and leaves no trace', async () => {
  const before = await store.read.$count(store.t.activity);
  for (const source of await store.read.select().from(store.t.sources)) {
    const fields = turned(await sourceFields(store.read, store.t, source)) as Record<string, unknown>;
    const { id, version } = source;
    expect(done(await editSource(store, await checker(), { ...fields, id, version }))).toMatchObject({ id, version });
  }
  expect(await store.read.$count(store.t.activity)).toBe(before);
});
