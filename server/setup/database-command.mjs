// @ts-check
import { runNode } from './child.mjs';

/**
 * Runs one of the compiled commands of the database side, which says in its own words what it did or why not. A process
 * of its own, so that no connection is left open in the one that goes on to serve.
 * @param {'prepare' | 'begin' | 'rebuild' | 'backup' | 'import'} name
 * @param {string[]} [parameters]
 * @returns {Promise<number>} its exit code
 */
export async function runDatabaseCommand(name, parameters = []) {
  const { code } = await runNode(`dist/db/cli/${name}.js`, parameters);
  return code;
}
