import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LACKS } from '../domain/publication.ts';
import en from './en.json';

const root = path.join(import.meta.dirname, '..');

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Codes as the sources write them: of a reason, of zod's refinements, and of checks that are named in a call. */
const WRITTEN = [
  /\bcode: '(\w+)'/g,
  /\.refine\([^;]*?,\s*'(\w+)'\)/gs,
  /\.email\('(\w+)'\)/g,
  /\berror: '(\w+)'/g,
  /,\s*'(noSuch\w+)',?\s*\)/g,
];

const codes = new Set(
  ['domain', 'db/commands', 'db/sign-in', 'db/tips', 'app/desk'].flatMap(filesIn).flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    return WRITTEN.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));
  }),
);

const words: Record<string, unknown> = en.reasons;

describe('Every reason for a refusal has words that say how to mend it', () => {
  test('The sources are read', () => {
    for (const code of [
      'fourEyes',
      'tooLong',
      'notADate',
      'noSuchSource',
      'signInRefused',
      'stanceNeeded',
      'notAnEmail',
      'deadlineBeforeAsked',
    ]) {
      expect([...codes]).toContain(code);
    }
  });

  test.each([...codes])('%s', (code) => {
    expect(words[code]).toEqual(expect.any(String));
  });

  test.each([...LACKS])('What lacks: %s', (code) => {
    expect(en.reasons.lacks[code]).toEqual(expect.any(String));
  });
});
