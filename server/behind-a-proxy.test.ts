import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({
    PUBLIC_ORIGIN: 'https://facts.example.org',
    TRUSTED_PROXY: '127.0.0.0/8, ::1',
    SEARCHES_PER_MINUTE: '1',
  });
});
afterAll(async () => {
  await server.close();
});

const from = (address: string, path: string) =>
  fetch(server.origin + path, { headers: { 'x-forwarded-for': `9.9.9.9, ${address}` } });

test('Browsers are told to insist on https where the public origin is https', async () => {
  const { headers } = await from('203.0.113.5', '/en');
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
});

test('Pages and the desk see the public origin, not the address the proxy asks', async () => {
  expect(await (await from('203.0.113.5', '/en/claims/origin')).text()).toContain('"host":"facts.example.org"');
  const seen = await (await from('203.0.113.5', '/desk/echo')).json();
  expect(seen).toMatchObject({ host: 'facts.example.org', 'x-forwarded-proto': 'https', 'x-forwarded-port': '443' });
});

test('The address that counts is the one the proxy has added', async () => {
  expect(await (await from('203.0.113.5', '/desk/echo')).json()).toMatchObject({ 'x-client-ip': '203.0.113.5' });
});

test('One reader who searches too much does not stop another behind the same proxy', async () => {
  const statuses = [];
  for (const address of ['203.0.113.5', '203.0.113.5', '203.0.113.6']) {
    statuses.push((await from(address, '/en/search?q=tram')).status);
  }
  expect(statuses).toEqual([200, 429, 200]);
});
