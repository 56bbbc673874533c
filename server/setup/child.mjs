// @ts-check
import { spawn } from 'node:child_process';
import { inProject, projectFolder } from './project.mjs';

/** @typedef {Record<string, string | undefined>} Variables environment variables; undefined takes one away */

/**
 * @typedef {object} ChildOptions
 * @property {Variables} [environment] put over our own
 * @property {'inherit' | 'pipe' | 'ignore'} [output] pipe collects what the child prints; inherit shows it
 * @property {number} [uid] the user to run as, where we are root
 * @property {number} [gid]
 * @property {string} [folder] where to run; the project's folder unless told otherwise
 */

/** @typedef {{ code: number, output: string }} ChildResult */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a program to its end. A program that cannot be started, or that a signal ended, counts as exit code 1.
 * @param {string} program
 * @param {string[]} parameters
 * @param {ChildOptions} [options]
 * @returns {Promise<ChildResult>}
 */
export function runChild(program, parameters, options = {}) {
  const { environment = {}, output = 'inherit', uid, gid, folder = projectFolder } = options;
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: folder,
      env: /** @type {NodeJS.ProcessEnv} */ ({ ...process.env, ...environment }),
      stdio: output === 'pipe' ? ['ignore', 'pipe', 'pipe'] : output === 'ignore' ? 'ignore' : 'inherit',
      ...(uid === undefined ? {} : { uid }),
      ...(gid === undefined ? {} : { gid }),
    });
    running.add(child);
    let printed = '';
    child.stdout?.on('data', (chunk) => {
      printed += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      printed += chunk;
    });
    child.on('error', (error) => {
      running.delete(child);
      resolve({ code: 1, output: `${printed}${error.message}\n` });
    });
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output: printed });
    });
  });
}

/**
 * Runs a JavaScript file of the project, or of a package in node_modules, under this same Node. Never through npx,
 * which would download what it does not find.
 * @param {string} file relative to the project
 * @param {string[]} [parameters]
 * @param {ChildOptions} [options]
 */
export function runNode(file, parameters = [], options = {}) {
  return runChild(process.execPath, [inProject(file), ...parameters], options);
}

/** Asks every child that still runs to stop. */
export function stopChildren() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * Ends this process and its children when it is asked to stop. A supervisor's signal, unlike Ctrl+C, reaches this
 * process alone, and a build that nobody waits for any more would go on.
 * @returns {() => void} to be called once somebody else obeys signals
 */
export function obeySignals() {
  const obey = () => {
    stopChildren();
    process.exit(1);
  };
  process.once('SIGTERM', obey);
  process.once('SIGINT', obey);
  return () => {
    process.removeListener('SIGTERM', obey);
    process.removeListener('SIGINT', obey);
  };
}
