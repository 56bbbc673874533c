// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { runChild } from './child.mjs';
import { inProject } from './project.mjs';
import { Refusal } from './refusal.mjs';

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */
/** @typedef {Record<string, LockedPackage>} LockedPackages */

/**
 * The packages that the lock file names and node_modules lacks or has in another version. Contents are compared and
 * not dates, because a fresh checkout of the same files is no reason to install again. Optional packages are for other
 * machines as often as for this one, so they are left to npm.
 * @param {LockedPackages} wanted the packages of package-lock.json
 * @param {LockedPackages} installed the packages of node_modules/.package-lock.json
 * @param {boolean} withDevelopment whether the tools for tests count too
 */
export function missingPackages(wanted, installed, withDevelopment) {
  return Object.entries(wanted)
    .filter(([path, locked]) => path !== '' && !locked.optional && !locked.devOptional && !locked.link)
    .filter(([, locked]) => withDevelopment || !locked.dev)
    .filter(([path, locked]) => installed[path]?.version !== locked.version)
    .map(([path]) => path);
}

/**
 * @param {string} path
 * @returns {Promise<LockedPackages | undefined>} undefined where there is no such file
 */
async function readLockedPackages(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8')).packages ?? {};
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Node 20 reads SQLite through a package that is optional, because later ones do not need it. */
const sqliteForNode20 = 'node_modules/better-sqlite3-for-node-20';

/**
 * Whether this Node needs the package of its own and it is not installed: npm goes on where an optional one fails.
 * @param {LockedPackages} installed
 * @param {number} [nodeApi] the version of Node-API of this Node
 */
export function lacksSqlite(installed, nodeApi = Number(process.versions.napi)) {
  return nodeApi < 10 && installed[sqliteForNode20] === undefined;
}

/** What npm says it has installed. */
const installedFile = inProject('node_modules', '.package-lock.json');

/** Says for which Node our own installation was made: native packages built for one release line fail in another. */
const madeForFile = inProject('node_modules', '.made-for-node');

/** Whether our installation was made for another release line of Node. One that is not ours is left to its maker. */
async function isForAnotherNode() {
  const madeFor = await readFile(madeForFile, 'utf8').catch(() => undefined);
  return madeFor !== undefined && madeFor !== process.versions.modules;
}

/**
 * Installs the packages of the lock file where some are missing; says so, because it takes a while.
 * @param {{ withDevelopment: boolean }} options whether the tools for tests are needed too
 * @returns {Promise<boolean>} whether anything was installed
 */
export async function installWhatIsMissing({ withDevelopment }) {
  const wanted = await readLockedPackages(inProject('package-lock.json'));
  if (!wanted) throw new Refusal('package-lock.json is missing: please restore it from the repository.');
  const installed = await readLockedPackages(installedFile);
  const isWhole =
    installed !== undefined &&
    missingPackages(wanted, installed, withDevelopment).length === 0 &&
    !lacksSqlite(installed);
  if (isWhole && !(await isForAnotherNode())) return false;
  console.log('Installing packages (a few minutes, once) ...');
  // Said outright, because under NODE_ENV=production npm would leave out the tools that tests need.
  const which = withDevelopment ? ['--include=dev'] : [];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { code } = await runChild(npm, ['ci', '--no-audit', '--no-fund', ...which]);
  if (code !== 0)
    throw new Refusal('The packages could not be installed: the lines above say why; please run it again.');
  if (lacksSqlite((await readLockedPackages(installedFile)) ?? {}))
    throw new Refusal(
      'SQLite could not be compiled for this Node: please install a C++ compiler, make and Python 3 (on Debian: apt-get install build-essential python3), or use Node 22.14 or later, which needs none of them.',
    );
  await writeFile(madeForFile, process.versions.modules);
  return true;
}
