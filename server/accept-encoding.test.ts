import { expect, test } from 'vitest';
import { chooseEncoding, takesGzip } from './accept-encoding.ts';

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.000,gzip;q=0', 'identity'],
  ['br;q=0.1, gzip;q=0.9', 'gzip'],
  ['br ; q = 0.5 , gzip ; q=0.5', 'br'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['identity', 'identity'],
  ['brotli, bread, gzipped', 'identity'],
  ['gzip;q=nonsense', 'identity'],
  ['gzip;q=2', 'identity'],
] as const)('A client that sends %j gets %s', (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding);
});

test('A stream is squeezed only for who takes gzip', () => {
  expect(['gzip', 'br', '*', 'gzip;q=0, *', 'br, gzip;q=0.1'].map(takesGzip)).toEqual([true, false, true, false, true]);
});
