import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const stylesheet = join(import.meta.dirname, 'reader.css');
const root = join(import.meta.dirname, '..', '..');

const partsUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => file.endsWith('.tsx') && !/\.test\.tsx$|\/testing\//.test(file));

/** Everything that the files given import, by whatever way. */
function reachedFrom(entries: string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file) || !/\.tsx?$/.test(file) || !existsSync(join(root, file))) continue;
    reached.add(file);
    const source = readFileSync(join(root, file), 'utf8');
    for (const [, path = ''] of source.matchAll(/(?:from|import) '(\.[^']+)'/g))
      waiting.push(join(dirname(file), path));
  }
  return reached;
}

/** The paths that the style sheet of the readers does not look at: folders whole, a star within a name, one of several. */
function leftOut(): RegExp[] {
  const patterns = [...readFileSync(stylesheet, 'utf8').matchAll(/@source not "([^"]+)"/g)];
  return patterns.map(([, pattern = '']) => {
    const source = join('app/styles', pattern)
      .replaceAll('.', '\\.')
      .replaceAll('*', '[^/]*')
      .replace(/\{([^}]*)\}/, (_, names: string) => `(?:${names.replaceAll(',', '|')})`);
    return new RegExp(`^${source}(?:/|$)`);
  });
}

test('Readers load the classes of all that their pages show, and of nothing that only the desk shows', () => {
  const shown = reachedFrom([...partsUnder('app/[locale]'), ...partsUnder('app/embed')]);
  const components = partsUnder('components');
  const onlyDesk = components.filter((file) => !shown.has(file));
  const patterns = leftOut();
  const isLeftOut = (file: string) => patterns.some((pattern) => pattern.test(file));
  expect(onlyDesk).not.toEqual([]);
  expect(components.filter(isLeftOut)).toEqual(onlyDesk);
  // Forms of readers are read as those of the desk are, by modules that show nothing.
  const showsNothing = (file: string) => /^app\/desk\/(?!.*\.tsx$)/.test(file);
  expect([...shown].filter((file) => isLeftOut(file) && !showsNothing(file))).toEqual([]);
});
