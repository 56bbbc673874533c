import { expect, test } from 'vitest';
import { lacksSqlite, missingPackages } from './install.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/next': { version: '16.0.0' },
  'node_modules/vitest': { version: '4.0.0', dev: true },
  'node_modules/binary-for-another-machine': { version: '1.0.0', optional: true },
};

test('nothing is missing where every package is there in its version', () => {
  const installed = { 'node_modules/next': { version: '16.0.0' }, 'node_modules/vitest': { version: '4.0.0' } };
  expect(missingPackages(wanted, installed, true)).toEqual([]);
});

test('a package in another version is missing', () => {
  const installed = { 'node_modules/next': { version: '15.0.0' }, 'node_modules/vitest': { version: '4.0.0' } };
  expect(missingPackages(wanted, installed, true)).toEqual(['node_modules/next']);
});

test('the tools for tests are missing only where tests are to run', () => {
  const installed = { 'node_modules/next': { version: '16.0.0' } };
  expect(missingPackages(wanted, installed, false)).toEqual([]);
  expect(missingPackages(wanted, installed, true)).toEqual(['node_modules/vitest']);
});

test('SQLite is missing where this Node needs the package of its own and it is not there', () => {
  const installed = { 'node_modules/better-sqlite3-for-node-20': { version: '12.11.1' } };
  expect(lacksSqlite({}, 9)).toBe(true);
  expect(lacksSqlite(installed, 9)).toBe(false);
  expect(lacksSqlite({}, 10)).toBe(false);
});
