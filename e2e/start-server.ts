import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROLES } from './fixtures.ts';
import { runProject, untilReady } from './run-project.ts';
import { signInByLink } from './sign-in-by-link.ts';

const withBuildMs = 300_000;

/**
 * Starts the project as its users do, with a sample newsroom in a data folder of the tests' own. Specs find it by
 * `baseURL`; E2E_DATA_DIR is its data folder, E2E_PRINTED what it printed, and E2E_COOKIES the sign-in of each person of
 * the sample by their role: the links that were printed work once.
 */
export default async function startServer(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'claimline-e2e-'));
  const port = Number(process.env.E2E_PORT);
  const server = runProject('start', { DATA_DIR: folder, PORT: String(port), TIPS_PER_HOUR: '200' });
  try {
    await untilReady(server, port, withBuildMs);
    process.env.E2E_DATA_DIR = folder;
    process.env.E2E_PRINTED = server.printed();
    process.env.E2E_COOKIES = JSON.stringify(await signInEverybody(server.printed()));
  } catch (error) {
    server.stop('SIGKILL');
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return async () => {
    server.stop();
    const code = await server.ended;
    await rm(folder, { recursive: true, force: true });
    if (code !== 0) throw new Error(`The server ended with ${code} when it was asked to stop.\n${server.printed()}`);
  };
}

async function signInEverybody(printed: string) {
  const cookies: Record<string, { name: string; value: string }> = {};
  for (const role of ROLES) {
    const link = new RegExp(`Sample ${role}:\\s+(\\S+)`).exec(printed)?.[1];
    if (!link) throw new Error(`No sign-in link for the ${role} was printed.\n${printed}`);
    cookies[role] = await signInByLink(link);
  }
  return cookies;
}
