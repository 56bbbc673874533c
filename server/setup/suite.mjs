// @ts-check
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode, stopChildren } from './child.mjs';
import { addUp, countPlaywright, countStep, countVitest } from './counting.mjs';
import { Refusal } from './refusal.mjs';
import { tools } from './tools.mjs';

/** @typedef {import('./counting.mjs').Count} Count */
/** @typedef {{ title: string, run: () => Promise<Count> }} Step */

/**
 * A step that is one yes or no: the linter, the compiler, the build.
 * @param {string} title
 * @param {(() => Promise<{ code: number }>)} work
 * @returns {Step}
 */
export function plainStep(title, work) {
  return { title, run: async () => countStep((await work()).code === 0) };
}

/**
 * Runs a tool that writes a JSON report beside what it shows, and hands that report on; undefined where it left none.
 * @param {(report: string) => Promise<{ code: number }>} work
 */
async function withReport(work) {
  const folder = await mkdtemp(join(tmpdir(), 'claimline-report-'));
  const file = join(folder, 'report.json');
  try {
    const { code } = await work(file);
    const text = await readFile(file, 'utf8').catch(() => undefined);
    return { succeeded: code === 0, report: text === undefined ? undefined : parse(text) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * A process that was cut off may leave half a report, which says as little as none.
 * @param {string} text
 * @returns {unknown}
 */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * @param {string} title
 * @param {'unit' | 'database'} project of vitest.config.ts
 * @param {import('./child.mjs').Variables} [environment]
 * @returns {Step}
 */
export function vitestStep(title, project, environment = {}) {
  return {
    title,
    run: async () => {
      const { report, succeeded } = await withReport((file) =>
        runNode(
          tools.vitest,
          ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
          { environment },
        ),
      );
      return countVitest(report, succeeded);
    },
  };
}

/**
 * @param {string} title
 * @param {import('./child.mjs').Variables} [environment]
 * @returns {Step}
 */
export function playwrightStep(title, environment = {}) {
  return {
    title,
    run: async () => {
      const { report, succeeded } = await withReport((file) =>
        runNode(tools.playwright, ['test', '--reporter=list,json'], {
          environment: { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
        }),
      );
      return countPlaywright(report, succeeded);
    },
  };
}

/**
 * Runs steps one after the other, each to its end whatever became of those before it, and prints how long each took
 * and, last and alone on its line, what all of them came to. A signal ends the step at hand and begins no other.
 * @param {Step[]} steps
 * @returns {Promise<number>} the exit code
 */
export async function runSteps(steps) {
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      interrupted = true;
      stopChildren();
    });
  }
  /** @type {{ title: string, count: Count, seconds: string }[]} */
  const results = [];
  for (const { title, run } of steps) {
    if (interrupted) return 130;
    console.log(`\n── ${title}`);
    const started = performance.now();
    const count = await run().catch(failedStep);
    results.push({ title, count, seconds: ((performance.now() - started) / 1000).toFixed(1) });
  }
  console.log('');
  for (const { title, count, seconds } of results) {
    const failed = count.failed > 0 ? `, ${count.failed} FAILED` : '';
    console.log(`${seconds.padStart(7)} s  ${title}: ${count.passed} passed${failed}`);
  }
  const { passed, failed } = addUp(results.map(({ count }) => count));
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** @param {unknown} error */
function failedStep(error) {
  console.error(error instanceof Refusal ? error.message : error);
  return countStep(false);
}
