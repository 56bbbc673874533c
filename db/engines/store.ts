import type { Column, SQL } from 'drizzle-orm';
import type { Schema } from '../schema/schema.ts';
import type { Build, Builders, Prepared } from './prepared.ts';
import type { Search } from './search.ts';

type Queries = Pick<Builders, 'select' | 'selectDistinct' | '$count' | '$with' | 'with'>;
type Changes = Pick<Builders, 'insert' | 'update' | 'delete'>;
/** Statements that are built once for a connection (prepared.ts). */
type Statements = { prepared(build: Build): Prepared };

/** Awaited builders that can only read. */
export type Reader = Queries & Statements;
export type Writer = Queries & Changes & Statements;
/** The database as everything else sees it. Builders are awaited, never `.get`, `.all` or `.run`: those know a dialect. */
export interface Store {
  readonly dialect: 'sqlite' | 'pg';
  readonly t: Schema;
  readonly read: Reader;
  readonly search: Search;
  /** The same value, but no way into an index, for an engine that would take the wrong one. Bind dates with `sql.param`. */
  readonly unindexed: (column: Column) => SQL;
  /** One serializable transaction. On SQLite it holds the only writer: await nothing in it but the database.
   *  On PostgreSQL `change` may run again after a conflict, so it must not have effects outside the transaction. */
  write<T>(change: (tx: Writer) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export type StoreOptions = {
  /** Called after the commit and before `write` returns, when the transaction changed what readers see. */
  onPublicChange?: () => void;
};
