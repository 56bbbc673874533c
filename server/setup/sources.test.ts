import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashSources } from './sources.mjs';

describe('Whether the build is older than the sources', () => {
  let root = '';

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'claimline-sources-'));
    await mkdir(join(root, 'domain', 'claims'), { recursive: true });
    await writeFile(join(root, 'domain', 'claims', 'claim.ts'), 'export const claim = 1;');
  });

  afterEach(() => rm(root, { recursive: true, force: true }));

  test('a changed file anywhere in the sources counts', async () => {
    const before = hashSources(root);
    await writeFile(join(root, 'domain', 'claims', 'claim.ts'), 'export const claim = 2;');
    expect(hashSources(root)).not.toBe(before);
  });

  test('a new, a renamed and a removed file count', async () => {
    const before = hashSources(root);
    await writeFile(join(root, 'domain', 'party.ts'), '');
    const added = hashSources(root);
    await rm(join(root, 'domain', 'party.ts'));
    await writeFile(join(root, 'domain', 'source.ts'), '');
    expect(new Set([before, added, hashSources(root)]).size).toBe(3);
    await rm(join(root, 'domain', 'source.ts'));
    expect(hashSources(root)).toBe(before);
  });

  test('a new date on the same content does not count', async () => {
    const before = hashSources(root);
    await utimes(join(root, 'domain', 'claims', 'claim.ts'), new Date(), new Date(Date.now() + 60_000));
    expect(hashSources(root)).toBe(before);
  });

  test('tests and what the build itself makes do not count', async () => {
    const before = hashSources(root);
    await writeFile(join(root, 'domain', 'claims', 'claim.test.ts'), 'test');
    await mkdir(join(root, 'domain', 'testing'));
    await writeFile(join(root, 'domain', 'testing', 'claim-factory.ts'), 'factory');
    await mkdir(join(root, 'public'));
    await writeFile(join(root, 'public', 'reader.js'), 'made');
    expect(hashSources(root)).toBe(before);
  });
});
