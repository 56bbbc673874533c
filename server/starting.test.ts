import { afterEach, expect, test, vi } from 'vitest';
import { readEnvironment } from './environment.ts';
import { type RunningServer, startServer } from './start-server.ts';
import { fakePagesThread } from './testing/test-server.ts';

let server: RunningServer;

async function start(variables: Record<string, string> = {}): Promise<RunningServer> {
  const read = readEnvironment({ PORT: '0', ...variables });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  server = await startServer({ environment: read.environment, worker: fakePagesThread, locales: ['en'] });
  return server;
}

afterEach(async () => {
  vi.unstubAllEnvs();
  server.stop();
  await server.ended;
});

test('Whoever asks before pages can be rendered waits for them, and health says so meanwhile', async () => {
  vi.stubEnv('TEST_START_TAKES', '500');
  const { publicOrigin } = await start();
  const early = fetch(new URL('/en/claims/early', publicOrigin));
  const health = await fetch(new URL('/healthz', publicOrigin));
  expect([health.status, await health.json()]).toMatchObject([503, { status: 'starting' }]);
  expect((await early).status).toBe(200);
});

test('The application finds its public origin in the environment, also where nobody has set it', async () => {
  const { publicOrigin, port } = await start();
  const seen = await (await fetch(new URL('/desk/origin', publicOrigin))).text();
  expect(seen).toBe(`http://localhost:${port}`);
});

test('The public origin is told without the slash that somebody may have put behind it', async () => {
  const { port } = await start({ PUBLIC_ORIGIN: 'https://facts.example.org/' });
  const seen = await (await fetch(`http://127.0.0.1:${port}/desk/origin`)).text();
  expect(seen).toBe('https://facts.example.org');
});
