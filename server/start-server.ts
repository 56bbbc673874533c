import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerBrokenRequest } from './broken-request.ts';
import type { Environment } from './environment.ts';
import { createFront } from './front.ts';
import { listen } from './listen.ts';
import { startPagesThread } from './pages-thread.ts';
import { makeSite, portOf, type Site } from './site.ts';
import { StartRefusal } from './start-refusal.ts';
import { stopServer } from './stop-server.ts';
import { Upstream } from './upstream.ts';

/** How long cached pages are still answered after the pages' thread has died. */
const LAST_ANSWERS = 1_000;

export type ServerOptions = {
  environment: Environment;
  /** The program of the pages' thread. */
  worker: URL;
  /** The interface languages, the default first. */
  locales: readonly [string, ...string[]];
  /** The files that anyone may have. */
  publicFolder?: string;
  /** How long requests may take to finish when the server is stopped, in milliseconds. */
  grace?: number;
};

export type RunningServer = {
  /** Where readers find it. */
  publicOrigin: URL;
  port: number;
  /** Fulfilled once pages can be rendered. Requests that come earlier wait for it. */
  ready: Promise<void>;
  /** Fulfilled with an exit code when everything has ended: 0 after a stop, 1 where a part has failed. */
  ended: Promise<number>;
  /** Finishes what is under way, closes the application, and ends. */
  stop: () => void;
};

/**
 * Starts the one HTTP server: the port in this thread, the pages in another. Throws a StartRefusal where it cannot.
 * The port is taken first, so a second server never comes as far as the database.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { environment } = options;
  const server = createServer();
  await listen(server, environment.PORT, environment.HOST);
  const { port } = server.address() as AddressInfo; // it listens on a port, so it is no path
  const publicOrigin = new URL(environment.PUBLIC_ORIGIN ?? `http://localhost:${port}`);
  const folder = makePrivateFolder(server);
  const socketPath = join(folder, 'pages.sock');

  const counter = new SharedArrayBuffer(4);
  const start = { counter, socketPath, hostname: publicOrigin.hostname, port: portOf(publicOrigin) };
  const thread = startPagesThread(options.worker, start, publicOrigin, environment.PAGES_MEGABYTES);
  const upstream = new Upstream(socketPath);
  const site = makeSite(options, publicOrigin, upstream, new Int32Array(counter));
  void thread.ready.then(site.becomeReady);

  server.on('request', createFront(site));
  server.on('clientError', (error, socket) => answerBrokenRequest(error, socket, site.common));
  server.keepAliveTimeout = 65_000; // longer than a reverse proxy's, so that it never writes into a closing socket

  const ended = thread.ended.then(async (code) => {
    const asked = site.state === 'stopping';
    if (!asked) await answerLastReaders(site);
    server.closeAllConnections();
    server.close();
    upstream.close();
    removeFolder(folder);
    return asked ? code : 1;
  });
  const stop = () => {
    if (site.state === 'failed' || site.state === 'stopping') return;
    site.state = 'stopping';
    stopServer(server, options.grace ?? 8_000, () => {
      upstream.close();
      thread.stop();
    });
  };
  return { publicOrigin, port, ready: site.ready, ended, stop };
}

/**
 * After the pages' thread has died. Native modules do not load a second time in one process, so a new thread is no way
 * out; a new process is. And the thread may have committed without raising the generation: so not for long.
 */
async function answerLastReaders(site: Site): Promise<void> {
  const hasReaders = site.state === 'ready';
  site.state = 'failed';
  if (hasReaders) await new Promise((resolve) => setTimeout(resolve, LAST_ANSWERS));
}

/** Holds the socket between the threads. A folder that only we may enter, with a path short enough for any system. */
function makePrivateFolder(server: Server): string {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'claimline-'));
    process.once('exit', () => removeFolder(folder));
    return folder;
  } catch {
    server.close();
    throw new StartRefusal(`Nothing can be written to ${tmpdir()}: please set TMPDIR to a folder that can be written.`);
  }
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
