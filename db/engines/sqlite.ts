import type Database from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { migrationsFolder, refuseNewer } from './migration-files.ts';
import { rememberStatements } from './prepared.ts';
import schema from './schema.sqlite.ts';
import { openConnections } from './sqlite-file.ts';
import { sqliteSearch } from './sqlite-search.ts';
import type { Store, StoreOptions, Writer } from './store.ts';
import { Transaction } from './transaction.ts';

function prepare(writer: Database.Database, file: string): void {
  const known = writer.prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'").get();
  if (known) {
    const applied = writer.prepare('SELECT created_at FROM __drizzle_migrations').pluck().all();
    refuseNewer('sqlite', applied.map(Number), file);
  }
  // A migration that changes a table drops the old one, and with it, where keys are enforced, all that refers to it.
  writer.pragma('foreign_keys = OFF');
  migrate(drizzle(writer), { migrationsFolder: migrationsFolder('sqlite') });
  writer.pragma('foreign_keys = ON');
}

/** The embedded store: one file, one writer, and readers who see the last committed state.
 *  @throws StoreError when the file cannot be used */
export function openSqlite(file: string, options: StoreOptions = {}): Store {
  const { writer, reader } = openConnections(file, (connection) => prepare(connection, file));
  const begin = writer.prepare('BEGIN IMMEDIATE');
  const commit = writer.prepare('COMMIT');
  const rollback = writer.prepare('ROLLBACK');
  const tx = rememberStatements(drizzle(writer), schema);
  let last: Promise<unknown> = Promise.resolve();

  async function transact<T>(change: (tx: Writer) => Promise<T>): Promise<T> {
    const transaction = new Transaction(store);
    begin.run();
    try {
      const value = await transaction.run(tx, change);
      commit.run();
      if (transaction.changedPublic) options.onPublicChange?.();
      return value;
    } finally {
      if (writer.inTransaction) rollback.run();
    }
  }

  const store: Store = {
    dialect: 'sqlite',
    t: schema,
    read: rememberStatements(drizzle(reader), schema),
    search: sqliteSearch(reader),
    unindexed: (column) => sql`+${column}`, // sqlite.org/optoverview.html: unary + disqualifies a term
    async write(change) {
      Transaction.refuseNested(store);
      const turn = last.then(() => transact(change));
      // Whoever comes next waits for the end of this turn, not for its success.
      last = turn.then(
        () => undefined,
        () => undefined,
      );
      return turn;
    },
    async close() {
      await last;
      reader.close();
      writer.close();
    },
  };
  return store;
}
