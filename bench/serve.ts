import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { get, request } from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const here = (file: string): string => path.join(import.meta.dirname, file);

export type Served = {
  origin: string;
  pid: number;
  /** Milliseconds from the start of the process to its being ready. */
  readyAfter: number;
  /** Has the thread that holds the commands do something; answers once it is acknowledged. */
  command: <T>(address: string) => Promise<T>;
  stop: () => Promise<void>;
};

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (!address || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** The built server on a data folder of its own, as a process of its own. */
export async function serve(folder: string, name: string): Promise<Served> {
  const port = await freePort();
  const dataFolder = path.join(folder, name);
  mkdirSync(dataFolder, { recursive: true });
  const socket = path.join(folder, `commands-${port}.sock`);
  const origin = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn(process.execPath, [here('bench-server.js')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      PUBLIC_ORIGIN: origin,
      DATA_DIR: dataFolder,
      BENCH_SOCKET: socket,
      SEARCHES_PER_MINUTE: '100000',
      API_CALLS_PER_MINUTE: '100000',
    },
  });
  for (;;) {
    const answer = await fetch(`${origin}/healthz`).catch(() => null);
    if (answer?.ok) break;
    if (child.exitCode !== null) throw new Error('the server did not start');
    await wait(25);
  }
  const readyAfter = performance.now() - started;
  const command = async <T>(address: string): Promise<T> => {
    const asked = request({ socketPath: socket, path: address }).end();
    const [answer] = await once(asked, 'response');
    const body = Buffer.concat(await answer.toArray()).toString();
    if (answer.statusCode !== 200) throw new Error(body);
    return JSON.parse(body) as T;
  };
  return { origin, pid: child.pid ?? 0, readyAfter, command, stop: () => stopChild(child) };
}

/** A bare node:http server in a process of its own that sends exactly this answer. */
async function serveBare(folder: string, body: Buffer, headers: Record<string, string>) {
  const file = path.join(folder, 'bare-body');
  const headersFile = path.join(folder, 'bare-headers.json');
  writeFileSync(file, body);
  writeFileSync(headersFile, JSON.stringify(headers));
  const child = fork(here('bare-server.js'), [file, headersFile]);
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return { origin: `http://127.0.0.1:${port}`, stop: () => stopChild(child) };
}

/** The bytes as they travel: `fetch` would unpack them. */
async function rawBody(page: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(page, { headers: { 'accept-encoding': 'br' } }, async (response) =>
      resolve(Buffer.concat(await response.toArray())),
    ).on('error', reject);
  });
}

/** A bare server that sends what this address answers, byte for byte and with the same headers. */
export async function serveTheSame(folder: string, address: string) {
  const answer = await fetch(address, { headers: { 'accept-encoding': 'br' } });
  const raw = await rawBody(address);
  const headers = Object.fromEntries(
    [...answer.headers].filter(([name]) => !['connection', 'keep-alive', 'date', 'transfer-encoding'].includes(name)),
  );
  const bare = await serveBare(folder, raw, { ...headers, 'content-length': String(raw.length) });
  return { bare, bytes: raw.length };
}
