import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '../environment.ts';
import { type RunningServer, startServer } from '../start-server.ts';

export const fakePagesThread = new URL('./fake-pages-thread.mjs', import.meta.url);

export type TestServer = RunningServer & {
  origin: string;
  /** What this text, sent as it is, is answered with, until the connection ends or falls silent. */
  sendRaw: (text: string | Buffer) => Promise<string>;
  /** Stops it and waits for its end. */
  close: () => Promise<number>;
};

/** The real front with the fake pages' thread, on a free port, with a small `public/` folder. */
export async function startTestServer(variables: Record<string, string> = {}, grace = 3_000): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'front-test-'));
  const publicFolder = join(folder, 'public');
  mkdirSync(publicFolder);
  writeFileSync(join(publicFolder, 'reader.js'), 'export const reader = 1;\n'.repeat(50));
  mkdirSync(join(folder, 'build', 'static', 'chunks'), { recursive: true });
  writeFileSync(join(folder, 'build', 'static', 'chunks', 'a1b2.css'), 'body { color: black }\n'.repeat(50));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const read = readEnvironment({ PORT: '0', BUILD_DIR: join(folder, 'build'), ...variables });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const server = await startServer({
    environment: read.environment,
    worker: fakePagesThread,
    locales: ['en', 'ru'],
    publicFolder,
    grace,
  });
  void server.ended.then(() => rmSync(folder, { recursive: true, force: true }));
  await server.ready;
  return {
    ...server,
    origin: `http://localhost:${server.port}`,
    sendRaw: (text) => sendRaw(server.port, text),
    close: async () => {
      server.stop();
      return server.ended;
    },
  };
}

function sendRaw(port: number, text: string | Buffer): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let received = '';
    const finish = () => {
      socket.destroy();
      resolve(received);
    };
    socket.setEncoding('latin1').setTimeout(4_000, finish);
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.on('error', finish).on('close', finish);
    socket.write(text);
  });
}
