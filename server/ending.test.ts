import { expect, test } from 'vitest';
import { startTestServer } from './testing/test-server.ts';

const read = async (address: string) => {
  const answer = await fetch(address);
  return `${answer.status} ${await answer.text()}`;
};

test('A request in the middle of its work is finished when the server is told to stop', async () => {
  const server = await startTestServer();
  const slow = read(`${server.origin}/desk/slow`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  server.stop();
  await expect(fetch(`${server.origin}/en`)).rejects.toThrow();
  expect(await slow).toBe('200 finished');
  expect(await server.ended).toBe(0);
});

test('A stop does not wait for connections on which nothing was ever asked', async () => {
  const server = await startTestServer({}, 300);
  const silent = server.sendRaw('GET /en HTTP/1.1\r\nHost'); // and never ends
  await new Promise((resolve) => setTimeout(resolve, 50));
  const begun = performance.now();
  server.stop();
  expect(await server.ended).toBe(0);
  expect(performance.now() - begun).toBeLessThan(2_000);
  await silent;
});

test("When the pages' thread dies, kept pages are answered for a moment, others are refused, then all ends in failure", async () => {
  const server = await startTestServer();
  const kept = await read(`${server.origin}/en/claims/kept`);
  const dying = await read(`${server.origin}/desk/die`);
  expect(dying).toMatch(/^50[23] /);
  expect(await read(`${server.origin}/en/claims/kept`)).toBe(kept);
  expect(await read(`${server.origin}/en/claims/other`)).toMatch(/^503 /);
  expect(await read(`${server.origin}/healthz`)).toMatch(/^503 .*"(?:failed|silent)"/);
  expect(await server.ended).toBe(1);
  await expect(fetch(`${server.origin}/en/claims/kept`)).rejects.toThrow();
});
