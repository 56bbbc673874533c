// The thread that renders. Only the front thread of this process can reach it.
import { chmodSync } from 'node:fs';
import { createServer } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import next from 'next';
import { runClosers, withResponse } from './bridge.ts';
import { standBack } from './stand-back.ts';
import type { ThreadStart } from './thread-start.ts';

const { socketPath, hostname, port } = workerData as ThreadStart;
standBack();
const app = next({ dev: false, hostname, port });
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer((request, response) => {
  // Asked by the front alone, to know that this thread is not stuck.
  if (request.url === '/healthz') response.writeHead(204).end();
  else void withResponse(response, () => handle(request, response));
});
// Who may connect, and for how long, is the front's business. If this side ended an idle connection, the front might be
// writing a request into it at that moment.
Object.assign(server, { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 });

server.listen(socketPath, () => {
  chmodSync(socketPath, 0o600);
  parentPort?.postMessage('ready');
});

parentPort?.once('message', () => {
  server.close(() => void closeAndEnd());
});

async function closeAndEnd(): Promise<void> {
  let exitCode = 0;
  for (const close of [() => app.close(), runClosers]) {
    try {
      await close();
    } catch (error) {
      console.error('Closing:', error);
      exitCode = 1;
    }
  }
  process.exit(exitCode); // ends this thread only
}
