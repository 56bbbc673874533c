// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { folderOnPath, isProgram } from './find-program.mjs';

const programs = ['initdb', 'postgres', 'pg_ctl'];

/**
 * Where packages put the programs: Debian keeps one folder for each version outside PATH, Homebrew likewise.
 * @type {{ folder: string, version: RegExp, programs: string }[]}
 */
const places = [
  { folder: '/usr/lib/postgresql', version: /^(\d+)$/, programs: 'bin' },
  { folder: '/opt/homebrew/opt', version: /^postgresql@(\d+)$/, programs: 'bin' },
  { folder: '/usr/local/opt', version: /^postgresql@(\d+)$/, programs: 'bin' },
  { folder: '/usr', version: /^pgsql-(\d+)$/, programs: 'bin' },
];

/**
 * The folders under a place, the newest version first.
 * @param {string[]} names
 * @param {RegExp} version
 */
export function newestFirst(names, version) {
  return names
    .map((name) => ({ name, number: Number(version.exec(name)?.[1]) }))
    .filter(({ number }) => Number.isInteger(number))
    .sort((a, b) => b.number - a.number)
    .map(({ name }) => name);
}

/** @param {string} folder */
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * The folder that holds PostgreSQL's server programs, or undefined where they are not on this machine.
 * @returns {string | undefined}
 */
export function findPostgres() {
  const installed = places.flatMap((place) =>
    newestFirst(namesIn(place.folder), place.version).map((name) => join(place.folder, name, place.programs)),
  );
  const complete = installed.find((folder) => programs.every((name) => isProgram(join(folder, name))));
  return complete ?? folderOnPath(programs);
}
