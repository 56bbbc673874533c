import { getTableName, sql } from 'drizzle-orm';
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

test.runIf(process.env.TEST_DATABASE_URL)('On PostgreSQL every text is sorted by its bytes', async () => {
  const columns = sql`information_schema.columns`;
  const elsewhere = sql`table_schema = 'public' and data_type = 'text' and collation_name is distinct from 'C'`;
  expect(await store.read.select({ name: sql`column_name` }).from(columns).where(elsewhere)).toEqual([]);
});
