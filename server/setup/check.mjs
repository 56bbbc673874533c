// @ts-check
import { installWhatIsMissing } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { quickSteps } from './quick-steps.mjs';
import { runCommand } from './refusal.mjs';
import { runSteps } from './suite.mjs';

await runCommand(async () => {
  requireNode('test');
  await installWhatIsMissing({ withDevelopment: true });
  return runSteps(quickSteps);
});
