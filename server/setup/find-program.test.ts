import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from './find-chromium.mjs';
import { newestFirst } from './find-postgres.mjs';
import { folderOnPath } from './find-program.mjs';

describe('Finding what is on the machine already', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimline-programs-'));
    await mkdir(join(folder, 'some'));
    await mkdir(join(folder, 'all'));
    for (const name of ['some/initdb', 'all/initdb', 'all/pg_ctl']) {
      await writeFile(join(folder, name), '');
      await chmod(join(folder, name), 0o755);
    }
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('the newest PostgreSQL comes first, by number and not by letter', () => {
    expect(newestFirst(['9', '15', '17', 'common'], /^(\d+)$/)).toEqual(['17', '15', '9']);
    expect(newestFirst(['postgresql@14', 'redis', 'postgresql@16'], /^postgresql@(\d+)$/)).toEqual([
      'postgresql@16',
      'postgresql@14',
    ]);
  });

  test('a folder that holds only some of the programs is passed over', () => {
    const path = [join(folder, 'some'), join(folder, 'all')].join(delimiter);
    expect(folderOnPath(['initdb', 'pg_ctl'], path)).toBe(join(folder, 'all'));
    expect(folderOnPath(['initdb', 'createdb'], path)).toBeUndefined();
  });

  test('a file that may not be run is no program', async () => {
    await chmod(join(folder, 'all', 'pg_ctl'), 0o644);
    expect(folderOnPath(['pg_ctl'], join(folder, 'all'))).toBeUndefined();
  });

  test('the Chromium that CHROMIUM names goes before any other', () => {
    expect(findChromium({ CHROMIUM: '/opt/chromium', PATH: '/usr/bin' })).toBe('/opt/chromium');
  });
});
