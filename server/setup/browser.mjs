// @ts-check
import { existsSync } from 'node:fs';
import { runNode } from './child.mjs';
import { canInstallPackages, installPackages } from './debian.mjs';
import { findChromium, quickest } from './find-chromium.mjs';
import { tools } from './tools.mjs';

export const howToGetChromium =
  'There is no Chromium for the browser tests: please install one (on Debian: apt-get install chromium) or run "npx playwright install chromium".';

/** Whether Playwright has downloaded a browser of its own. */
async function hasPlaywrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

/**
 * Finds a Chromium, or gets one.
 * @returns {Promise<boolean>} whether there is one now
 */
export async function getChromium() {
  const found = findChromium();
  const mayInstall = canInstallPackages() && !process.env.CHROMIUM && !found?.endsWith(quickest);
  if (mayInstall && ((await installPackages([quickest])) || (await installPackages(['chromium'])))) return true;
  if (found || (await hasPlaywrightsOwn())) return true;
  const { code } = await runNode(tools.playwright, ['install', 'chromium']);
  return code === 0;
}
