import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { migrationsFolder } from './migration-files.ts';
import { openPg } from './pg.ts';
import { openSqlite } from './sqlite.ts';
import { Database } from './sqlite-driver.ts';
import type { Store, StoreOptions } from './store.ts';

/** A database of a test's own. `place` is its file or address; `close` closes the store and removes the database. */
export type TestStore = Store & { place: string };

const server = process.env.TEST_DATABASE_URL;
const TEMPLATE_LOCK = 72_432;

const addressOf = (database: string): string => {
  const url = new URL(server ?? '');
  url.pathname = `/${database}`;
  return url.href;
};

async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Named after the migrations, so that a server that outlives a test run never hands out an older schema. */
function templateName(): string {
  const hash = createHash('sha256');
  const folder = migrationsFolder('pg');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.sql'))) {
    hash.update(readFileSync(path.join(folder, file)));
  }
  return `template_${hash.digest('hex').slice(0, 16)}`;
}

/** Migrations run once, into a template; each test then copies it. Several test files may come here at once. */
async function makeDatabase(name: string): Promise<void> {
  const template = templateName();
  await onServer(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const ready = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [template]);
    if (ready.rowCount === 0) {
      await client.query(`DROP DATABASE IF EXISTS ${template}`);
      await client.query(`CREATE DATABASE ${template}`);
      await (await openPg(addressOf(template))).close();
      await client.query(`ALTER DATABASE ${template} IS_TEMPLATE true`);
    }
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
}

async function openTestPg(options: StoreOptions): Promise<TestStore> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await makeDatabase(name);
  const store = await openPg(addressOf(name), options);
  const close = async () => {
    await store.close();
    await onServer((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  };
  return { ...store, place: addressOf(name), close };
}

function openTestSqlite(options: StoreOptions): TestStore {
  const folder = mkdtempSync(path.join(tmpdir(), 'claimline-'));
  const place = path.join(folder, 'test.db');
  const store = openSqlite(place, options);
  const close = async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { ...store, place, close };
}

/** A fresh database with the real migrations: SQLite, or PostgreSQL where TEST_DATABASE_URL names a server. */
export async function openTestStore(options: StoreOptions = {}): Promise<TestStore> {
  return server ? openTestPg(options) : openTestSqlite(options);
}

/** Runs SQL past the store, on a connection of its own: what somebody with a database shell could do. */
export async function runRaw(store: TestStore, statement: string): Promise<void> {
  if (store.dialect === 'sqlite') {
    const connection = new Database(store.place);
    try {
      connection.exec(statement);
    } finally {
      connection.close();
    }
    return;
  }
  const client = new pg.Client({ connectionString: store.place });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
