import { getTableName, type Placeholder, sql, type Table } from 'drizzle-orm';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type { Schema } from '../schema/schema.ts';

// To put a statement together from builders and to compile it takes several times as long as to run it. What runs again
// and again is therefore written with a placeholder where a value comes in, and built once for each connection.

export type Builders = BaseSQLiteDatabase<'async', unknown, Schema>;
type Values = Record<string, unknown>;
type Built<R> = PromiseLike<R> & { prepare(): { execute(values?: Values): unknown } };

type Selecting = Pick<Builders, 'select' | 'selectDistinct'>;
/** Without `with`, behind which drizzle offers changes that would not be noted. */
type Changing = Selecting & Pick<Builders, 'insert' | 'update' | 'delete'>;

/** A placeholder for each value of a statement. */
export type Slots<V> = { readonly [Name in keyof V]: Placeholder };

/** How a statement is built. The function itself is the key under which a connection remembers what came of it. */
export type Build = (db: Changing, t: Schema, slots: never) => Built<unknown>;

/** A statement ready to run, and the names of the tables it changes. */
export type Prepared = { readonly changes: readonly string[]; execute(values: Values): unknown };

type Connection = { prepared(build: Build): Prepared };

/** A query as a function: `query((read, t, { id }: Slots<{ id: string }>) => read.select()…where(eq(t.people.id, id)))`. */
export function query<V extends Values, R>(build: (read: Selecting, t: Schema, slots: Slots<V>) => Built<R>) {
  // A connection keeps statements of every kind; what this one gives, its builder's type says.
  return async (db: Connection, values: V): Promise<R> => (await db.prepared(build).execute(values)) as R;
}

/** The same for an insert, an update or a delete. */
export function change<V extends Values>(build: (tx: Changing, t: Schema, slots: Slots<V>) => Built<unknown>) {
  return async (tx: Connection, values: V): Promise<void> => {
    await tx.prepared(build).execute(values);
  };
}

/** Whatever name is asked for has a placeholder. Spread, it would have none at all, so that is an error. Every
 *  statement's slots are this one object, hence `never`. */
const slots = new Proxy({} as never, {
  get: (_, name) => sql.placeholder(String(name)),
  ownKeys: () => {
    throw new Error('take the placeholders of a statement one by one');
  },
});

/** The connection, noting which tables a statement that is built on it changes. */
function noting(db: Builders, changes: string[]): Changing {
  const noted = (name: 'insert' | 'update' | 'delete') => (table: Table) => {
    changes.push(getTableName(table));
    return db[name](table as never); // each of the three has a type of its own for the same table
  };
  return Object.assign(Object.create(db), {
    insert: noted('insert'),
    update: noted('update'),
    delete: noted('delete'),
  });
}

/** drizzle's builders on a connection of either engine, which from now on remembers the statements built for it. */
export function rememberStatements(connection: object, t: Schema): Builders & Connection {
  const db = connection as Builders; // every query is typed once, by the builders of SQLite (kit.ts)
  const known = new Map<Build, Prepared>();
  const prepared = (build: Build): Prepared => {
    const found = known.get(build);
    if (found) return found;
    const changes: string[] = [];
    const statement = build(noting(db, changes), t, slots).prepare();
    const made: Prepared = { changes, execute: (values) => statement.execute(values) };
    known.set(build, made);
    return made;
  };
  return Object.assign(db, { prepared });
}
