// @ts-check

/**
 * What one step of a run came to. A step without tests of its own, such as the linter, counts as one.
 * @typedef {{ passed: number, failed: number }} Count
 */

/** @param {boolean} succeeded */
export function countStep(succeeded) {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A suite that ended badly although none of its tests failed (a file that could not be loaded, an error outside every
 * test, a crash) has failed all the same, and a suite that ran nothing has proved nothing.
 * @param {Count} counted
 * @param {boolean} succeeded whether its process ended with 0
 * @returns {Count}
 */
function countSuite({ passed, failed }, succeeded) {
  if (failed === 0 && (!succeeded || passed === 0)) return { passed, failed: 1 };
  return { passed, failed };
}

/**
 * Counts the tests in a report of Vitest's JSON reporter. A file that failed outside its tests, while it was
 * loaded or made ready, counts as one failure: its tests are not in the report, or as skipped.
 * @param {unknown} report undefined where the suite left none
 * @param {boolean} succeeded
 * @returns {Count}
 */
export function countVitest(report, succeeded) {
  if (!isRecord(report)) return countStep(false);
  const files = Array.isArray(report.testResults) ? report.testResults.filter(isRecord) : [];
  const failedOutside = files.filter((file) => file.status === 'failed' && !hasFailedTest(file));
  const failed = numberIn(report.numFailedTests) + failedOutside.length;
  return countSuite({ passed: numberIn(report.numPassedTests), failed }, succeeded);
}

/**
 * Counts the tests in a report of Playwright's JSON reporter. One that passed only when tried again counts as failed.
 * @param {unknown} report undefined where the suite left none
 * @param {boolean} succeeded
 * @returns {Count}
 */
export function countPlaywright(report, succeeded) {
  if (!isRecord(report) || !isRecord(report.stats)) return countStep(false);
  const { expected, unexpected, flaky } = report.stats;
  return countSuite({ passed: numberIn(expected), failed: numberIn(unexpected) + numberIn(flaky) }, succeeded);
}

/**
 * @param {Count[]} counts
 * @returns {Count}
 */
export function addUp(counts) {
  return counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

/** @param {Record<string, unknown>} file */
function hasFailedTest({ assertionResults }) {
  return Array.isArray(assertionResults) && assertionResults.some((test) => isRecord(test) && test.status === 'failed');
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === 'object' && value !== null;
}

/** @param {unknown} value */
function numberIn(value) {
  return typeof value === 'number' ? value : 0;
}
