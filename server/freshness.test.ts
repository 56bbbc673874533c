import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/test-server.ts';

const PUBLICATIONS = 300;
const READERS = 8;

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ WRITES_PER_MINUTE: '100000' });
});
afterAll(async () => {
  await server.close();
});

async function publish(): Promise<number> {
  const answer = await fetch(`${server.origin}/desk/publish`, { method: 'POST' });
  return Number(await answer.text());
}

async function readRecord(): Promise<number> {
  const html = await (await fetch(`${server.origin}/en/claims/record`)).text();
  return Number(/record (\d+)\./.exec(html)?.[1]);
}

test('Under a hammer of reads and publications, no request begun after a publication gets an older page', async () => {
  let acknowledged = 0;
  let publishing = true;
  let reads = 0;
  const stale: string[] = [];
  const readAll = async () => {
    while (publishing) {
      const atLeast = acknowledged;
      const seen = await readRecord();
      reads += 1;
      if (!(seen >= atLeast)) stale.push(`${seen} where ${atLeast} was published`);
    }
  };
  const readers = Array.from({ length: READERS }, readAll);
  for (let time = 0; time < PUBLICATIONS; time += 1) acknowledged = await publish();
  publishing = false;
  await Promise.all(readers);
  expect(stale).toEqual([]);
  expect(reads).toBeGreaterThan(PUBLICATIONS);
  expect(await readRecord()).toBe(acknowledged);
}, 30_000);

test('Every publication is seen by the very next reader', async () => {
  for (let time = 0; time < 50; time += 1) {
    const published = await publish();
    expect(await readRecord()).toBe(published);
  }
}, 30_000);
