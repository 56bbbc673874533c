// @ts-check
import { pathToFileURL } from 'node:url';
import { inProject } from './project.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Refuses an environment that the server could not use, naming every unusable value at once. Asked before the database
 * is touched, of the server's own compiled module: each variable is described in that one place.
 */
export async function requireUsableEnvironment() {
  const { readEnvironment } = await import(pathToFileURL(inProject('dist', 'server', 'environment.js')).href);
  const read = readEnvironment(process.env);
  if (!read.ok) throw new Refusal(read.problems.join('\n'));
}
