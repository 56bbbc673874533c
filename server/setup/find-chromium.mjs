// @ts-check

import { join } from 'node:path';
import { folderOnPath, isProgram } from './find-program.mjs';

/** Draws pages and no windows around them: the same tests take two thirds of the time. */
export const quickest = 'chromium-headless-shell';

const names = [quickest, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/snap/bin/chromium',
];

/**
 * A Chromium that is on the machine already: the one CHROMIUM names, else one on PATH or in its usual place.
 * @param {import('./child.mjs').Variables} [environment]
 * @returns {string | undefined}
 */
export function findChromium(environment = process.env) {
  if (environment.CHROMIUM) return environment.CHROMIUM;
  for (const name of names) {
    const folder = folderOnPath([name], environment.PATH);
    if (folder) return join(folder, name);
  }
  return elsewhere.find(isProgram);
}
