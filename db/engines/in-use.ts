import { existsSync } from 'node:fs';
import type BetterSqlite from 'better-sqlite3';
import type { Place } from './open.ts';
import { Database } from './sqlite-driver.ts';
import { driverCode } from './store-error.ts';

/** Whether another program has the newsroom's database open. It is asked by what would change the database behind the back
 *  of a running server. A database that cannot be asked counts as free: opening it says what is the matter. */
export async function isInUse(place: Place): Promise<boolean> {
  return place.DATABASE_URL ? isPgInUse(place.DATABASE_URL) : isFileInUse(place.file);
}

/** In WAL mode whoever has read a file keeps a shared lock on it until it is closed, so an exclusive one is refused. */
function isFileInUse(file: string): boolean {
  if (!existsSync(file)) return false;
  let connection: BetterSqlite.Database | undefined;
  try {
    connection = new Database(file, { timeout: 0 });
    connection.pragma('locking_mode = EXCLUSIVE');
    connection.exec('BEGIN EXCLUSIVE; ROLLBACK');
    return false;
  } catch (error) {
    return /^SQLITE_(BUSY|LOCKED)/.test(driverCode(error) ?? '');
  } finally {
    connection?.close();
  }
}

async function isPgInUse(url: string): Promise<boolean> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const others = await client.query(
      `SELECT 1 FROM pg_stat_activity
       WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`,
    );
    return (others.rowCount ?? 0) > 0;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}
