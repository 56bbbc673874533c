import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
