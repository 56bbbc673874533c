import { getTableName, sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import * as sqlite from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore, type TestStore } from './testing.ts';

let store: TestStore;

beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

test('The migrations make every table and column of the schema', async () => {
  for (const table of Object.values(store.t)) {
    expect(await store.read.select().from(table), getTableName(table)).toEqual([]);
  }
});

test('The migrations make every index of the schema', async () => {
  const wanted = Object.values(store.t).flatMap((table) =>
    store.dialect === 'pg'
      ? pg.getTableConfig(table as unknown as pg.PgTable).indexes.map((index) => index.config.name)
      : sqlite.getTableConfig(table).indexes.map((index) => index.config.name),
  );
  const catalogue =
    store.dialect === 'pg' ? sql`select indexname as name from pg_indexes` : sql`select name from sqlite_master`;
  const made = await store.read.select({ name: sql<string>`name` }).from(sql`(${catalogue}) as made`);
  expect(made.map((row) => row.name)).toEqual(expect.arrayContaining(wanted));
});

test.runIf(process.env.TEST_DATABASE_URL)('On PostgreSQL every text is sorted by its bytes', async () => {
  const columns = sql`information_schema.columns`;
  const elsewhere = sql`table_schema = 'public' and data_type = 'text' and collation_name is distinct from 'C'`;
  expect(await store.read.select({ name: sql`column_name` }).from(columns).where(elsewhere)).toEqual([]);
});
