import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../db/engines/open.ts';
import type { Store } from '../db/engines/store.ts';
import { freePort, runProject, untilReady } from './run-project.ts';

/** A newsroom in a data folder of its own, served by a server of its own. */
export type OwnNewsroom = {
  origin: string;
  /** Does something to its database beside the server, as another process would. */
  beside: <T>(work: (store: Store) => Promise<T>) => Promise<T>;
  /** Ends the server without a warning, as a power cut does, and starts it again. */
  crash: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Serves what `fill` puts into an empty database, with these settings. For what the sample, which is read by all specs, must not hold. */
export async function serveOwn(
  fill: (store: Store) => Promise<unknown>,
  settings: Record<string, string> = {},
): Promise<OwnNewsroom> {
  const folder = await mkdtemp(join(tmpdir(), 'claimline-e2e-own-'));
  const beside: OwnNewsroom['beside'] = async (work) => {
    const store = await openStore({ file: join(folder, 'newsroom.db') });
    return work(store).finally(() => store.close());
  };
  await beside(fill);
  const port = await freePort();
  const start = async () => {
    const started = runProject('start', { ...settings, DATA_DIR: folder, PORT: String(port) });
    await untilReady(started, port, 60_000);
    return started;
  };
  let server = await start();
  return {
    origin: `http://localhost:${port}`,
    beside,
    crash: async () => {
      server.stop('SIGKILL');
      await server.ended;
      server = await start();
    },
    stop: async () => {
      server.stop();
      await server.ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
