// @ts-check
import { rm } from 'node:fs/promises';
import { runNode } from './child.mjs';
import { inProject } from './project.mjs';
import { plainStep, vitestStep } from './suite.mjs';
import { tools } from './tools.mjs';

/** The types of the addresses are made by Next, and a fresh clone has none yet. */
async function checkTypes() {
  const { code } = await runNode(tools.next, ['typegen'], { environment: { NEXT_TELEMETRY_DISABLED: '1' } });
  if (code !== 0) return { code };
  const checked = await runNode(tools.tsc, ['--noEmit']);
  // TypeScript 7.0 says an error again from its cache after the JSON file that caused it was mended: so none is kept.
  if (checked.code !== 0) await rm(inProject('tsconfig.tsbuildinfo'), { force: true });
  return checked;
}

/** What every change is checked by while one works on it. */
export const quickSteps = [
  plainStep('Format and lint', () => runNode(tools.biome, ['check', '--error-on-warnings', '.'])),
  plainStep('Types', checkTypes),
  plainStep('Dead code', () => runNode(tools.knip, ['--no-progress'])),
  vitestStep('Unit tests', 'unit'),
];
