// @ts-check
import { build } from './compile.mjs';
import { installWhatIsMissing } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { runCommand } from './refusal.mjs';

await runCommand(async () => {
  requireNode();
  await installWhatIsMissing({ withDevelopment: false });
  await build();
  return 0;
});
