import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ SIGN_INS_PER_MINUTE: '2' });
});
afterAll(async () => {
  expect(await server.close()).toBe(0);
});

const get = (path: string, init: RequestInit = {}) => fetch(server.origin + path, { redirect: 'manual', ...init });

describe('the desk', () => {
  test('gets the request as it came, with a nonce, the true address and the public origin', async () => {
    const headers = {
      cookie: 'session=1',
      'next-action': 'abc',
      'x-client-ip': '9.9.9.9',
      'x-forwarded-for': '9.9.9.9',
    };
    const answer = await get('/desk/echo', {
      headers: { ...headers, 'x-middleware-subrequest': 'x', forwarded: 'for=9' },
    });
    const seen = await answer.json();
    expect(seen).toMatchObject({ cookie: 'session=1', 'next-action': 'abc', 'x-client-ip': '127.0.0.1' });
    expect(seen).toMatchObject({ 'x-forwarded-for': '127.0.0.1', host: `localhost:${server.port}` });
    expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(['x-middleware-subrequest']));
    expect(seen.forwarded).toBeUndefined();
    const nonce = /'nonce-([^']+)'/.exec(seen['content-security-policy'])?.[0] ?? 'none';
    expect(answer.headers.get('content-security-policy')).toContain(nonce);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
  });

  test('cannot be robbed of the true address by naming it a header of the connection', async () => {
    const raw = await server.sendRaw(
      'GET /desk/echo HTTP/1.1\r\nHost: x\r\nConnection: close, x-client-ip, x-forwarded-for, content-security-policy\r\nX-Client-Ip: 6.6.6.6\r\n\r\n',
    );
    expect(raw).toContain('"x-client-ip":"127.0.0.1"');
    expect(raw).toContain('"content-security-policy":"default-src');
  });

  test('of two answers none has the nonce of the other', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => (await get('/desk/echo')).headers.get('content-security-policy')),
    );
    expect(policies[0]).not.toBe(policies[1]);
  });

  test('takes forms, and refuses what is too large or does not say its length', async () => {
    const post = (body: string) => get('/desk/body', { method: 'POST', body });
    expect(await (await post('x'.repeat(100_000))).text()).toBe('read 100000');
    const tooLarge = `POST /desk/body HTTP/1.1\r\nHost: x\r\nContent-Length: ${11 * 2 ** 20}\r\n\r\n`;
    expect(await server.sendRaw(tooLarge)).toMatch(/^HTTP\/1.1 413/);
    const chunked = 'POST /desk/body HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n';
    expect(await server.sendRaw(chunked)).toMatch(/^HTTP\/1.1 411/);
    const answer = await get('/desk/body', { method: 'DELETE' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  });

  test('lets nobody try passwords without end', async () => {
    const attempt = () => get('/api/auth/sign-in/email', { method: 'POST', body: '{}' });
    const statuses = [];
    for (let time = 0; time < 3; time += 1) statuses.push((await attempt()).status);
    expect(statuses).toEqual([200, 200, 429]);
    expect((await get('/desk/body', { method: 'POST', body: 'a' })).status).toBe(200);
  });

  test('shows a failed page readably, with the number under which Next has logged it', async () => {
    const answer = await get('/desk/broken');
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('1234567890');
  });

  test('is reached under another name of the same machine by a redirect, so that its forms are accepted', async () => {
    const at = (host: string) =>
      server.sendRaw(`GET /desk/echo?a=1 HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    const other = await at(`127.0.0.1:${server.port}`);
    expect(other).toMatch(/^HTTP\/1.1 307/);
    expect(other).toContain(`location: http://localhost:${server.port}/desk/echo?a=1`);
    expect(await at(`localhost:${server.port}`)).toMatch(/^HTTP\/1.1 200/);
    expect(await at('facts.example.org')).toMatch(/^HTTP\/1.1 200/);
  });
});
