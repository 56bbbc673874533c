// @ts-check
import { obeySignals, runNode, stopChildren } from './child.mjs';
import { compileReaderModule, compileServer, readerModuleProject } from './compile.mjs';
import { runDatabaseCommand } from './database-command.mjs';
import { requireUsableEnvironment } from './environment.mjs';
import { installWhatIsMissing } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { projectFolder } from './project.mjs';
import { runCommand } from './refusal.mjs';
import { tools } from './tools.mjs';

await runCommand(async () => {
  requireNode();
  process.chdir(projectFolder);
  obeySignals();
  await installWhatIsMissing({ withDevelopment: true });
  await compileServer();
  await compileReaderModule();
  await requireUsableEnvironment();
  const code = await runDatabaseCommand('prepare');
  if (code !== 0) return code;
  runNode(tools.tsc, ['-p', readerModuleProject, '--watch', '--preserveWatchOutput'], { output: 'ignore' });
  // Loopback whatever HOST says: the development server shows its source code to everyone it answers.
  const address = ['-H', '127.0.0.1', '-p', process.env.PORT || '3000'];
  const next = await runNode(tools.next, ['dev', ...address], { environment: { NEXT_TELEMETRY_DISABLED: '1' } });
  stopChildren();
  return next.code;
});
