import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAddress } from './read-address.ts';

// A stand-in for the program that reads: it does what the address says. The real one runs in the browser's tests.
const PROGRAM = `
process.once('message', ({ address }) => {
  const ok = (text, bytes = new Uint8Array([1, 2])) => process.send({ ok: true, reading: { foundAt: address, mediaType: 'text/html', bytes, facts: null, text } });
  if (address === 'large') return ok('', new Uint8Array(20 * 2 ** 20).fill(7));
  if (address === 'environment') return ok(Object.keys(process.env).sort().join());
  if (address === 'spin') for (;;);
  if (address === 'die') process.exit(7);
  if (address === 'eat') { const eaten = []; for (;;) eaten.push(new Array(100_000).fill(Math.random())); }
  setTimeout(() => ok(String(process.pid)), 150);
});`;

let folder: string;
let program: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-'));
  program = join(folder, 'program.mjs');
  await writeFile(program, PROGRAM);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = (address: string, limits?: { milliseconds: number; megabytes: number }) =>
  readAddress({ address, allowedHosts: '', agentName: 'test' }, program, limits);
const TOO_HARD = { ok: false, problem: 'tooHard', status: null };

describe('A page is read in a process of its own', () => {
  it('whose answer comes back with its bytes', async () => {
    const result = await read('page');
    expect(result).toMatchObject({ ok: true, reading: { foundAt: 'page', bytes: Uint8Array.of(1, 2) } });
  });

  it('however large its page is', async () => {
    const result = await read('large');
    expect(result.ok && result.reading.bytes.length).toBe(20 * 2 ** 20);
    expect(result.ok && result.reading.bytes.at(-1)).toBe(7);
  });

  it('which knows nothing of the environment of this one', async () => {
    expect(await read('environment')).toMatchObject({
      ok: true,
      reading: { text: expect.stringMatching(/^NODE_ENV(,NODE_EXTRA_CA_CERTS)?$/) },
    });
  });

  it('which is ended where it takes too long, dies or eats the memory', async () => {
    expect(await read('spin', { milliseconds: 500, megabytes: 64 })).toEqual(TOO_HARD);
    expect(await read('die')).toEqual(TOO_HARD);
    expect(await read('eat', { milliseconds: 20_000, megabytes: 32 })).toEqual(TOO_HARD);
  });

  it('of which two run at a time, and whoever comes later is read later', async () => {
    const started = Date.now();
    const results = await Promise.all([read('1'), read('2'), read('3'), read('4'), read('5')]);
    expect(results.map((result) => result.ok && result.reading.foundAt)).toEqual(['1', '2', '3', '4', '5']);
    expect(Date.now() - started).toBeGreaterThan(3 * 150);
  });
});
