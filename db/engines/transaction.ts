import { AsyncLocalStorage } from 'node:async_hooks';
import { getTableName, type Table } from 'drizzle-orm';
import { defineProjections, definePublic } from '../schema/public.ts';
import { sqliteKit } from './kit.ts';
import type { Build } from './prepared.ts';
import type { Writer } from './store.ts';

/** Tables that readers see. Derived from the schema, so that a new one cannot be forgotten. */
const READERS_SEE = new Set(
  Object.values({ ...definePublic(sqliteKit), ...defineProjections(sqliteKit) }).map((table: Table) =>
    getTableName(table),
  ),
);

type Change = 'insert' | 'update' | 'delete';

/** One transaction: knows whether it is open, and whether it changed what readers see. */
export class Transaction {
  private static readonly current = new AsyncLocalStorage<Transaction>();
  private open = true;
  private readonly store: object;
  changedPublic = false;

  constructor(store: object) {
    this.store = store;
  }

  /** A write inside a write would wait for itself for ever.
   *  @throws when called from within an open transaction of the same store */
  static refuseNested(store: object): void {
    const outer = Transaction.current.getStore();
    if (outer?.open && outer.store === store) {
      throw new Error('a write inside a write: pass the transaction (tx) on instead of calling store.write again');
    }
  }

  /** Runs the change; afterwards the writer it was given no longer writes. */
  async run<T>(tx: Writer, change: (tx: Writer) => Promise<T>): Promise<T> {
    try {
      return await Transaction.current.run(this, () => change(this.guard(tx)));
    } finally {
      this.open = false;
    }
  }

  private note(changedTable: string): void {
    if (!this.open) throw new Error('this transaction is over: await every change before returning');
    if (READERS_SEE.has(changedTable)) this.changedPublic = true;
  }

  private guard(tx: Writer): Writer {
    const changing =
      <K extends Change>(name: K) =>
      (table: Parameters<Writer[K]>[0]) => {
        this.note(getTableName(table));
        return tx[name](table as never); // each of the three has a type of its own for the same table
      };
    const guarded = {
      insert: changing('insert'),
      update: changing('update'),
      delete: changing('delete'),
      prepared: (build: Build) => {
        const statement = tx.prepared(build);
        for (const table of statement.changes) this.note(table);
        return statement;
      },
    };
    return new Proxy(tx, {
      get: (target, name) => {
        if (name in guarded) return guarded[name as keyof typeof guarded];
        // drizzle offers insert, update and delete behind `with` too, past the guard.
        if (name === 'with') {
          return (...queries: Parameters<Writer['with']>) => {
            const { select, selectDistinct } = target.with(...queries);
            return { select, selectDistinct };
          };
        }
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  }
}
