import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../engines/open.ts';
import { getNewsroom } from '../newsroom.ts';
import { makeWholeFile } from './whole-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'claimline-whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (...names: string[]): string => path.join(folder, ...names);

test('A file that cannot be made is refused by the name that it should have had', async () => {
  writeFileSync(inFolder('note'), '');
  const file = inFolder('note', 'sample.db');
  await expect(makeWholeFile(file, async () => {})).rejects.toThrow(
    `The database ${file} cannot be written: let the user who runs Claimline write its folder and file.`,
  );
});

test('Half a newsroom that a process of the same number has left is not gone on with', async () => {
  const left = inFolder(`sample.db.${process.pid}.unfinished`);
  writeFileSync(left, 'half');
  await makeWholeFile(inFolder('sample.db'), async () => {});
  expect(readdirSync(folder)).toEqual(['sample.db']);
  const store = await openStore({ file: inFolder('sample.db') });
  expect(await getNewsroom(store.read)).toBeNull();
  await store.close();
});

test('What was half filled when it failed leaves nothing behind', async () => {
  const fails = makeWholeFile(inFolder('sample.db'), () => Promise.reject(new Error('cut off')));
  await expect(fails).rejects.toThrow('cut off');
  expect(existsSync(inFolder('sample.db'))).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

test('The file and the log beside it are readable to their owner alone', async () => {
  await makeWholeFile(inFolder('newsroom.db'), async () => {});
  const store = await openStore({ file: inFolder('newsroom.db') });
  await store.write(async (tx) => tx.delete(store.t.sessions));
  const modes = readdirSync(folder).map((name) => (statSync(inFolder(name)).mode & 0o777).toString(8));
  await store.close();
  expect(modes).toEqual(['600', '600', '600']);
});
