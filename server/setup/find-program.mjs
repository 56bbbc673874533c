// @ts-check
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} path */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * The first folder of PATH that holds all these programs.
 * @param {string[]} names
 * @param {string} [path]
 */
export function folderOnPath(names, path = process.env.PATH ?? '') {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return folders.find((folder) => names.every((name) => isProgram(join(folder, name))));
}
