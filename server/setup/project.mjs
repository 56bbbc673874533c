// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever the command was typed. */
export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where Next builds to, relative to the project. */
export const nextFolder = process.env.BUILD_DIR || '.next';

/**
 * A path inside the project.
 * @param {string[]} parts
 */
export function inProject(...parts) {
  return join(projectFolder, ...parts);
}
