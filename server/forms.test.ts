import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MOST_BYTES_OF_A_READERS_FORM } from './limits.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ FORMS_PER_MINUTE: '40' });
});
afterAll(async () => {
  expect(await server.close()).toBe(0);
});

function form(words = 'what a reader wrote'): FormData {
  const body = new FormData();
  body.set('words', words);
  return body;
}

const send = (headers: Record<string, string> = {}, body: BodyInit = form(), path = '/en/submit') =>
  fetch(server.origin + path, { method: 'POST', redirect: 'manual', headers, body });

describe('A form for readers', () => {
  test('is sent on with its body and the true address, and with nothing else of the request', async () => {
    const answer = await send({ cookie: 'session=1', 'next-action': 'abc', 'x-client-ip': '9.9.9.9', rsc: '1' });
    expect(answer.status).toBe(200);
    const text = await answer.text();
    expect(text).toContain('what a reader wrote');
    expect(text).toContain('"x-client-ip":"127.0.0.1"');
    expect(text).not.toMatch(/session=1|next-action|9\.9\.9\.9|"rsc"/);
  });

  test('is kept by nobody, sends no framework script and sets no cookie', async () => {
    const opened = await fetch(`${server.origin}/en/report?claim=a&edition=2&utm=x`);
    expect(opened.headers.get('cache-control')).toBe('private, no-cache');
    const sent = await send();
    expect(sent.headers.get('cache-control')).toBe('no-store');
    for (const answer of [sent, opened]) {
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';");
      expect(await answer.text()).not.toContain('<script');
    }
    const [first, second] = [await (await send()).text(), await (await send({}, form('of another'))).text()];
    expect(first).not.toContain('of another');
    expect(second).not.toContain('what a reader wrote');
  });

  test('from another site is refused', async () => {
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      const answer = await send(headers as Record<string, string>);
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain('from our own pages only');
    }
    expect((await send({ origin: server.origin })).status).toBe(200);
  });

  test('that is too large, of unknown length or no form is refused before it is read', async () => {
    const raw = (headers: string, body = '') =>
      server.sendRaw(`POST /en/submit HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n\r\n${body}`);
    const type = 'Content-Type: multipart/form-data; boundary=x';
    expect(await raw(`${type}\r\nContent-Length: ${MOST_BYTES_OF_A_READERS_FORM + 1}`)).toMatch(/^HTTP\/1.1 413/);
    expect(await raw(`${type}\r\nTransfer-Encoding: chunked`, '1\r\nx\r\n0\r\n\r\n')).toMatch(/^HTTP\/1.1 411/);
    expect((await send({ 'content-type': 'application/json' }, '{}')).status).toBe(415);
    expect((await send({ 'content-type': 'multipart/form-data; boundary=x; y=z' }, 'x')).status).toBe(415);
  });

  test('is opened under the name that its answer is accepted from', async () => {
    const raw = await server.sendRaw(
      `GET /en/submit HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nConnection: close\r\n\r\n`,
    );
    expect(raw).toMatch(/^HTTP\/1.1 307/);
    expect(raw).toContain(`location: ${server.origin}/en/submit`);
  });

  test('takes no other method, and other reader pages take no form', async () => {
    const answer = await fetch(`${server.origin}/en/submit`, { method: 'DELETE' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    for (const path of ['/en/claims', '/en/tips/abc', '/en/submit/more']) {
      expect((await send({}, form(), path)).status, path).toBe(405);
    }
  });
});

test('A private page is kept by nobody, and its address goes neither to other sites nor into an index', async () => {
  const answer = await fetch(`${server.origin}/en/tips/a-private-address?from=mail`);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
  });
  expect(await answer.text()).toContain('<p>/en/tips/a-private-address</p>');
});

test('Whoever opens and sends forms without end, or tries private addresses, has to wait', async () => {
  const statuses = new Set<number>();
  for (let time = 0; time < 40; time += 1) statuses.add((await fetch(`${server.origin}/en/tips/${time}`)).status);
  expect(statuses).toContain(429);
  const refused = await send();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
});
