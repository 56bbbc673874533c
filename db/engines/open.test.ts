import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from './open.ts';
import { Database } from './sqlite-driver.ts';
import { StoreError } from './store-error.ts';
import { openTestStore, runRaw, type TestStore } from './testing.ts';

const opening = (file: string) => openStore({ file });
const refusal = async (attempt: Promise<unknown>) => {
  const error = await attempt.catch((reason: unknown) => reason);
  if (!(error instanceof StoreError)) throw new Error(`not refused: ${String(error)}`);
  return error;
};

describe('a database file', () => {
  let folder: string;
  const at = (name: string) => path.join(folder, name);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'claimline-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is made with its folder, and opens again with what was written', async () => {
    const first = await opening(at('deep/er/newsroom.db'));
    await first.write(async (tx) => tx.insert(first.t.topics).values({ id: 'a', slug: 'a', name: 'A' }));
    await first.close();
    const second = await opening(at('deep/er/newsroom.db'));
    expect(await second.read.$count(second.t.topics)).toBe(1);
    await second.close();
  });

  test('is durable: acknowledged means on the disk', async () => {
    const store = await opening(at('a.db'));
    await store.close();
    const file = new Database(at('a.db'), { readonly: true });
    expect(file.pragma('journal_mode', { simple: true })).toBe('wal');
    file.close();
  });

  test('that is no database is refused in one sentence that names it', async () => {
    writeFileSync(at('a.db'), 'Dear diary, this is not a database at all. '.repeat(200));
    const error = await refusal(opening(at('a.db')));
    expect(error.code).toBe('damaged');
    expect(error.message).toMatch(/^The database \S+a\.db is damaged or is not a database: .+\.$/);
  });

  test('with damage in the middle is refused', async () => {
    const store = await opening(at('a.db'));
    await store.close();
    const bytes = readFileSync(at('a.db'));
    bytes.fill(0xee, 4096 * 3, 4096 * 12);
    writeFileSync(at('a.db'), bytes);
    expect((await refusal(opening(at('a.db')))).code).toBe('damaged');
  });

  test('cut short is refused', async () => {
    const store = await opening(at('a.db'));
    await store.close();
    writeFileSync(at('a.db'), readFileSync(at('a.db')).subarray(0, 4096 * 7));
    expect((await refusal(opening(at('a.db')))).code).toBe('damaged');
  });

  test('in a folder that cannot be made is refused', async () => {
    writeFileSync(at('file'), '');
    expect((await refusal(opening(at('file/newsroom.db')))).code).toBe('notWritable');
  });

  test('locked by another program is refused', async () => {
    await (await opening(at('a.db'))).close();
    const other = new Database(at('a.db'));
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('BEGIN EXCLUSIVE');
    expect((await refusal(opening(at('a.db')))).code).toBe('locked');
    other.close();
  }, 15_000);
});

describe('a database of either engine', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  const again = () =>
    openStore(store.dialect === 'pg' ? { DATABASE_URL: store.place, file: '' } : { file: store.place });

  test('opens a second time without migrating again', async () => {
    const second = await again();
    expect(await second.read.$count(second.t.people)).toBe(0);
    await second.close();
  });

  test('written by a newer version is refused and left as it is', async () => {
    const journal = store.dialect === 'pg' ? 'drizzle.__drizzle_migrations' : '__drizzle_migrations';
    await runRaw(store, `INSERT INTO ${journal} (hash, created_at) VALUES ('future', 9999999999999)`);
    const error = await refusal(again());
    expect(error.code).toBe('newer');
    expect(error.message).toContain('newer version');
  });

  test('lets its readers read only', async () => {
    const { read, t } = store;
    const sneaky = read as unknown as { delete: (table: typeof t.topics) => Promise<unknown> };
    await expect((async () => sneaky.delete(t.topics))()).rejects.toThrow();
  });
});

test('a PostgreSQL server that does not answer is refused without showing the password', async () => {
  const error = await refusal(openStore({ DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/news', file: '' }));
  expect(error.code).toBe('unreachable');
  expect(error.message).toContain('127.0.0.1:1/news');
  expect(error.message).not.toContain('secret');
});
