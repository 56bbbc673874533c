import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type BetterSqlite from 'better-sqlite3';
import { Database } from './sqlite-driver.ts';
import { driverCode, StoreError, type StoreErrorCode } from './store-error.ts';

/** Up to here the whole file is checked at every start; beyond it that would take longer than a start may. */
const CHECKED_WHOLE = 64 * 1024 * 1024;

function connect(file: string, readonly: boolean): BetterSqlite.Database {
  const connection = new Database(file, { readonly, timeout: 5_000 });
  if (!readonly) connection.pragma('journal_mode = WAL');
  // FULL: what was acknowledged is on the disk.
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('secure_delete = FAST'); // what is deleted, such as a reader's address, is overwritten in the file
  // As PostgreSQL does.
  connection.pragma('case_sensitive_like = ON');
  return connection;
}

function checkWhole(connection: BetterSqlite.Database, file: string): void {
  const pages = Number(connection.pragma('page_count', { simple: true }));
  const pageSize = Number(connection.pragma('page_size', { simple: true }));
  if (pages * pageSize > CHECKED_WHOLE) return;
  const verdict = connection.pragma('quick_check(1)', { simple: true });
  if (verdict !== 'ok') throw new StoreError('damaged', file);
}

function prepareFolder(file: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    accessSync(existsSync(file) ? file : path.dirname(file), constants.W_OK);
    accessSync(path.dirname(file), constants.W_OK);
  } catch (error) {
    throw new StoreError('notWritable', file, error);
  }
  if (existsSync(file) && !statSync(file).isFile()) throw new StoreError('damaged', file);
}

const CODES: [RegExp, StoreErrorCode][] = [
  [/^SQLITE_(CORRUPT|NOTADB)/, 'damaged'],
  [/^SQLITE_(CANTOPEN|READONLY|PERM|FULL|IOERR)/, 'notWritable'],
  [/^SQLITE_(BUSY|LOCKED)/, 'locked'],
];

function refusalOf(error: unknown, file: string): unknown {
  const code = driverCode(error) ?? '';
  const match = CODES.find(([pattern]) => pattern.test(code));
  return match ? new StoreError(match[1], file, error) : error;
}

/** Opens the file for writing, runs `prepare` (the migrations), then opens it for reading.
 *  @throws StoreError when the folder, the file or its contents do not allow it */
export function openConnections(file: string, prepare: (writer: BetterSqlite.Database) => void) {
  prepareFolder(file);
  let writer: BetterSqlite.Database | undefined;
  try {
    writer = connect(file, false);
    checkWhole(writer, file);
    prepare(writer);
    return { writer, reader: connect(file, true) };
  } catch (error) {
    writer?.close();
    throw refusalOf(error, file);
  }
}
