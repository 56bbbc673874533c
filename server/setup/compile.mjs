// @ts-check
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { runNode } from './child.mjs';
import { inProject, nextFolder, projectFolder } from './project.mjs';
import { Refusal } from './refusal.mjs';
import { hashSources } from './sources.mjs';
import { tools } from './tools.mjs';

export const readerModuleProject = 'components/reader-module/tsconfig.json';
const stampFile = inProject('dist', 'built-from');

/** What a build was made from and where Next put it: equal stamps mean that nothing need be built. */
function currentStamp() {
  return `${nextFolder} ${hashSources(projectFolder)}`;
}

/** Whether the build was made from the sources as they are now. */
async function isBuilt() {
  if (!existsSync(inProject(nextFolder, 'BUILD_ID'))) return false;
  const stamp = await readFile(stampFile, 'utf8').catch(() => '');
  return stamp === currentStamp();
}

/**
 * @param {string} title
 * @param {string} tool
 * @param {string[]} parameters
 */
async function buildStep(title, tool, parameters) {
  const started = performance.now();
  const environment = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const { code } = await runNode(tool, parameters, { environment });
  if (code !== 0) throw new Refusal(`The build stopped at the ${title}: the lines above say where.`);
  console.log(`Built the ${title} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

/** Compiles the server, the database side and the domain to dist/, without what earlier builds left there. */
export async function compileServer() {
  await rm(inProject('dist'), { recursive: true, force: true });
  await buildStep('server', tools.tsc, ['-p', 'tsconfig.dist.json']);
}

/** Compiles the reader module, the only script of a reader page. */
export async function compileReaderModule() {
  await buildStep('reader module', tools.tsc, ['-p', readerModuleProject]);
}

/** Compiles the measurements, beside the server that they measure. They need the tools for tests, which the server does not. */
export async function compileBench() {
  await buildStep('measurements', tools.tsc, ['-p', 'bench/tsconfig.json']);
}

/** Builds everything that `npm start` serves. */
export async function build() {
  // Taken first: a file that changes during the build must make the result count as old.
  const stamp = currentStamp();
  await compileServer();
  await compileReaderModule();
  await buildStep('pages', tools.next, ['build']);
  await mkdir(inProject('dist'), { recursive: true });
  await writeFile(stampFile, stamp);
}

/** Builds where the build is older than the sources. */
export async function buildIfOld() {
  if (await isBuilt()) return;
  console.log('Building (a minute or so, after every change of the sources) ...');
  await build();
}
