import { type Column, eq, getTableColumns, is, type Placeholder, type SQL, sql, type Table } from 'drizzle-orm';
import { PgColumn } from 'drizzle-orm/pg-core';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { change, type Slots } from './prepared.ts';
import type { Writer } from './store.ts';

/** Rows that one statement adds. There is a statement for every number up to this one, so it is kept small. */
const AT_ONCE = 16;

type Change = ReturnType<typeof change>;

/** A value that comes in, as its column has it. drizzle hands null to the encoder too, and null must stay null. */
export function encoded(column: Column, slot: Placeholder): SQL {
  const encoder = { mapToDriverValue: (value: unknown) => (value == null ? null : column.mapToDriverValue(value)) };
  return sql`${sql.param(slot, encoder)}`;
}

/** The first row's values go by their columns' names. */
const slotName = (name: string, row: number): string => (row === 0 ? name : `${name} ${row}`);

function insertion(table: SQLiteTable, names: readonly string[], count: number): Change {
  const columns: Record<string, Column> = getTableColumns(table);
  const columnNamed = (name: string): Column => {
    const column = columns[name];
    if (!column) throw new Error(`no column ${name}`);
    return column;
  };
  const slotsOf = (row: number) =>
    Object.fromEntries(names.map((name) => [name, encoded(columnNamed(name), sql.placeholder(slotName(name, row)))]));
  return change((tx) => tx.insert(table).values(Array.from({ length: count }, (_, row) => slotsOf(row))));
}

type Row = Record<string, unknown>;

function valuesOf(rows: readonly Row[], names: readonly string[]): Row {
  const values: Row = {};
  for (const [index, row] of rows.entries()) {
    const isAlike = Object.keys(row).length === names.length && names.every((name) => name in row);
    if (!isAlike) throw new Error('rows that are added together name the same columns');
    for (const name of names) values[slotName(name, index)] = row[name];
  }
  return values;
}

/** A value made at its first use and kept for as long as its key lives. */
function kept<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const values = new WeakMap<K, V>();
  return (key) => {
    const value = values.get(key) ?? make(key);
    values.set(key, value);
    return value;
  };
}

const insertionsOf = kept((_table: Table) => new Map<string, Change>());

/** Adds rows, all of which name the same columns, by statements built once. */
export async function addRows<T extends SQLiteTable>(
  tx: Writer,
  table: T,
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  const names = Object.keys(rows[0] ?? {});
  const insertions = insertionsOf(table);
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE);
    const key = `${some.length} ${names.join(' ')}`;
    const insert = insertions.get(key) ?? insertion(table, names, some.length);
    insertions.set(key, insert);
    await insert(tx, valuesOf(some, names));
  }
}

const removalOf = kept((column: Column) =>
  change(
    (tx, _t, { value }: Slots<{ value: string }>) => tx.delete(column.table as SQLiteTable).where(eq(column, value)), // the schema has no other tables (kit.ts)
  ),
);

/** Removes the rows that have this value in this column. */
export const removeRows = (tx: Writer, column: Column, value: string): Promise<void> =>
  removalOf(column)(tx, { value });

const asJson = { mapToDriverValue: (list: unknown) => JSON.stringify(list) };

/** Whether a column's value is in a list that comes in as one value: however long it is, the statement is the same. */
export const isIn = (column: Column, list: Placeholder): SQL =>
  is(column, PgColumn)
    ? sql`${column} = any(${list})`
    : sql`${column} in (select value from json_each(${sql.param(list, asJson)}))`;
