// @ts-check
import { buildIfOld } from './compile.mjs';
import { runDatabaseCommand } from './database-command.mjs';
import { installWhatIsMissing } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { runCommand } from './refusal.mjs';

await runCommand(async () => {
  requireNode();
  await installWhatIsMissing({ withDevelopment: false });
  await buildIfOld();
  return runDatabaseCommand('import', process.argv.slice(2));
});
