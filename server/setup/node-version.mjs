// @ts-check
import { Refusal } from './refusal.mjs';

const oldest = { major: 20, minor: 9 };
const newestMajor = 24;

/**
 * Why this version of Node cannot run the project, or undefined where it can.
 * @param {string} version such as "20.9.0"
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const tooOld = major < oldest.major || (major === oldest.major && minor < oldest.minor);
  const wanted = `Claimline runs on Node ${oldest.major}.${oldest.minor} to ${newestMajor}`;
  if (tooOld) return `${wanted}, and this is Node ${version}: please install a newer one from https://nodejs.org.`;
  // Native modules are built for one Node release line; those beyond the newest one tried may not have them yet.
  if (major > newestMajor) return `${wanted}, and this is Node ${version}: please use Node ${newestMajor}.`;
  return undefined;
}

/** Refuses to go on under a Node that the project does not run on. */
export function requireNode() {
  const problem = nodeProblem(process.versions.node);
  if (problem) throw new Refusal(problem);
}
