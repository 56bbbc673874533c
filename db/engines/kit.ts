// The column kit: one schema for two dialects. The SQLite builders are canonical, the PostgreSQL ones are cast to them
// once, here; every query is then typed once and runs on both.
import * as pg from 'drizzle-orm/pg-core';
import * as sqlite from 'drizzle-orm/sqlite-core';

export const sqliteKit = {
  table: sqlite.sqliteTable,
  index: sqlite.index,
  uniqueIndex: sqlite.uniqueIndex,
  primaryKey: sqlite.primaryKey,
  check: sqlite.check,
  /** A counted key: the order in which rows were written. */
  sequence: (name: string) => sqlite.integer(name, { mode: 'number' }).primaryKey({ autoIncrement: true }),
  text: (name: string) => sqlite.text(name),
  // drizzle wants a list that can be changed, and does not change it.
  oneOf: <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
    sqlite.text(name, { enum: values as unknown as [T[number], ...T[number][]] }),
  integer: (name: string) => sqlite.integer(name, { mode: 'number' }),
  boolean: (name: string) => sqlite.integer(name, { mode: 'boolean' }),
  /** An instant in UTC, to the millisecond. */
  instant: (name: string) => sqlite.integer(name, { mode: 'timestamp_ms' }),
  /** Epoch milliseconds as a plain number, for comparing and sorting. */
  milliseconds: (name: string) => sqlite.integer(name, { mode: 'number' }),
  json: <T>(name: string) => sqlite.text(name, { mode: 'json' }).$type<T>(),
  bytes: (name: string) => sqlite.blob(name, { mode: 'buffer' }),
};

export type Kit = typeof sqliteKit;

export const pgKit = {
  table: pg.pgTable,
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
  check: pg.check,
  sequence: (name: string) => pg.integer(name).generatedByDefaultAsIdentity().primaryKey(),
  text: (name: string) => pg.text(name),
  oneOf: (name: string, values: [string, ...string[]]) => pg.text(name, { enum: values }),
  integer: (name: string) => pg.integer(name),
  boolean: (name: string) => pg.boolean(name),
  instant: (name: string) => pg.timestamp(name, { withTimezone: true, mode: 'date', precision: 3 }),
  milliseconds: (name: string) => pg.bigint(name, { mode: 'number' }),
  json: (name: string) => pg.jsonb(name),
  bytes: pg.customType<{ data: Buffer }>({ dataType: () => 'bytea' }),
} as unknown as Kit;
