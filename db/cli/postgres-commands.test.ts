import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { addSamplePeople } from '../sample/people.ts';
import { compileCommands, type Outcome } from './testing/compiled-commands.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const OPTIONS = ['--name', 'The Example', '--time-zone', 'Asia/Tashkent', '--language', 'en'];

describe.runIf(process.env.TEST_DATABASE_URL)('In the database that DATABASE_URL names', () => {
  let commands: ReturnType<typeof compileCommands>;
  let store: TestStore;
  let data: string;
  beforeAll(async () => {
    commands = compileCommands();
    data = mkdtempSync(path.join(tmpdir(), 'claimline-data-'));
    store = await openTestStore();
  });
  afterAll(async () => {
    await store.close();
    commands.remove();
    rmSync(data, { recursive: true });
  });
  const run = (name: 'prepare' | 'begin' | 'rebuild', options: string[] = []): Promise<Outcome> =>
    commands.run(name, { DATABASE_URL: store.place, DATA_DIR: data }, options);

  test('A newsroom is begun once, and its first administrator gets links until there is one', async () => {
    expect(await run('prepare')).toMatchObject({ code: 1, output: expect.stringContaining('npm run begin') });
    const begun = await run('begin', OPTIONS);
    expect(begun.code).toBe(0);
    expect(begun.output).not.toContain(new URL(store.place).password);
    expect(await run('begin', OPTIONS)).toMatchObject({ code: 1, output: expect.stringContaining('begun already') });
    expect(await run('prepare')).toMatchObject({ code: 0, output: expect.stringContaining('link?token=') });
    await addSamplePeople(store, new Date());
    expect(await run('prepare')).toMatchObject({ code: 0, output: expect.not.stringContaining('link?token=') });
    expect(readdirSync(data)).toEqual([]);
  });

  test('Nothing is rebuilt while others are connected', async () => {
    await store.read.select().from(store.t.newsroom);
    expect(await run('rebuild')).toMatchObject({ code: 1, output: expect.stringContaining('is in use') });
  });

  test('A server that does not answer is said in one sentence', async () => {
    const nobody = await commands.run('prepare', { DATABASE_URL: 'postgres://127.0.0.1:3171/nobody', DATA_DIR: data });
    expect(nobody).toMatchObject({ code: 1, output: expect.stringContaining('does not answer') });
    expect(nobody.output).not.toMatch(/^\s+at /m);
  });
});
