import { describe, expect, test } from 'vitest';
import { hasOwnNewsroom, isLoopback, sampleProblem } from './loopback.mjs';

describe('Where the sample newsroom may be served', () => {
  test.each(['localhost', '127.0.0.1', '127.8.9.10', '::1', '[::1]'])('%s is this machine', (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  test.each(['0.0.0.0', '::', '192.168.0.7', 'example.org', '127.0.0.1.example.org', ''])('"%s" is not', (host) => {
    expect(isLoopback(host)).toBe(false);
  });

  test('on this machine when nothing is said', () => {
    expect(sampleProblem({})).toBeUndefined();
    expect(sampleProblem({ HOST: '::1', PUBLIC_ORIGIN: 'http://localhost:3000' })).toBeUndefined();
  });

  test('not where others could reach it, by address or through a proxy', () => {
    expect(sampleProblem({ HOST: '0.0.0.0' })).toContain('not on 0.0.0.0: please run "npm run begin"');
    expect(sampleProblem({ PUBLIC_ORIGIN: 'https://facts.example' })).toContain('not on facts.example');
  });

  test('a database of its own is a newsroom of its own', () => {
    expect(hasOwnNewsroom({ DATABASE_URL: 'postgres://db.example/newsroom' })).toBe(true);
    expect(hasOwnNewsroom({ DATA_DIR: '/nonexistent' })).toBe(false);
  });
});
