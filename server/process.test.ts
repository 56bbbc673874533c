// The whole server as an operator meets it: a compiled program in a process of its own.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fakePagesThread } from './testing/test-server.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'server-process-'));
  const config = {
    extends: resolve('tsconfig.dist.json'),
    compilerOptions: { rootDir: resolve('.'), outDir: folder, typeRoots: [resolve('node_modules/@types')] },
    include: [resolve('server/*.ts')],
    exclude: [resolve('server/*.test.ts')],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  writeFileSync(
    join(folder, 'start.js'),
    `import { runServer } from './server/run-server.js';\nawait runServer(new URL('${fakePagesThread.href}'), ['en']);\n`,
  );
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const compiled = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder]);
  expect(compiled.stdout.toString()).toBe('');
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Ended = { code: number | null; output: string };

/** Starts the program. `output` grows while it runs. */
function run(variables: Record<string, string>) {
  const child = spawn(process.execPath, [join(folder, 'start.js')], {
    cwd: folder,
    env: { NODE_ENV: 'test', PATH: process.env.PATH, PORT: '0', ...variables },
  });
  const started = { child, output: '' };
  const collect = (chunk: Buffer) => {
    started.output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = new Promise<Ended>((done) => child.on('close', (code) => done({ code, output: started.output })));
  const ready = new Promise<string>((found, failed) => {
    child.stdout.on('data', () => {
      const origin = /Ready on (\S+)/.exec(started.output)?.[1];
      if (origin) found(origin);
    });
    child.on('close', () => failed(new Error(started.output)));
  });
  ready.catch(() => undefined); // tests of a server that cannot start look at its end alone
  return { child, ready, ended };
}

const PRIORITIES = `
  import { readdirSync, readFileSync } from 'node:fs';
  import { isMainThread, parentPort, Worker } from 'node:worker_threads';
  import { standBack } from './server/stand-back.js';
  // proc_pid_stat(5): the name, which may hold anything, ends at the last bracket; the nice value is field 19.
  const niceOf = (thread) => Number(readFileSync('/proc/self/task/' + thread + '/stat', 'utf8').split(') ').at(-1).split(' ')[16]);
  if (isMainThread) {
    const worker = new Worker(new URL(import.meta.url));
    worker.once('message', () => {
      const others = readdirSync('/proc/self/task').filter((thread) => thread !== String(process.pid));
      console.log(JSON.stringify({ front: niceOf(process.pid), others: others.map(niceOf).sort((a, b) => b - a).slice(0, 2) }));
      worker.postMessage('stop');
    });
  } else {
    standBack();
    parentPort.once('message', () => parentPort.close());
    parentPort.postMessage('stood back');
  }
`;

test.runIf(process.platform === 'linux')('The thread that stands back has a lower priority, and it alone.', () => {
  writeFileSync(join(folder, 'priorities.js'), PRIORITIES);
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'priorities.js')]);
  expect(stderr.toString()).toBe('');
  const { front, others } = JSON.parse(stdout.toString());
  expect(others).toEqual([front + 10, front]);
});

describe('A server that cannot start says in a sentence how to mend it, and ends with 1:', () => {
  test('unusable settings, all of them at once', async () => {
    const { code, output } = await run({ PORT: 'abc', PUBLIC_ORIGIN: 'facts.example.org', HOST: '' }).ended;
    expect(code).toBe(1);
    expect(output).toContain('PORT must be a port number from 0 to 65535; "abc" is not.');
    expect(output).toContain('PUBLIC_ORIGIN must be');
    expect(output.trim().split('\n')).toHaveLength(3);
  });

  test('a port in use', async () => {
    const other = createServer();
    const port = await new Promise<number>((found) => {
      other.listen(0, '127.0.0.1', () => found((other.address() as { port: number }).port));
    });
    const { code, output } = await run({ PORT: String(port) }).ended;
    other.close();
    expect(code).toBe(1);
    expect(output).toMatch(/^Port \d+ is in use: please stop what listens there, or choose another one.*\n$/);
  });

  test('an address that this machine does not have', async () => {
    const { code, output } = await run({ HOST: '192.0.2.1' }).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/^This machine has no address 192\.0\.2\.1.*\n$/);
  });

  test('no folder for the socket between its threads', async () => {
    const { code, output } = await run({ TMPDIR: join(folder, 'does-not-exist') }).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/^Nothing can be written to .*set TMPDIR.*\n$/);
  });
});

describe('A running server', () => {
  test('told to stop, finishes what is under way, closes the database, and ends with 0', async () => {
    const bridge = pathToFileURL(join(folder, 'server/bridge.js')).href;
    const server = run({ TEST_BRIDGE: bridge });
    const origin = await server.ready;
    const slow = fetch(`${origin}/desk/slow`).then((answer) => answer.text());
    await new Promise((done) => setTimeout(done, 150));
    server.child.kill('SIGTERM');
    expect(await slow).toBe('finished');
    const { code, output } = await server.ended;
    expect(output).toContain('the database is closed');
    expect(code).toBe(0);
  });

  test('told twice, ends at once', async () => {
    const server = run({});
    const origin = await server.ready;
    const slow = fetch(`${origin}/desk/slow?milliseconds=6000`).catch(() => 'cut');
    await new Promise((done) => setTimeout(done, 150));
    const begun = performance.now();
    server.child.kill('SIGTERM');
    await new Promise((done) => setTimeout(done, 50));
    server.child.kill('SIGINT');
    expect((await server.ended).code).toBe(1);
    expect(performance.now() - begun).toBeLessThan(4_000);
    expect(await slow).toBe('cut');
  });

  test("ends with 1 when the pages' thread dies, so that a supervisor starts it anew", async () => {
    const server = run({});
    const origin = await server.ready;
    await fetch(`${origin}/desk/die`);
    const { code, output } = await server.ended;
    expect(code).toBe(1);
    expect(output).toContain('a part of it failed');
  });

  test('leaves nothing behind in the folder for temporary files', async () => {
    const temporary = mkdtempSync(join(folder, 'tmp-'));
    const server = run({ TMPDIR: temporary });
    await server.ready;
    const [socketFolder = ''] = readdirSync(temporary);
    expect(statSync(join(temporary, socketFolder)).mode & 0o777).toBe(0o700);
    server.child.kill('SIGINT');
    expect((await server.ended).code).toBe(0);
    expect(readdirSync(temporary)).toEqual([]);
  });
});
