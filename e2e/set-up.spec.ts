import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Database } from '../db/engines/sqlite-driver.ts';
import { freePort, runProject, untilReady } from './run-project.ts';

// One after the other: each of these tests runs a whole server, or several.
test.describe.configure({ mode: 'default', timeout: 180_000 });

let folder = '';

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimline-set-up-'));
});

test.afterEach(() => rm(folder, { recursive: true, force: true }));

const options = ['--name', 'The Example', '--time-zone', 'Asia/Tashkent', '--language', 'en'];

async function begin(): Promise<string> {
  const run = runProject('begin', { DATA_DIR: folder }, options);
  expect(await run.ended, run.printed()).toBe(0);
  return run.printed();
}

/** Starts with these settings, expects a refusal in one line, and returns it. */
async function refusalOf(variables: Record<string, string>): Promise<string> {
  const run = runProject('start', { DATA_DIR: folder, PORT: String(await freePort()), ...variables });
  expect(await run.ended, run.printed()).toBe(1);
  expect(run.printed()).not.toMatch(/^\s+at /m);
  return run.printed().trim();
}

test('A newsroom that has been begun is served in place of the sample', async () => {
  expect(await begin()).toMatch(/https?:\/\/\S+/);
  expect(existsSync(join(folder, 'newsroom.db'))).toBe(true);
  const port = await freePort();
  const run = runProject('start', { DATA_DIR: folder, PORT: String(port) });
  await untilReady(run, port, 30_000);
  const home = await (await fetch(`http://127.0.0.1:${port}/en`)).text();
  run.stop();
  expect(await run.ended, run.printed()).toBe(0);
  expect(home).toMatch(/<header.+>The Example<.+<\/header>/s);
  expect(home).toContain('<meta property="og:site_name" content="The Example"/>');
  expect(home).toContain('Published with Claimline.');
  expect(existsSync(join(folder, 'sample.db'))).toBe(false);
});

test('Every page of a newsroom that has published nothing stands and says so', async () => {
  await begin();
  const port = await freePort();
  const run = runProject('start', { DATA_DIR: folder, PORT: String(port) });
  await untilReady(run, port, 30_000);
  const pageOf = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    return `${answer.status} ${await answer.text()}`;
  };
  try {
    for (const [path, words] of [
      ['/en', 'Nothing has been published yet.'],
      ['/en/claims', 'No claim has been published yet.'],
      ['/en/stories', 'No story has been published yet.'],
      ['/en/parties', 'No party is on record yet.'],
      ['/en/corrections', 'Nothing has been corrected.'],
      ['/en/method', 'This newsroom has not written this page yet'],
      ['/en/search?q=tram', 'Nothing found for “tram”'],
      ['/feeds/verdicts.atom', '<title type="text">Verdicts of The Example</title>'],
    ] as const) {
      const page = await pageOf(path);
      expect(page.slice(0, 3), path).toBe('200');
      expect(page, path).toContain(words);
    }
  } finally {
    run.stop();
    await run.ended;
  }
});

test('A newsroom is begun once', async () => {
  await begin();
  const second = runProject('begin', { DATA_DIR: folder }, options);
  expect(await second.ended).toBe(1);
  expect(second.printed()).not.toMatch(/^\s+at /m);
});

test('The sample is not served to other machines', async () => {
  expect(await refusalOf({ HOST: '0.0.0.0' })).toContain('on this machine only, not on 0.0.0.0');
});

test('A port in use is refused by its number', async () => {
  const port = process.env.E2E_PORT ?? '';
  expect(await refusalOf({ PORT: port })).toContain(port);
});

test('Unusable settings are all named at once', async () => {
  const refusal = await refusalOf({ PORT: 'many', PUBLIC_ORIGIN: 'localhost', TRUSTED_PROXY: 'the proxy' });
  expect(refusal).toContain('PORT');
  expect(refusal).toContain('PUBLIC_ORIGIN');
  expect(refusal).toContain('TRUSTED_PROXY');
});

test('A data folder that cannot be written is refused', async () => {
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  expect(await refusalOf({ DATA_DIR: join(file, 'data') })).toMatch(/cannot be written: .+\.$/);
});

test('A damaged database is refused', async () => {
  await writeFile(join(folder, 'newsroom.db'), 'not a database '.repeat(1_000));
  expect(await refusalOf({})).toMatch(/is damaged or is not a database: .+\.$/);
});

test('A database written by a newer version is refused', async () => {
  await begin();
  const database = new Database(join(folder, 'newsroom.db'));
  database
    .prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
    .run('later', 99_999_999_999_999);
  database.close();
  expect(await refusalOf({})).toMatch(/was written by a newer version of Claimline: .+\.$/);
});
