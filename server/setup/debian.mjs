// @ts-check
import { runChild } from './child.mjs';
import { isProgram } from './find-program.mjs';

const aptGet = '/usr/bin/apt-get';

/** Whether packages may be installed without asking: only on a machine that says it is there for checks (CI=true). */
export function canInstallPackages() {
  return process.env.CI === 'true' && process.getuid?.() === 0 && isProgram(aptGet);
}

/**
 * @param {string[]} packages
 * @returns {Promise<boolean>} whether they are there now
 */
export async function installPackages(packages) {
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await runChild(aptGet, ['update', '-qq'], { environment });
  const { code } = await runChild(aptGet, ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    environment,
  });
  return code === 0;
}
