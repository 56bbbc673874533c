import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { NodePgQueryResultHKT } from 'drizzle-orm/node-postgres';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import pg from 'pg';

const CHANNEL = 'claimline_public_change';
/** How often a silent connection is asked whether it is still there, and how long it may take to say so. */
const HEARTBEAT = 2_000;
const RETRY = 250;

/** Several app servers on one database tell each other that what readers see has changed. */
export type Announcements = {
  /** Called within a transaction: PostgreSQL passes it on at the commit, and never where there is none. */
  announce: (tx: PgDatabase<NodePgQueryResultHKT>) => Promise<void>;
  close: () => Promise<void>;
};

/**
 * Calls `onChange` whenever another app server has changed what readers see. While the connection that hears of it is
 * lost, nobody knows, so `onChange` is called with every attempt to connect again, and once more when one succeeds.
 * Fulfilled when it listens. @throws what the driver throws where it cannot the first time
 */
export async function followOthers(url: string, onChange: () => void): Promise<Announcements> {
  const self = randomUUID();
  const closing = new AbortController();

  async function connect(): Promise<{ client: pg.Client; lost: Promise<void> }> {
    const client = new pg.Client({
      connectionString: url,
      keepAlive: true,
      connectionTimeoutMillis: HEARTBEAT,
      query_timeout: HEARTBEAT,
    });
    const lost = new Promise<void>((resolve) => {
      client.once('end', resolve);
      client.on('error', () => resolve());
    });
    client.on('notification', ({ payload }) => {
      if (payload !== self) onChange();
    });
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    return { client, lost };
  }

  /** Fulfilled when the connection is gone or no longer wanted. */
  async function watch({ client, lost }: Awaited<ReturnType<typeof connect>>): Promise<void> {
    let here = true;
    void lost.then(() => {
      here = false;
    });
    const { signal } = closing;
    while (here && !signal.aborted) {
      await Promise.race([lost, wait(HEARTBEAT, undefined, { signal, ref: false })]).catch(() => undefined);
      if (here && !signal.aborted) await client.query('SELECT 1').catch(() => client.end());
    }
    await client.end().catch(() => undefined);
  }

  async function follow(first: Awaited<ReturnType<typeof connect>>): Promise<void> {
    let connection: Awaited<ReturnType<typeof connect>> | undefined = first;
    while (!closing.signal.aborted) {
      if (connection) await watch(connection);
      if (closing.signal.aborted) return;
      onChange();
      await wait(RETRY);
      connection = await connect().catch(() => undefined);
      if (connection) onChange();
    }
    await connection?.client.end();
  }

  const followed = follow(await connect());
  return {
    announce: async (tx) => {
      await tx.execute(sql`SELECT pg_notify(${CHANNEL}, ${self})`);
    },
    async close() {
      closing.abort();
      await followed;
    },
  };
}
