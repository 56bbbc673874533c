import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerBrokenRequest } from './broken-request.ts';
import type { Environment } from './environment.ts';
import { createFront } from './front.ts';
import { Quota } from './limits.ts';
import { listen } from './listen.ts';
import { startPagesThread } from './pages-thread.ts';
import { ResponseCache } from './response-cache.ts';
import { commonHeaders } from './security-headers.ts';
import { portOf, type Site, type State } from './site.ts';
import { StartRefusal } from './start-refusal.ts';
import { listStaticFiles } from './static-files.ts';
import { stopServer } from './stop-server.ts';
import { Upstream } from './upstream.ts';

/** How long cached pages are still answered after the pages' thread has died. */
const LAST_ANSWERS = 1_000;

export type ServerOptions = {
  environment: Environment;
  /** The program of the pages' thread. */
  worker: URL;
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
  const { port } = server.address() as AddressInfo;
  const publicOrigin = new URL(environment.PUBLIC_ORIGIN ?? `http://localhost:${port}`);
  const folder = makePrivateFolder(server);
  const socketPath = join(folder, 'pages.sock');

  const counter = new SharedArrayBuffer(4);
  const view = new Int32Array(counter);
  const start = { counter, socketPath, hostname: publicOrigin.hostname, port: portOf(publicOrigin) };
  const thread = startPagesThread(options.worker, start, environment.PAGES_MEGABYTES);
  let state: State = 'starting';
  const upstream = new Upstream(socketPath);
  const common = commonHeaders(publicOrigin);
  const site: Site = {
    publicOrigin,
    locales: environment.LOCALES,
    trustedProxies: environment.TRUSTED_PROXY,
    common,
    files: listStaticFiles(options.publicFolder ?? 'public', environment.BUILD_DIR),
    cache: new ResponseCache(environment.CACHE_MEGABYTES * 2 ** 20),
    generation: () => Atomics.load(view, 0),
    upstream,
    ready: thread.ready,
    state: () => state,
    quotas: {
      searches: new Quota(environment.SEARCHES_PER_MINUTE),
      signIns: new Quota(environment.SIGN_INS_PER_MINUTE),
      writes: new Quota(environment.WRITES_PER_MINUTE),
    },
  };
  server.on('request', createFront(site));
  server.on('clientError', (error, socket) => answerBrokenRequest(error, socket, common));
  server.keepAliveTimeout = 65_000; // longer than a reverse proxy's, so that it never writes into a closing socket
  void thread.ready.then(() => {
    if (state === 'starting') state = 'ready';
  });

  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeFolder);
  const ended = thread.ended.then(async (code) => {
    const asked = state === 'stopping';
    const wasReady = state === 'ready';
    // Native modules do not load a second time in one process, so a new thread is no way out; a new process is. The
    // thread that died may have committed without raising the generation: one more reason not to go on for long.
    if (!asked) state = 'failed';
    if (wasReady) await new Promise((resolve) => setTimeout(resolve, LAST_ANSWERS));
    server.closeAllConnections();
    server.close();
    upstream.close();
    removeFolder();
    process.removeListener('exit', removeFolder);
    return asked ? code : 1;
  });
  const stop = () => {
    if (state === 'failed' || state === 'stopping') return;
    state = 'stopping';
    stopServer(server, options.grace ?? 8_000, () => {
      upstream.close();
      thread.stop();
    });
  };
  return { publicOrigin, port, ready: thread.ready, ended, stop };
}

/** Holds the socket between the threads. A folder that only we may enter, with a path short enough for any system. */
function makePrivateFolder(server: Server): string {
  try {
    return mkdtempSync(join(tmpdir(), 'claimline-'));
  } catch {
    server.close();
    throw new StartRefusal(`Nothing can be written to ${tmpdir()}: please set TMPDIR to a folder that can be written.`);
  }
}
