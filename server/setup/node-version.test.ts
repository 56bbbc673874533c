import { expect, test } from 'vitest';
import { nodeProblem } from './node-version.mjs';

test.each(['20.9.0', '20.20.2', '22.0.0', '24.11.1'])('Node %s runs the project', (version) => {
  expect(nodeProblem(version)).toBeUndefined();
});

test.each(['18.20.4', '20.8.1', '25.0.0'])(
  'Node %s is refused with one sentence that says what to install',
  (version) => {
    const problem = nodeProblem(version);
    expect(problem).toContain(`this is Node ${version}`);
    expect(problem).toMatch(/please .+\.$/);
    expect(problem).not.toContain('\n');
  },
);
