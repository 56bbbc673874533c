import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Lookup } from './guarded-agent.ts';
import { postMessage } from './post-message.ts';
import { readAllowedHosts } from './public-address.ts';

type Told = { method?: string; url?: string; body: string; headers: Record<string, unknown> };
let told: Told[] = [];
const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  told.push({ method: request.method ?? '', url: request.url ?? '', body, headers: request.headers });
  if (request.url === '/moved') return response.writeHead(307, { location: '/here' }).end();
  if (request.url === '/slow') return;
  response.writeHead(request.url === '/full' ? 503 : 202).end('thanks');
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://partner.example:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  told = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const toMyself: Lookup = (_host, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);
const allowed = readAllowedHosts('partner.example');
const post = (address: string, more = {}) =>
  postMessage(address, '{"type":"test"}', { 'webhook-id': 'one' }, { allowed, lookup: toMyself, ...more });

describe('A message is sent', () => {
  it('as JSON with its headers, and the status is what comes of it', async () => {
    expect(await post(`${origin}/here`)).toEqual({ status: 202, problem: null });
    expect(await post(`${origin}/full`)).toEqual({ status: 503, problem: null });
    expect(told[0]).toMatchObject({ method: 'POST', url: '/here', body: '{"type":"test"}' });
    expect(told[0]?.headers).toMatchObject({ 'content-type': 'application/json', 'webhook-id': 'one' });
  });

  it('to the address that was named and no other: redirects are not followed', async () => {
    expect(await post(`${origin}/moved`)).toEqual({ status: 307, problem: null });
    expect(told.map(({ url }) => url)).toEqual(['/moved']);
  });
});

describe('What goes wrong is said', () => {
  it('no answer in time, a call broken off, nobody there', async () => {
    expect(await post(`${origin}/slow`, { milliseconds: 200 })).toEqual({ status: null, problem: 'tooSlow' });
    const broken = post(`${origin}/slow`, { signal: AbortSignal.timeout(50) });
    expect(await broken).toEqual({ status: null, problem: 'tooSlow' });
    expect(await post(origin.replace(/\d+$/, '1'))).toEqual({ status: null, problem: 'noAnswer' });
  });

  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://169.254.169.254/',
    'http://localhost/',
    'http://a.example:8080/',
  ])('an address of the newsroom’s own network is not asked: %s', async (address) => {
    expect(await post(address)).toEqual({ status: null, problem: 'notPublic' });
    expect(told).toEqual([]);
  });

  it('a name that leads into it is not asked either', async () => {
    expect(await post('https://rebound.example/')).toEqual({ status: null, problem: 'notPublic' });
  });
});
