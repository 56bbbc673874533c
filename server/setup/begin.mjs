// @ts-check
import { buildIfOld } from './compile.mjs';
import { runDatabaseCommand } from './database-command.mjs';
import { installWhatIsMissing } from './install.mjs';
import { newsroomOptions } from './newsroom-options.mjs';
import { requireNode } from './node-version.mjs';
import { runCommand } from './refusal.mjs';

await runCommand(async () => {
  requireNode();
  const { name, timeZone, language } = await newsroomOptions(process.argv.slice(2), process.stdin.isTTY === true);
  await installWhatIsMissing({ withDevelopment: false });
  await buildIfOld();
  return runDatabaseCommand('begin', ['--name', name, '--time-zone', timeZone, '--language', language]);
});
