// @ts-check
import { runNode } from './child.mjs';
import { buildIfOld, compileBench } from './compile.mjs';
import { installWhatIsMissing } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { runCommand } from './refusal.mjs';

await runCommand(async () => {
  requireNode();
  await installWhatIsMissing({ withDevelopment: true });
  await buildIfOld();
  await compileBench();
  const { code } = await runNode('dist/bench/main.js', process.argv.slice(2), {
    environment: { NODE_ENV: 'production' },
  });
  return code;
});
