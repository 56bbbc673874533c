import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openStore } from '../engines/open.ts';
import { beginTestNewsroom } from '../testing/newsroom.ts';
import { compileCommands } from './testing/compiled-commands.ts';

// Whole processes, on a machine that may be busy with other suites.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

/** On PostgreSQL this would only be the same again. */
const onPostgres = process.env.TEST_DATABASE_URL !== undefined;

let commands: ReturnType<typeof compileCommands>;
let data: string;
let file: string;
beforeAll(async () => {
  commands = compileCommands();
  data = mkdtempSync(path.join(tmpdir(), 'claimline-data-'));
  file = path.join(data, 'checks.csv');
  writeFileSync(
    file,
    'What they said,Conclusion,Page\nTrams fly.,False,https://check.example/1\n,False,https://check.example/2\nTrams swim.,True,https://check.example/3\n',
  );
  const store = await openStore({ file: path.join(data, 'newsroom.db') });
  await beginTestNewsroom(store);
  await store.close();
});
afterAll(() => {
  commands.remove();
  rmSync(data, { recursive: true });
});
const run = (...options: string[]) => commands.run('import', { DATA_DIR: data }, options);
const COLUMNS = ['--column', 'What they said=words', '--column', 'Page=url'];
const checks = async () => {
  const store = await openStore({ file: path.join(data, 'newsroom.db') });
  const rows = await store.read.select().from(store.t.elsewhereChecks);
  await store.close();
  return rows.map(({ words, rating }) => ({ words, rating }));
};

describe.skipIf(onPostgres)('npm run import', () => {
  test('says first what would become of a file, and writes nothing', async () => {
    const refused = path.join(data, 'refused.csv');
    const { code, output } = await run(file, ...COLUMNS, '--refused', refused);
    expect(code).toBe(0);
    expect(output).toContain('What they said: Claim, its words');
    expect(output).toContain('Conclusion: Rating, in their words'); // guessed
    expect(output).toContain('Dry run: 2 new, 0 known, 0 changed, 1 refused.');
    expect(output).toContain('record 2, What they said: a claim needs its words');
    expect(output).toContain('Nothing was imported');
    expect(readFileSync(refused, 'utf8')).toContain('2,What they said,,a claim needs its words');
    expect(await checks()).toEqual([]);
  });

  test('names the line in which a quotation mark does not end', async () => {
    const open = path.join(data, 'open.csv');
    writeFileSync(open, `${readFileSync(file, 'utf8')}"Trams sing.,True,https://check.example/4\n`);
    const { code, output } = await run(open, '--yes');
    expect([code, output.trim()]).toEqual([1, expect.stringContaining('in the record that begins in line 5')]);
  });

  test('says how many cells are left out', async () => {
    const dated = path.join(data, 'dated.csv');
    writeFileSync(dated, 'claim,url,date\na,https://check.example/8,2026-01-02\nb,https://check.example/9,some day\n');
    expect((await run(dated)).output).toContain('left out, of records that come in: 1.');
  });

  test('imports it when told so, and the second time finds all of it here', async () => {
    expect((await run(file, ...COLUMNS, '--yes')).output).toContain('Imported 2 records.');
    expect(await checks()).toEqual([
      { words: 'Trams fly.', rating: 'False' },
      { words: 'Trams swim.', rating: 'True' },
    ]);
    // What was said of the columns is remembered.
    const again = await run(file, '--yes');
    expect(again.output).toContain('Dry run: 0 new, 2 known, 0 changed, 1 refused.');
    expect(again.output).toContain('Nothing is new or changed.');
  });

  test.each([
    [[], /^Name one file/],
    [['nowhere.csv'], /^There is no file nowhere\.csv\./],
    [['FILE', '--colour', 'red'], /--colour/],
    [['FILE', '--column', 'Page=colour'], /^--column is "Head=field"/],
    [['FILE', '--column', 'Pgae=url'], /There is no column "Pgae"\. There are: What they said, Conclusion, Page\./],
    [['FILE', '--refused', 'package.json'], /^package\.json is there already/],
    [['FILE', '--dates', 'ymd'], /^--dates is one of dmy, mdy/],
    [['FILE', '--as', 'nobody@example.org'], /Nobody with the address nobody@example\.org may import/],
    [['FILE', '--as', 'chiara.checker@example.org'], /it takes an editor or an administrator/],
    [['FILE', '--column', 'Page='], /Say which column has the claim/],
  ])('refuses %j in words', async (options, said) => {
    const { code, output } = await run(...options.map((option) => (option === 'FILE' ? file : option)));
    expect(output).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
    expect(
      output
        .trim()
        .split('\n')
        .at(said.source.startsWith('^') ? 0 : -1) + output,
    ).toMatch(said);
  });
});
