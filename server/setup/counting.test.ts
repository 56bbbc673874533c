import { describe, expect, test } from 'vitest';
import { addUp, countPlaywright, countStep, countVitest } from './counting.mjs';

describe('Counting what a run came to', () => {
  test('a unit suite counts its tests', () => {
    expect(countVitest({ numPassedTests: 7, numFailedTests: 2, testResults: [] }, false)).toEqual({
      passed: 7,
      failed: 2,
    });
  });

  test('a test file that could not be loaded is a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(countVitest({ numPassedTests: 1, numFailedTests: 0, testResults }, false)).toEqual({ passed: 1, failed: 1 });
  });

  test('a test file that could not be made ready is a failure, beside the tests that failed elsewhere', () => {
    const testResults = [
      { status: 'failed', assertionResults: [{ status: 'skipped' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
    ];
    expect(countVitest({ numPassedTests: 1, numFailedTests: 1, testResults }, false)).toEqual({ passed: 1, failed: 2 });
  });

  test('a suite that ended badly without a failed test has failed all the same', () => {
    expect(countVitest({ numPassedTests: 3, numFailedTests: 0, testResults: [] }, false)).toEqual({
      passed: 3,
      failed: 1,
    });
  });

  test('a suite that crashed without a report is one failure', () => {
    expect(countVitest(undefined, true)).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright(undefined, true)).toEqual({ passed: 0, failed: 1 });
  });

  test('a suite that ran nothing has proved nothing', () => {
    expect(countVitest({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, true)).toEqual({
      passed: 0,
      failed: 1,
    });
  });

  test('a browser test that passed only when tried again counts as failed', () => {
    expect(countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } }, false)).toEqual({
      passed: 5,
      failed: 2,
    });
  });

  test('the last line adds up every suite, a step without tests counting as one', () => {
    expect(addUp([countStep(true), countStep(false), { passed: 10, failed: 2 }])).toEqual({ passed: 11, failed: 3 });
  });
});
