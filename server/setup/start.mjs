// @ts-check
import { pathToFileURL } from 'node:url';
import { obeySignals } from './child.mjs';
import { buildIfOld } from './compile.mjs';
import { runDatabaseCommand } from './database-command.mjs';
import { requireFreePort, requireUsableEnvironment } from './environment.mjs';
import { installWhatIsMissing } from './install.mjs';
import { requireLoopbackForSample } from './loopback.mjs';
import { requireNode } from './node-version.mjs';
import { inProject, projectFolder } from './project.mjs';
import { runCommand } from './refusal.mjs';

await runCommand(async () => {
  requireNode();
  requireLoopbackForSample();
  process.chdir(projectFolder);
  const leaveSignals = obeySignals();
  await installWhatIsMissing({ withDevelopment: false });
  await buildIfOld();
  await requireFreePort(await requireUsableEnvironment());
  const code = await runDatabaseCommand('prepare');
  if (code !== 0) return code;
  leaveSignals();
  Object.assign(process.env, { NODE_ENV: 'production' });
  // In this same process, so that a supervisor's signals and the server's exit code need no go-between.
  await import(pathToFileURL(inProject('dist', 'server', 'server.js')).href);
  return undefined;
});
