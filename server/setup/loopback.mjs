// @ts-check
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectFolder } from './project.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Whether only this machine can reach an address.
 * @param {string} host a name or an address, IPv6 with or without brackets
 */
export function isLoopback(host) {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  return bare === 'localhost' || bare === '::1' || /^127(\.\d{1,3}){3}$/.test(bare);
}

/**
 * Why the sample newsroom may not be served in this environment, or undefined where it may: its sign-in links stand on
 * the screen of whoever started it, and nobody else should meet invented claims under a newsroom's address.
 * @param {import('./child.mjs').Variables} environment
 */
export function sampleProblem({ HOST, PUBLIC_ORIGIN }) {
  const publicHost = PUBLIC_ORIGIN && URL.canParse(PUBLIC_ORIGIN) ? new URL(PUBLIC_ORIGIN).hostname : 'localhost';
  const reachable = [HOST || '127.0.0.1', publicHost].find((host) => !isLoopback(host));
  if (!reachable) return undefined;
  return `The sample newsroom is served on this machine only, not on ${reachable}: please run "npm run begin" for a newsroom of your own, or leave out HOST and PUBLIC_ORIGIN.`;
}

/**
 * Whether a newsroom of one's own has been begun: in the data folder, or wherever DATABASE_URL says.
 * @param {import('./child.mjs').Variables} environment
 */
export function hasOwnNewsroom({ DATABASE_URL, DATA_DIR }) {
  return Boolean(DATABASE_URL) || existsSync(resolve(projectFolder, DATA_DIR || 'data', 'newsroom.db'));
}

/** Refuses to serve the sample newsroom to anybody but this machine. */
export function requireLoopbackForSample() {
  const problem = hasOwnNewsroom(process.env) ? undefined : sampleProblem(process.env);
  if (problem) throw new Refusal(problem);
}
