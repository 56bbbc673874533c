import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const readyWithinMs = 300_000; // a first start builds

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/healthz`)).ok;
  } catch {
    return false;
  }
}

/**
 * Starts the project as its users do, with a sample newsroom in a data folder of the tests' own. Specs find it by
 * `baseURL`; E2E_DATA_DIR is its data folder and E2E_PRINTED what it printed, the one-time sign-in links among it.
 */
export default async function startServer(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'claimline-e2e-'));
  const port = process.env.E2E_PORT ?? '';
  const origin = `http://localhost:${port}`;
  const environment: Record<string, string | undefined> = {
    DATA_DIR: folder,
    DATABASE_URL: undefined,
    HOST: '127.0.0.1',
    PORT: port,
    PUBLIC_ORIGIN: origin,
  };
  const server = spawn(process.execPath, ['server/setup/start.mjs'], {
    env: { ...process.env, ...environment, TRUSTED_PROXY: undefined },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  let printed = '';
  server.stdout.on('data', (chunk: Buffer) => {
    printed += chunk;
  });

  const deadline = Date.now() + readyWithinMs;
  while (!(await answers(origin))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      server.kill();
      throw new Error(`The server did not start.\n${printed}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  process.env.E2E_DATA_DIR = folder;
  process.env.E2E_PRINTED = printed;

  return async () => {
    server.kill('SIGTERM');
    const [code] = await ended;
    await rm(folder, { recursive: true, force: true });
    if (code !== 0) throw new Error(`The server did not stop by itself: exit code ${code}.`);
  };
}
