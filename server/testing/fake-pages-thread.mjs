// @ts-check
// Stands in for Next's thread in tests: pages whose content, speed and end a test can choose by their address.
import { createServer } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

const { socketPath, counter } = workerData;
const view = new Int32Array(counter);
/** What a database would hold: how often has been published. */
let record = 0;
let renders = 0;

/** @param {number} milliseconds */
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @param {string} body */
const page = (body) =>
  `<!DOCTYPE html><html lang="en"><head><link rel="preload" as="script" href="/_next/static/a.js"/>` +
  `<script src="/_next/static/a.js" async=""></script></head><body>${body}` +
  `<script>self.__next_f.push([1,"payload"])</script></body></html>`;

/** @type {Record<string, (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, url: URL) => unknown>} */
const answers = {
  '/healthz': (_, response) => response.writeHead(204).end(),
  // Reads the record late and answers later still, as a render does.
  '/en/claims/record': async (_, response) => {
    renders += 1;
    await wait(Math.random() * 4);
    const seen = record;
    await wait(Math.random() * 4);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(`<p>record ${seen}.</p>`));
  },
  '/en/claims/slow': async (_, response) => {
    renders += 1;
    await wait(400);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(`<p>slow, render ${renders}.</p>`));
  },
  // The commit, then the generation, then the answer to the editor.
  '/desk/publish': async (_, response) => {
    record += 1;
    const mine = record;
    await wait(Math.random() * 2);
    Atomics.add(view, 0, 1);
    response.end(String(mine));
  },
  '/desk/renders': (_, response) => response.end(String(renders)),
  '/desk/echo': (request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.headers));
  },
  '/desk/origin': (_, response) => response.end(process.env.PUBLIC_ORIGIN),
  '/desk/slow': async (_, response, url) => {
    await wait(Number(url.searchParams.get('milliseconds') ?? 700));
    response.end('finished');
  },
  '/desk/body': async (request, response) => {
    let length = 0;
    for await (const chunk of request) length += chunk.length;
    response.end(`read ${length}`);
  },
  '/en/submit': async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('set-cookie', 'session=2');
    response.end(page(`<pre>${JSON.stringify(request.headers)}</pre><p>${body}</p>`));
  },
  '/desk/die': () => process.exit(7),
  '/desk/broken': (_, response) => {
    response.writeHead(500, { 'content-type': 'text/html' });
    response.end('<html id="__next_error__">{\\"digest\\":\\"1234567890\\"}</html>');
  },
  '/en/broken': (_, response) => {
    response.writeHead(500, { 'content-type': 'text/html' });
    response.end('<html id="__next_error__"></html>');
  },
  '/en/cut': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
    response.write('<p>only a part');
    setTimeout(() => response.destroy(), 20);
  },
  '/en/moved': (_, response) => {
    response.writeHead(308, { location: '/en/claims/record' });
    response.end();
  },
  '/exports/claims.csv': async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8', 'set-cookie': 'session=1' });
    response.write('slug\r\n');
    await wait(700);
    response.end('last\r\n');
  },
};

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://test');
  const answer = answers[url.pathname];
  if (answer) return answer(request, response, url);
  renders += 1;
  response.statusCode = url.pathname.includes('missing') ? 404 : 200;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('set-cookie', 'who=first-reader');
  response.setHeader('x-powered-by', 'something');
  response.end(page(`<p>${request.url}</p><pre>${JSON.stringify(request.headers)}</pre>`));
});
server.keepAliveTimeout = 0;
await wait(Number(process.env.TEST_START_TAKES ?? 0));
server.listen(socketPath, () => parentPort?.postMessage('ready'));
parentPort?.once('message', () => {
  server.close(async () => {
    // In tests of a whole process this is the compiled bridge, and the application has registered a closer.
    if (process.env.TEST_BRIDGE) {
      const bridge = await import(process.env.TEST_BRIDGE);
      bridge.onStop(() => console.log('the database is closed'));
      await bridge.runClosers();
    }
    process.exit(0);
  });
});
