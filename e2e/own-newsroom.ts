import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../db/engines/open.ts';
import type { Store } from '../db/engines/store.ts';
import { freePort, runProject, untilReady } from './run-project.ts';

/** A newsroom in a data folder of its own, served by a server of its own. */
export type OwnNewsroom = { origin: string; stop: () => Promise<void> };

/** Serves what `fill` puts into an empty database, with these settings. For what the sample, which is read by all specs, must not hold. */
export async function serveOwn(
  fill: (store: Store) => Promise<unknown>,
  settings: Record<string, string> = {},
): Promise<OwnNewsroom> {
  const folder = await mkdtemp(join(tmpdir(), 'claimline-e2e-own-'));
  const store = await openStore({ file: join(folder, 'newsroom.db') });
  await fill(store).finally(() => store.close());
  const port = await freePort();
  const server = runProject('start', { ...settings, DATA_DIR: folder, PORT: String(port) });
  await untilReady(server, port, 60_000);
  return {
    origin: `http://localhost:${port}`,
    stop: async () => {
      server.stop();
      await server.ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
