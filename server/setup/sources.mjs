// @ts-check
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
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
 * @returns {Promise<string[]>}
 */
async function filesIn(root, folder) {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const nested = entries.map(async (entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(root, path);
    return notBuilt.test(path) || path === madeByTheBuild ? [] : [path];
  });
  return (await Promise.all(nested)).flat();
}

/**
 * One hash over the name and content of everything the build is made from. Content and not dates: a checkout, a copy
 * or a clock that was put back changes dates and nothing else.
 * @param {string} root the project's folder
 */
export async function hashSources(root) {
  const paths = [...files, ...(await Promise.all(folders.map((folder) => filesIn(root, folder)))).flat()].sort();
  const hash = createHash('sha256');
  for (const path of paths) {
    const content = await readFile(join(root, path)).catch(() => undefined);
    if (content) hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
