// @ts-check
import { Refusal } from './refusal.mjs';

const oldest = { major: 20, minor: 9 };
const newestMajor = 24;

/** What the test runner asks of the older release lines; the site itself runs on any of their versions. */
const oldestForTests = new Map([
  [20, 19],
  [22, 12],
]);

/**
 * Why this version of Node cannot do it, in one sentence, or undefined where it can.
 * @param {string} version such as "20.9.0"
 * @param {'serve' | 'test'} purpose
 */
export function nodeProblem(version, purpose) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const tooOld = major < oldest.major || (major === oldest.major && minor < oldest.minor);
  const wanted = `Claimline runs on Node ${oldest.major}.${oldest.minor} to ${newestMajor}`;
  if (tooOld) return `${wanted}, and this is Node ${version}: please install a newer one from https://nodejs.org.`;
  // Native modules are built for one Node release line; those beyond the newest one tried may not have them yet.
  if (major > newestMajor) return `${wanted}, and this is Node ${version}: please use Node ${newestMajor}.`;
  const needed = oldestForTests.get(major) ?? 0;
  if (purpose === 'serve' || minor >= needed) return undefined;
  return `The tests run on Node ${major}.${needed} or newer, and this is Node ${version}: please install a newer one from https://nodejs.org.`;
}

/**
 * Refuses to go on under a Node that cannot do it.
 * @param {'serve' | 'test'} [purpose]
 */
export function requireNode(purpose = 'serve') {
  const problem = nodeProblem(process.versions.node, purpose);
  if (problem) throw new Refusal(problem);
}
