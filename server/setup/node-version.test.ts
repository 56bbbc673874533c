import { describe, expect, test } from 'vitest';
import { nodeProblem } from './node-version.mjs';

describe('The version of Node', () => {
  test.each(['20.9.0', '20.20.2', '22.0.0', '24.11.1'])('%s runs the site', (version) => {
    expect(nodeProblem(version, 'serve')).toBeUndefined();
  });

  test.each(['20.19.0', '22.12.0', '23.0.0', '24.0.0'])('%s runs the tests', (version) => {
    expect(nodeProblem(version, 'test')).toBeUndefined();
  });

  test.each(['18.20.4', '20.8.1', '25.0.0'])('%s is refused in one sentence that says what to do', (version) => {
    expect(nodeProblem(version, 'serve')).toMatch(/^[^\n]+ this is Node .+: please .+\.$/);
    expect(nodeProblem(version, 'serve')).toContain(version);
  });

  test.each([
    ['20.9.0', '20.19'],
    ['22.4.1', '22.12'],
  ])('%s runs the site but not the tests, and is told which one does', (version, needed) => {
    expect(nodeProblem(version, 'serve')).toBeUndefined();
    expect(nodeProblem(version, 'test')).toContain(`run on Node ${needed} or newer`);
  });
});
