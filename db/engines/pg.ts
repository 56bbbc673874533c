import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { migrationsFolder, refuseNewer } from './migration-files.ts';
import { type Announcements, followOthers } from './pg-announce.ts';
import { pgSearch } from './pg-search.ts';
import { rememberStatements } from './prepared.ts';
import schema from './schema.pg.ts';
import type { Store, StoreOptions, Writer } from './store.ts';
import { driverCode, StoreError } from './store-error.ts';
import { Transaction } from './transaction.ts';

/** Any number will do, as long as every Claimline takes the same. */
const MIGRATION_LOCK = 72_431;
const ATTEMPTS = 60;
const FORBIDDEN = '42501';
const CONFLICTS = new Set(['40001', '40P01']);

// Counts arrive as numbers, as from SQLite; none of ours passes 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** The address without its password, for messages. */
function nameOf(url: string): string {
  if (!URL.canParse(url)) return 'in DATABASE_URL';
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

async function prepare(pool: pg.Pool, where: string): Promise<void> {
  const connection = await pool.connect().catch((error: unknown) => {
    throw new StoreError('unreachable', where, error);
  });
  try {
    // Several app servers may start at once.
    await connection.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const journal = await connection.query("SELECT to_regclass('drizzle.__drizzle_migrations') AS name");
    if (journal.rows[0]?.name) {
      const applied = await connection.query('SELECT created_at FROM drizzle.__drizzle_migrations');
      refuseNewer(
        'pg',
        applied.rows.map((row) => Number(row.created_at)),
        where,
      );
    }
    await migrate(drizzle(connection), { migrationsFolder: migrationsFolder('pg') });
  } catch (error) {
    throw driverCode(error) === FORBIDDEN ? new StoreError('notWritable', where, error) : error;
  } finally {
    await connection.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    connection.release();
  }
}

/** Readers have connections of their own, so that writers waiting for a conflict cannot keep them out. */
function openPools(url: string) {
  const writers = new pg.Pool({ connectionString: url, max: 10 });
  const readers = new pg.Pool({ connectionString: url, max: 10, options: '-c default_transaction_read_only=on' });
  // A connection lost while idle is opened anew by the next query; without a listener it would end the process.
  for (const pool of [writers, readers]) pool.on('error', () => undefined);
  return { writers, readers };
}

/** The store on a PostgreSQL server, for newsrooms with several app servers.
 *  @throws StoreError when the server cannot be reached or its database not used */
export async function openPg(url: string, options: StoreOptions = {}): Promise<Store> {
  const { writers, readers } = openPools(url);
  let others: Announcements | undefined;
  const close = async () => {
    await Promise.all([others?.close(), writers.end(), readers.end()]);
  };
  try {
    await prepare(writers, nameOf(url));
    others = await followOthers(url, () => options.onPublicChange?.());
  } catch (error) {
    await close();
    throw error;
  }
  const database = drizzle(writers);

  async function attempt<T>(change: (tx: Writer) => Promise<T>): Promise<T> {
    const transaction = new Transaction(store);
    const value = await database.transaction(
      async (tx) => {
        const done = await transaction.run(rememberStatements(tx, schema), change);
        if (transaction.changedPublic) await others?.announce(tx);
        return done;
      },
      { isolationLevel: 'serializable' },
    );
    if (transaction.changedPublic) options.onPublicChange?.();
    return value;
  }

  const store: Store = {
    dialect: 'pg',
    t: schema,
    read: rememberStatements(drizzle(readers), schema),
    search: pgSearch(readers),
    unindexed: (column) => sql`${column}`, // its planner weighs the order and the limit itself
    async write(change) {
      Transaction.refuseNested(store);
      for (let tries = 1; ; tries += 1) {
        try {
          return await attempt(change);
        } catch (error) {
          if (!CONFLICTS.has(driverCode(error) ?? '') || tries >= ATTEMPTS) throw error;
          await wait(Math.random() * 5 * Math.min(tries, 10));
        }
      }
    },
    close,
  };
  return store;
}
