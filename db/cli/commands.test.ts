import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../engines/open.ts';
import { Database } from '../engines/sqlite-driver.ts';
import { getNewsroom } from '../newsroom.ts';
import { addSamplePeople } from '../sample/people.ts';
import { readLink } from '../sign-in/links.ts';
import { compileCommands } from './testing/compiled-commands.ts';

// Whole processes, several in a test, on a machine that may be busy with other suites.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

/** The commands on PostgreSQL have a file of their own; these would only be the same again. */
const onPostgres = process.env.TEST_DATABASE_URL !== undefined;

let commands: ReturnType<typeof compileCommands>;
let data: string;
/** Made once: making it is what takes the time. */
let sample: { folder: string; output: string };
beforeAll(async () => {
  commands = compileCommands();
  const folder = mkdtempSync(path.join(tmpdir(), 'claimline-sample-'));
  const { output } = await commands.run('prepare', { DATA_DIR: folder, PORT: '3170' });
  sample = { folder, output };
});
afterAll(() => {
  commands.remove();
  rmSync(sample.folder, { recursive: true });
});
const takeSample = (name = 'sample.db') => copyFileSync(path.join(sample.folder, 'sample.db'), path.join(data, name));
beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), 'claimline-data-'));
});
afterEach(() => rmSync(data, { recursive: true }));

const OPTIONS = ['--name', 'The Example', '--time-zone', 'Asia/Tashkent', '--language', 'en'];
const run: typeof commands.run = (name, variables, ...rest) =>
  commands.run(name, { DATA_DIR: data, ...variables }, ...rest);
const tokensIn = (output: string) => [...output.matchAll(/link\?token=([\w-]+)/g)].flatMap((match) => match[1] ?? []);
/** One sentence for each thing to mend, and no stack trace. */
const refused = (code: number | null, output: string) => {
  expect(output).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
  return output.trim();
};

async function inFile<T>(name: string, work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>): Promise<T> {
  const store = await openStore({ file: path.join(data, name) });
  return work(store).finally(() => store.close());
}

describe.skipIf(onPostgres)('prepare', () => {
  test('Where nothing has been begun, it makes the sample and links for its three people', async () => {
    const { folder, output } = sample;
    expect(output).toContain('http://localhost:3170/');
    expect(output).toContain(path.join(folder, 'sample.db'));
    for (const name of ['Sample checker', 'Sample editor', 'Sample administrator']) expect(output).toContain(name);
    expect(readdirSync(folder)).toEqual(['sample.db']);
    takeSample();
    const names = await inFile('sample.db', async (store) => {
      const opened = await Promise.all(tokensIn(output).map((token) => readLink(store, token, new Date())));
      return opened.map((link) => (link?.asks === 'nothing' ? link.person.name : link));
    });
    expect(names).toEqual(['Sample checker', 'Sample editor', 'Sample administrator']);
  });

  test('A second time it makes nothing, and its new links replace the old ones', async () => {
    takeSample();
    const second = await run('prepare', {});
    expect(second.output).not.toContain('Making');
    const [old] = tokensIn(sample.output);
    const [link] = tokensIn(second.output);
    await inFile('sample.db', async (store) => {
      expect(await readLink(store, old ?? '', new Date())).toBeNull();
      expect(await readLink(store, link ?? '', new Date())).not.toBeNull();
      const afterADay = new Date(Date.now() + 25 * 60 * 60 * 1_000);
      expect(await readLink(store, link ?? '', afterADay)).toBeNull();
    });
  });

  test('Killed while it makes the sample, it leaves no half of one, and the next start makes it whole', async () => {
    await run('prepare', {}, [], 'Making');
    expect(existsSync(path.join(data, 'sample.db'))).toBe(false);
    const { code } = await run('prepare', {});
    expect(code).toBe(0);
    expect(readdirSync(data)).toEqual(['sample.db']);
  });

  test.each([{ HOST: '0.0.0.0' }, { HOST: '::' }, { PUBLIC_ORIGIN: 'https://facts.example.org' }])(
    'The sample is not served beyond this machine: %o',
    async (variables) => {
      const { code, output } = await run('prepare', variables);
      expect(refused(code, output)).toContain('on this machine only');
      expect(readdirSync(data)).toEqual([]);
    },
  );

  test('A sample in another database than its own file stays on this machine too', async () => {
    takeSample('newsroom.db');
    const { code, output } = await run('prepare', { HOST: '0.0.0.0' });
    expect(refused(code, output)).toContain('on this machine only');
    expect(tokensIn(output)).toEqual([]);
  });

  test('A newsroom of one’s own gets a link for its first administrator, and none once there is one', async () => {
    await run('begin', {}, OPTIONS);
    const variables = { HOST: '0.0.0.0', PUBLIC_ORIGIN: 'https://facts.example.org' };
    const first = await run('prepare', variables);
    expect(first.code).toBe(0);
    expect(first.output).toContain('The Example');
    expect(first.output).toContain('https://facts.example.org/desk/sign-in/link?token=');
    await inFile('newsroom.db', (store) => addSamplePeople(store, new Date()));
    const second = await run('prepare', variables);
    expect(second.code).toBe(0);
    expect(tokensIn(second.output)).toEqual([]);
  });

  test('Every setting that cannot be used is named at once', async () => {
    const variables = { PORT: 'abc', PUBLIC_ORIGIN: 'facts.example.org', DATABASE_URL: 'mysql://secret@host/db' };
    const { code, output } = await run('prepare', variables);
    const lines = refused(code, output).split('\n');
    expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual(['DATABASE_URL', 'PORT', 'PUBLIC_ORIGIN']);
    expect(output).not.toContain('secret');
  });

  test('A damaged database is refused', async () => {
    writeFileSync(path.join(data, 'newsroom.db'), 'This is no database, and never was one. '.repeat(40));
    const { code, output } = await run('prepare', {});
    expect(refused(code, output)).toContain('is damaged');
  });

  test('A database of a newer version is refused', async () => {
    await run('begin', {}, OPTIONS);
    const file = new Database(path.join(data, 'newsroom.db'));
    file.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 4102444800000)");
    file.close();
    const { code, output } = await run('prepare', {});
    expect(refused(code, output)).toContain('newer version');
  });

  // Root may write everywhere.
  test.skipIf(process.getuid?.() === 0)('A folder that cannot be written is refused', async () => {
    chmodSync(data, 0o500);
    const { code, output } = await run('prepare', {});
    chmodSync(data, 0o700);
    expect(refused(code, output)).toContain('cannot be written');
  });

  test('A file in the place of the data folder is refused', async () => {
    const file = path.join(data, 'file');
    writeFileSync(file, '');
    const { code, output } = await run('prepare', { DATA_DIR: file });
    expect(refused(code, output)).toContain('cannot be written');
  });

  test('A file database that another program has open is refused', async () => {
    await run('begin', {}, OPTIONS);
    await inFile('newsroom.db', async () => {
      const { code, output } = await run('prepare', {});
      expect(refused(code, output)).toContain('is in use');
    });
  });
});

describe.skipIf(onPostgres)('begin', () => {
  test('It makes the newsroom and prints its first administrator’s link', async () => {
    const { code, output } = await run('begin', {}, OPTIONS);
    expect(code).toBe(0);
    expect(readdirSync(data)).toEqual(['newsroom.db']);
    await inFile('newsroom.db', async (store) => {
      expect(await getNewsroom(store.read)).toMatchObject({
        name: 'The Example',
        timeZone: 'Asia/Tashkent',
        language: 'en',
        sample: false,
      });
      const [token] = tokensIn(output);
      expect(await readLink(store, token ?? '', new Date())).toEqual({ asks: 'first-admin' });
    });
  });

  test('A second newsroom in the same place is refused, and the first stays', async () => {
    await run('begin', {}, OPTIONS);
    const { code, output } = await run('begin', {}, ['--name', 'Another', ...OPTIONS.slice(2)]);
    expect(refused(code, output)).toContain('begun already');
    const newsroom = await inFile('newsroom.db', (store) => getNewsroom(store.read));
    expect(newsroom?.name).toBe('The Example');
  });

  test('Options that cannot be used are all named, and nothing is made', async () => {
    const { code, output } = await run('begin', {}, ['--time-zone', 'Mars/Olympus', '--language', 'English']);
    const sentence = refused(code, output);
    for (const named of ['--name', 'Mars/Olympus', 'English']) expect(sentence).toContain(named);
    expect(readdirSync(data)).toEqual([]);
  });
});

describe.skipIf(onPostgres)('backup', () => {
  test('It copies what stands there while others write, for its owner alone, and the copy is a newsroom', async () => {
    await run('begin', {}, OPTIONS);
    await inFile('newsroom.db', async (store) => {
      await store.write(async (tx) => tx.update(store.t.newsroom).set({ name: 'Renamed meanwhile' }));
      const { code, output } = await run('backup', {}, [path.join(data, 'copy.db')]);
      expect(output).toContain(path.join(data, 'copy.db'));
      expect(code).toBe(0);
    });
    expect(statSync(path.join(data, 'copy.db')).mode & 0o777).toBe(0o600);
    const newsroom = await inFile('copy.db', (store) => getNewsroom(store.read));
    expect(newsroom?.name).toBe('Renamed meanwhile');
  });

  test('It never writes over a file, and leaves nothing half done', async () => {
    takeSample();
    writeFileSync(path.join(data, 'copy.db'), 'last week');
    const again = await run('backup', {}, [path.join(data, 'copy.db')]);
    expect(refused(again.code, again.output)).toContain('name another file');
    const nowhere = await run('backup', {}, [path.join(data, 'no-folder', 'copy.db')]);
    expect(refused(nowhere.code, nowhere.output)).toContain('was not copied');
    expect(readdirSync(data).sort()).toEqual(['copy.db', 'sample.db']);
  });

  test('It asks where to, and says so where there is nothing to copy', async () => {
    const empty = await run('backup', {}, [path.join(data, 'copy.db')]);
    expect(refused(empty.code, empty.output)).toContain('nothing to copy');
    takeSample();
    const unsaid = await run('backup', {});
    expect(refused(unsaid.code, unsaid.output)).toContain('npm run backup -- ');
  });
});

describe.skipIf(onPostgres)('rebuild', () => {
  test('It makes the lists anew and says of how many claims', async () => {
    takeSample();
    const { code, output } = await run('rebuild', {});
    expect(code).toBe(0);
    expect(output).toContain('14 published claims');
  });

  test('It refuses while a server has the database open', async () => {
    await run('begin', {}, OPTIONS);
    await inFile('newsroom.db', async () => {
      const { code, output } = await run('rebuild', {});
      expect(refused(code, output)).toContain('stop it first');
    });
  });

  test('It refuses where there is nothing to rebuild', async () => {
    const { code, output } = await run('rebuild', {});
    expect(refused(code, output)).toContain('npm start');
    mkdirSync(path.join(data, 'still-empty'));
    expect(readdirSync(data)).toEqual(['still-empty']);
  });
});
