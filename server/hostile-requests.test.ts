import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  expect(await server.close()).toBe(0);
});

const ask = (target: string, headers = '') =>
  server.sendRaw(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n`);

const statusOf = (raw: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(raw)?.[1]);

/** How many answers came on one connection. */
const answersIn = (raw: string) => raw.split(/HTTP\/1\.1 \d{3} /).length - 1;

describe('An address that cannot be read is refused in words:', () => {
  test.each([
    '/%ff',
    '/%',
    '/en/claims/%zz',
    '/en/claims/%c3%28',
    '/en/%00',
    '/en/a%00b',
    '/en/%0d%0aSet-Cookie:%20a=1',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/_next/static/../../../secret.txt',
    '/en/claims/a%2fb',
    '//evil.example/',
    '/en//claims',
    '*',
    'http://evil.example/en/claims/one',
    'https://evil.example/',
    'en/claims/one',
  ])('%s', async (target) => {
    const raw = await ask(target);
    expect(statusOf(raw)).toBe(400);
    expect(raw).toContain('<h1>Bad Request</h1>');
    expect(raw.toLowerCase()).toContain('content-type: text/html; charset=utf-8');
    expect(raw.toLowerCase()).toContain('cache-control: no-store');
    expect(raw).not.toContain('secret\n');
  });
});

describe('A request that could be two is never answered as two:', () => {
  const smuggled = 'GET /desk/echo HTTP/1.1\r\nHost: smuggled\r\n\r\n';
  const post = (headers: string, body: string) =>
    server.sendRaw(`POST /desk/body HTTP/1.1\r\nHost: x\r\n${headers}\r\n\r\n${body}`);

  test.each([
    ['two lengths', `Content-Length: 0\r\nContent-Length: ${smuggled.length}`, smuggled],
    ['a length and chunks', `Content-Length: ${smuggled.length}\r\nTransfer-Encoding: chunked`, `0\r\n\r\n${smuggled}`],
    ['an unknown transfer coding', 'Transfer-Encoding: xchunked', `0\r\n\r\n${smuggled}`],
    ['a length that is no number', 'Content-Length: +5', smuggled],
    ['a folded length', 'Content-Length:\r\n 5', smuggled],
    ['a space before the colon', 'Content-Length : 5', smuggled],
    ['chunks of which the first is not one', 'Transfer-Encoding: chunked', 'zz\r\n'],
  ])('%s', async (_, headers, body) => {
    const raw = await post(headers, body);
    expect(answersIn(raw)).toBe(1);
    expect(raw).not.toContain('smuggled');
    expect([400, 411]).toContain(statusOf(raw));
  });

  test('a body that comes with a GET stays outside', async () => {
    const body = 'GET /desk/echo HTTP/1.1\r\nHost: inner\r\n\r\n';
    const raw = await ask('/desk/echo', `Content-Length: ${body.length}\r\n`).then(() =>
      server.sendRaw(
        `GET /desk/echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      ),
    );
    expect(answersIn(raw)).toBe(1);
    expect(raw).not.toContain('inner');
    expect(raw).not.toContain('content-length":');
  });
});

describe('What no browser sends', () => {
  test('a request without a host is refused', async () => {
    expect(statusOf(await server.sendRaw('GET /en HTTP/1.1\r\nConnection: close\r\n\r\n'))).toBe(400);
  });

  test('a NUL in the address is refused', async () => {
    expect(statusOf(await server.sendRaw('GET /en\0 HTTP/1.1\r\nHost: x\r\n\r\n'))).toBe(400);
  });

  test('headers without end are refused, readably', async () => {
    const raw = await ask('/en', `X-Long: ${'a'.repeat(40_000)}\r\n`);
    expect(statusOf(raw)).toBe(431);
    expect(raw).toContain('is too long');
  });

  test('what is no HTTP at all is answered by a refusal and the end of the connection', async () => {
    expect(statusOf(await server.sendRaw('\x16\x03\x01\x02\x00\x01\x00\r\n\r\n'))).toBe(400);
  });

  test('an unknown method is refused', async () => {
    expect(statusOf(await server.sendRaw('BREW /en HTTP/1.1\r\nHost: x\r\n\r\n'))).toBe(400);
    const raw = await server.sendRaw('TRACE /en HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(statusOf(raw)).toBe(405);
  });

  test('a host from outside never reaches a page', async () => {
    const raw = await server.sendRaw(
      'GET /en/claims/host HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n',
    );
    expect(raw).not.toContain('evil.example');
  });

  test('the headers of the router change nothing on a reader page, and reach no sign-in', async () => {
    const headers = 'RSC: 1\r\nNext-Router-Prefetch: 1\r\nNext-Router-State-Tree: x\r\nNext-Action: x\r\n';
    expect(await ask('/en/claims/router', headers)).not.toMatch(/"rsc"|"next-/);
  });

  test('a length of an address or a query does not matter', async () => {
    expect(statusOf(await ask(`/en/claims/${'a'.repeat(8_000)}`))).toBe(200);
    expect(statusOf(await ask(`/en/claims?party=${'a'.repeat(8_000)}`))).toBe(200);
    expect(statusOf(await ask(`/en/claims?${'party=a&'.repeat(1_000)}`))).toBe(200);
  });

  test('after all this, a reader is served as before', async () => {
    expect(statusOf(await ask('/en/claims/after'))).toBe(200);
  });
});
