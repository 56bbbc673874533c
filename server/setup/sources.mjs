// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['app', 'components', 'db', 'domain', 'messages', 'public', 'reading', 'server'];
const files = [
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.dist.json',
  'tsconfig.json',
];
const notBuilt = /\.test\.tsx?$|\/testing\//;
const madeByTheBuild = 'public/reader.js';

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(root, folder) {
  return (
    orNone(() => readdirSync(join(root, folder), { withFileTypes: true }))?.flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesIn(root, path);
      return notBuilt.test(path) || path === madeByTheBuild ? [] : [path];
    }) ?? []
  );
}

/**
 * @template T
 * @param {() => T} read
 * @returns {T | undefined} undefined where there is nothing to read
 */
function orNone(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/**
 * One hash over the name and content of everything the build is made from. Content and not dates: a checkout, a copy
 * or a clock that was put back changes dates and nothing else. Read one after the other: every start waits for it, and
 * many small files are read several times sooner so.
 * @param {string} root the project's folder
 */
export function hashSources(root) {
  const paths = [...files, ...folders.flatMap((folder) => filesIn(root, folder))].sort();
  const hash = createHash('sha256');
  for (const path of paths) {
    const content = orNone(() => readFileSync(join(root, path)));
    if (content) hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
