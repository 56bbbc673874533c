// @ts-check
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { inProject } from './project.mjs';
import { Refusal } from './refusal.mjs';

/**
 * A module of the server as the build left it. What the server itself knows is asked of it and not written twice.
 * @param {string} name
 */
function serverModule(name) {
  return import(pathToFileURL(inProject('dist', 'server', `${name}.js`)).href);
}

/**
 * The environment as the server reads it.
 * @returns {Promise<{ PORT: number, HOST: string }>}
 * @throws {Refusal} naming every unusable value at once
 */
export async function requireUsableEnvironment() {
  const { readEnvironment } = await serverModule('environment');
  const read = readEnvironment(process.env);
  if (!read.ok) throw new Refusal(read.problems.join('\n'));
  return read.environment;
}

/**
 * Refuses where the port is taken, before the database is touched: what listens there may be a server that is using it.
 * @param {{ PORT: number, HOST: string }} environment
 */
export async function requireFreePort({ PORT, HOST }) {
  const [{ listen }, { StartRefusal }] = await Promise.all([serverModule('listen'), serverModule('start-refusal')]);
  const server = createServer();
  try {
    await listen(server, PORT, HOST);
  } catch (error) {
    if (error instanceof Error && error instanceof StartRefusal) throw new Refusal(error.message);
    throw error;
  }
  await new Promise((resolve) => server.close(resolve));
}
