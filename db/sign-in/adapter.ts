import { createAdapterFactory } from 'better-auth/adapters';
import { and, asc, type Column, count, desc, eq, getTableColumns, or, type SQL } from 'drizzle-orm';
import type { Store, Writer } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';
import { type Condition, condition } from './condition.ts';

/** better-auth names its models itself; these are their tables. */
const tablesOf = (t: Schema) => ({
  user: t.people,
  session: t.sessions,
  account: t.credentials,
  verification: t.verifications,
});

/** Which of the four it is, is known only when it runs: the type of one stands for all. */
type Table = Schema['verifications'];
type Row = Record<string, unknown>;

/** better-auth's database on our store. Every write goes through `store.write`: on a writing connection of its own it
 *  would wait, inside this thread, for a transaction that cannot go on meanwhile. */
export const storeAdapter = (store: Store) =>
  createAdapterFactory({
    config: {
      adapterId: 'store',
      supportsNumericIds: false,
      supportsJSON: true,
      supportsDates: true,
      supportsBooleans: true,
      // Each step is a transaction of its own; what must happen together is done by our commands.
      transaction: false,
    },
    // better-auth says of each row only that it is of whatever type the caller wants: `never` is what fits them all.
    adapter: ({ getDefaultModelName }) => {
      const { read } = store;

      const tableOf = (model: string): Table => {
        const tables: Record<string, unknown> = tablesOf(store.t);
        const table = tables[getDefaultModelName(model)];
        if (!table) throw new Error(`sign-in has no table for ${model}`);
        return table as Table;
      };
      const columnOf = (table: Table, field: string): Column => {
        const columns: Record<string, Column> = getTableColumns(table);
        const column = columns[field];
        if (!column) throw new Error(`sign-in has no column for ${field}`);
        return column;
      };
      const matching = (table: Table, where: Condition[] = []): SQL | undefined => {
        const parts = (connector: 'AND' | 'OR') =>
          where
            .filter((part) => (part.connector ?? 'AND') === connector)
            .map((part) => condition(columnOf(table, part.field), part));
        return and(...parts('AND'), or(...parts('OR')));
      };
      /** The one row to change: the conditions may fit several. */
      const oneOf = async (tx: Writer, table: Table, where: Condition[]): Promise<SQL | null> => {
        const [row] = await tx.select({ id: table.id }).from(table).where(matching(table, where)).limit(1);
        return row ? eq(table.id, row.id) : null;
      };

      return {
        create: ({ model, data }) =>
          store.write(async (tx) => {
            const [row] = await tx
              .insert(tableOf(model))
              .values(data as never)
              .returning();
            return row as never;
          }),
        async findOne({ model, where }) {
          const table = tableOf(model);
          const [row] = await read.select().from(table).where(matching(table, where)).limit(1);
          return (row ?? null) as never;
        },
        async findMany({ model, where, limit, offset, sortBy }) {
          const table = tableOf(model);
          const found = read.select().from(table).where(matching(table, where)).$dynamic();
          if (sortBy) {
            const column = columnOf(table, sortBy.field);
            found.orderBy(sortBy.direction === 'desc' ? desc(column) : asc(column));
          }
          return (await found.limit(limit).offset(offset ?? 0)) as never;
        },
        async count({ model, where }) {
          const table = tableOf(model);
          const [row] = await read.select({ count: count() }).from(table).where(matching(table, where));
          return row?.count ?? 0;
        },
        update: ({ model, where, update }) =>
          store.write(async (tx) => {
            const table = tableOf(model);
            const one = await oneOf(tx, table, where);
            if (!one) return null;
            const [row] = await tx
              .update(table)
              .set(update as Row)
              .where(one)
              .returning();
            return (row ?? null) as never;
          }),
        updateMany: ({ model, where, update }) =>
          store.write(async (tx) => {
            const table = tableOf(model);
            return (await tx.update(table).set(update).where(matching(table, where)).returning({ id: table.id }))
              .length;
          }),
        delete: ({ model, where }) =>
          store.write(async (tx) => {
            const table = tableOf(model);
            const one = await oneOf(tx, table, where);
            if (one) await tx.delete(table).where(one);
          }),
        deleteMany: ({ model, where }) =>
          store.write(async (tx) => {
            const table = tableOf(model);
            return (await tx.delete(table).where(matching(table, where)).returning({ id: table.id })).length;
          }),
        consumeOne: ({ model, where }) =>
          store.write(async (tx) => {
            const table = tableOf(model);
            const one = await oneOf(tx, table, where);
            if (!one) return null;
            const [row] = await tx.delete(table).where(one).returning();
            return (row ?? null) as never;
          }),
      };
    },
  });
