// @ts-check
import { runNode } from './child.mjs';
import { plainStep, vitestStep } from './suite.mjs';
import { tools } from './tools.mjs';

/** The types of the addresses are made by Next, and a fresh clone has none yet. */
async function checkTypes() {
  const { code } = await runNode(tools.next, ['typegen'], { environment: { NEXT_TELEMETRY_DISABLED: '1' } });
  return code === 0 ? runNode(tools.tsc, ['--noEmit']) : { code };
}

/** What every change is checked by while one works on it. */
export const quickSteps = [
  plainStep('Format and lint', () => runNode(tools.biome, ['check', '--error-on-warnings', '.'])),
  plainStep('Types', checkTypes),
  plainStep('Dead code', () => runNode(tools.knip, ['--no-progress'])),
  vitestStep('Unit tests', 'unit'),
];
